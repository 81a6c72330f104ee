package io.github.kpi4j.period;

import java.time.Month;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English names of months, the same on every machine. */
final class MonthNames {

    /** Every name that {@link #month} understands: full names, first three letters, and "sept". */
    static final String PATTERN = Stream.of(Month.values())
            .map(month -> full(month).toLowerCase(Locale.ROOT))
            .map(name -> name.substring(0, 3) + "(?:" + name.substring(3) + ")?")
            .collect(Collectors.joining("|", "(?:", "|sept)"));

    private MonthNames() {}

    static String full(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }

    static String abbreviated(Month month) {
        return full(month).substring(0, 3);
    }

    /** The month with a name that matches {@link #PATTERN}, which its first three letters settle. */
    static Month month(String name) {
        return Stream.of(Month.values())
                .filter(month -> name.startsWith(abbreviated(month).toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }
}
