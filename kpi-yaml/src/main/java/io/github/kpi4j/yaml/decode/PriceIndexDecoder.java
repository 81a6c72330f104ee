package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.price.PriceIndex;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The levels of prices by period: of one kind, each once, above zero. */
final class PriceIndexDecoder {

    static final String PERIODS =
            "write years, half years, terms, quarters or months as people write them, such as 2024/25";

    private final YearType years;
    private final TreeMap<Period, Rational> levels = new TreeMap<>();

    private PriceIndexDecoder(YearType years) {
        this.years = years;
    }

    static @Nullable PriceIndex read(Value value, YearType years) {
        Map<String, Value> written = value.asMap(each -> each);
        if (written == null) {
            return null;
        }
        if (written.isEmpty()) {
            return value.problem(
                    "missing-item",
                    "there is no level of prices here",
                    "write one for each period, such as 2024/25: 100");
        }
        var decoder = new PriceIndexDecoder(years);
        boolean sound = true;
        for (Map.Entry<String, Value> each : written.entrySet()) {
            sound &= decoder.add(each.getKey(), each.getValue());
        }
        return sound ? new PriceIndex(decoder.levels) : null;
    }

    private boolean add(String label, Value place) {
        Period period = period(label, place);
        Rational level = Numbers.positive(place);
        if (period != null && level != null) {
            levels.put(period, level);
        }
        return period != null && level != null;
    }

    private @Nullable Period period(String label, Value place) {
        Period period = Attempt.at(place, PERIODS, () -> Period.parse(label, years));
        if (period == null) {
            return null;
        }
        if (!period.kind().span().tiles()) {
            return place.problem(
                    "invalid", Quote.of(label) + " is " + period.kind().withArticle(), PERIODS);
        }
        if (!levels.isEmpty() && !levels.firstKey().kind().equals(period.kind())) {
            return place.problem(
                    "mixed-periods",
                    Quote.of(label) + " is " + period.kind().withArticle() + ", and the index has "
                            + levels.firstKey().kind().withArticle() + " before it",
                    "write one kind of period; a deflator of another kind has an id of its own");
        }
        return levels.containsKey(period)
                ? place.problem(
                        "duplicate-period",
                        period.label() + " stands here twice",
                        "write each period once; where the index was published again, write editions:")
                : period;
    }
}
