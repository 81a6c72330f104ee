package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.period.YearType;
import io.github.kpi4j.yaml.field.Value;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kinds of year: by their name, or by the month in which they start. */
final class Years {

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
        return value.asChoice(WORDS);
    }
}
