package io.github.kpi4j.examples.conformance;

import java.util.Arrays;
import java.util.stream.Stream;

/** Fingertips' number for what is missing, which may be the value of an indicator of a gap. */
final class Sentinel {

    static final Deviation MINUS_ONE = new Deviation(
            "a genuine value, benchmark or limit of -1",
            "the code of Fingertips holds what is missing as -1; here it is a number like any other (README section 6)");

    private static final double MISSING = -1;

    private Sentinel() {}

    /** Whether one of the cells holds the number, alone or in a series. */
    static boolean isIn(CsvRow row, String... columns) {
        return Stream.of(columns)
                .filter(row::has)
                .flatMapToDouble(
                        column -> Arrays.stream(Packed.values(row, column).numbers()))
                .anyMatch(number -> number == MISSING);
    }
}
