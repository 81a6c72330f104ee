package io.github.kpi4j.evaluation;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.evaluation.GapFinding.Side;
import io.github.kpi4j.evaluation.GapFinding.Since;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Rating;
import io.github.kpi4j.measure.GroupGap;
import io.github.kpi4j.measure.Readings;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds both sides of a gap, and where it is going. */
final class Gaps {

    private final Framework framework;
    private final Definition definition;
    private final GroupGap gap;
    private final Series series;
    private final Readings readings;

    Gaps(Framework framework, Definition definition, GroupGap gap, Series series, Readings readings) {
        this.framework = framework;
        this.definition = definition;
        this.gap = gap;
        this.series = series;
        this.readings = readings;
    }

    /** Empty where a group has no figure for the period shown. */
    Optional<GapFinding> finding(Series.Point shown, BaselineFinding baseline) {
        return side(gap.first(), shown.period())
                .flatMap(first -> side(gap.second(), shown.period())
                        .map(second -> new GapFinding(
                                first,
                                second,
                                sincePrevious(shown),
                                sinceBaseline(shown, baseline),
                                judged(shown).isPresent())));
    }

    private Optional<Side> side(IndicatorId group, Period period) {
        return framework
                .find(group)
                .flatMap(indicator ->
                        gap.side(group, period, series.cadence(), readings).map(point -> new Side(indicator, point)));
    }

    private @Nullable Since sincePrevious(Series.Point shown) {
        Series observed = series.observed();
        return observed.before(shown)
                .filter(earlier -> observed.isComparable(earlier, shown))
                .flatMap(earlier -> judged(earlier).flatMap(from -> since(earlier.period(), from, shown)))
                .orElse(null);
    }

    private @Nullable Since sinceBaseline(Series.Point shown, BaselineFinding baseline) {
        return baseline instanceof BaselineFinding.Compared compared
                        && !shown.period().equals(compared.fromPeriod())
                ? since(compared.fromPeriod(), compared.change().from(), shown).orElse(null)
                : null;
    }

    private Optional<Since> since(@Nullable Period period, Rational from, Series.Point shown) {
        return shown.isObserved()
                ? judged(shown).flatMap(to -> gap.change(from, to)).map(change -> new Since(period, change))
                : Optional.empty();
    }

    /** A gap between groups of which one is too small is shown, but nothing is said about where it is going. */
    private Optional<Rational> judged(Series.Point point) {
        Rating rating = definition.rating();
        return point.value() instanceof Value.Amount amount && !rating.isTooFew(amount)
                ? Optional.of(amount.value())
                : Optional.empty();
    }
}
