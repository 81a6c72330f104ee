package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.period.YearType;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kinds of year: by their name, or by the month in which they start. */
final class Years {

    private static final String ADVICE =
            "write financial, academic, calendar, or the month in which the year starts, such as October";
    private static final Map<String, YearType> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("financial", YearType.FINANCIAL);
        WORDS.put("academic", YearType.ACADEMIC);
        WORDS.put("calendar", YearType.CALENDAR);
        for (Month month : Month.values()) {
            WORDS.put(month.getDisplayName(TextStyle.FULL, Locale.UK), YearType.startingIn(month));
        }
    }

    private Years() {}

    static @Nullable YearType read(Value value) {
        String word = value.asText();
        YearType years = word == null ? null : WORDS.get(word);
        return word == null || years != null
                ? years
                : value.problem("unknown-word", Quote.of(word) + " is not a kind of year", ADVICE);
    }
}
