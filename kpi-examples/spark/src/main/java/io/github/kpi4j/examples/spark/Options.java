package io.github.kpi4j.examples.spark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param framework the framework file, on the machine of the driver
 * @param figures the figures, wherever Spark reads from
 * @param asOf the date of knowledge
 * @param out the folder of the answer, wherever Spark writes to
 * @param partitions into how many parts the authorities are divided
 * @param among the first letters of the codes of the areas that are ranked among one another; none ranks nobody
 * @param words whether every result is explained in words
 */
record Options(
        String framework,
        String figures,
        LocalDate asOf,
        String out,
        int partitions,
        List<String> among,
        boolean words) {

    static final String USAGE = """
            --framework F.yaml   what was promised
            --figures PATH       what was observed, as CSV; .gz too
            --as-of DATE         the day of knowledge, such as 2026-04-08
            --out FOLDER         where the answer goes, as CSV; a folder that is not there yet
            --partitions N       how many parts the authorities are divided into; by default 8
            --rank CODES         ranks areas whose codes begin so among one another, such as E06,E08,E09,E10
            --words yes          explains every result; by default no""";

    private static final Set<String> NAMES =
            Set.of("--framework", "--figures", "--as-of", "--out", "--partitions", "--rank", "--words");

    /** Reads the options, each followed by its value; the message of a refusal says what to write. */
    static Options parse(String... args) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            if (!NAMES.contains(args[i]) || i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " is no option or has no value\n" + USAGE);
            }
            if (given.put(args[i], args[i + 1]) != null) {
                throw new IllegalArgumentException(args[i] + " stands twice");
            }
        }
        return new Options(
                required(given, "--framework"),
                required(given, "--figures"),
                day(required(given, "--as-of")),
                required(given, "--out"),
                parts(given.getOrDefault("--partitions", "8")),
                given.containsKey("--rank") ? List.of(given.get("--rank").split(",")) : List.of(),
                given.getOrDefault("--words", "no").equals("yes"));
    }

    private static String required(Map<String, String> given, String name) {
        String value = given.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing\n" + USAGE);
        }
        return value;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--as-of is " + text + "; write a day such as 2026-04-08", e);
        }
    }

    private static int parts(String text) {
        if (!text.matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException("--partitions is " + text + "; write a number from 1 to 99999");
        }
        return Integer.parseInt(text);
    }
}
