package io.github.kpi4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.examples.command.KpiCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a command said. */
record Told(int exit, String out, String err) {

    static Told by(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = KpiCommand.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Told(exit, out.toString(), err.toString());
    }

    /** The answer of a command that must succeed and say nothing else. */
    static String answer(String... args) {
        Told told = by(args);
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.err()).isEmpty();
        return told.out();
    }

    /** The facts of an indicator as one line a label, read from the report as it is printed; not its row of positions. */
    static Map<String, String> facts(String report, String heading) {
        List<String> lines = report.lines().toList();
        int at = 0;
        while ((!lines.get(at).equals(heading) && !lines.get(at).startsWith(heading + ": "))
                || lines.get(at + 1).startsWith("  Among ")) {
            at++;
        }
        var facts = new LinkedHashMap<String, String>();
        facts.put("heading", lines.get(at));
        String label = "";
        for (String line : lines.subList(at + 1, lines.size())) {
            if (line.startsWith("  ") && line.charAt(2) != ' ') {
                int gap = line.indexOf("  ", 2);
                label = line.substring(2, gap);
                facts.merge(label, line.substring(gap).strip(), (a, b) -> a + "\n" + b);
            } else if (line.startsWith("  ")) {
                facts.merge(label, line.strip(), (a, b) -> a + " " + b);
            } else if (!line.isEmpty() || facts.size() > 1) {
                break;
            }
        }
        return facts;
    }
}
