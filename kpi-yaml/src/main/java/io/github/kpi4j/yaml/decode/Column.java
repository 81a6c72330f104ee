package io.github.kpi4j.yaml.decode;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns that a figures file may have. */
enum Column {
    INDICATOR,
    AREA,
    PERIOD,
    VALUE,
    NUMERATOR,
    DENOMINATOR,
    MARKS,
    RECORDED,
    NOTE,
    QUALITY;

    static final List<String> HEADERS =
            Arrays.stream(values()).map(Column::header).toList();

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> of(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equalsIgnoreCase(header))
                .findFirst();
    }
}
