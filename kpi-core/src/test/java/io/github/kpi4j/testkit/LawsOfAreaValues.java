package io.github.kpi4j.testkit;

import io.github.kpi4j.benchmark.Answer;
import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What holds wherever areas are summarised. Each check throws an AssertionError where it does not. */
public final class LawsOfAreaValues {

    private LawsOfAreaValues() {}

    /**
     * What summarises areas lies between the least and the greatest; the top quartile between the median and the best; at
     * least half of the areas lie within one deviation of the median.
     *
     * @param values any values
     */
    public static void summariesLieBetweenTheEnds(AreaValues values) {
        Optional<Rational> least = values.quantile(Rational.ZERO).found();
        Optional<Rational> greatest = values.quantile(Rational.ONE).found();
        if (least.isEmpty() || greatest.isEmpty()) {
            return;
        }
        for (Answer<Rational> summary : List.of(values.mean(), values.median(), values.pooled(Rational.HUNDRED))) {
            summary.found().ifPresent(value -> between(least.get(), value, greatest.get()));
        }
        values.median().found().ifPresent(median -> {
            values.topQuartile(Polarity.HIGHER).found().ifPresent(top -> between(median, top, greatest.get()));
            values.topQuartile(Polarity.LOWER).found().ifPresent(top -> between(least.get(), top, median));
        });
        values.spread().found().ifPresent(spread -> {
            long near = values.values().values().stream()
                    .flatMap(value -> value.rank().stream())
                    .filter(value -> value.minus(spread.median()).abs().compareTo(spread.deviation()) <= 0)
                    .count();
            Law.holds(2 * near >= values.known(), "only %s of %s areas within %s", near, values.known(), spread);
        });
    }

    private static void between(Rational low, Rational value, Rational high) {
        Law.holds(low.compareTo(value) <= 0 && value.compareTo(high) <= 0, "%s is not in %s to %s", value, low, high);
    }

    /**
     * What an area itself has changes nothing in the summary of the others.
     *
     * @param values any values
     * @param own any value
     */
    public static void ownValueChangesNothingInTheOthers(AreaValues values, Rational own) {
        for (AreaId area : values.values().keySet()) {
            Map<AreaId, Value> other = new HashMap<>(values.values());
            other.put(area, Value.Amount.of(own));
            AreaValues one = values.without(area);
            AreaValues two = AreaValues.of(other).without(area);
            Law.same(one.mean(), two.mean(), "mean of the others");
            Law.same(one.median(), two.median(), "median of the others");
            Law.same(one.known(), two.known(), "how many others have a value");
        }
    }
}
