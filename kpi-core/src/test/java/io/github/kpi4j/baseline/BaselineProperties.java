package io.github.kpi4j.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.testkit.KpiDomain;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(KpiDomain.class)
class BaselineProperties {

    private static final Cadence QUARTERLY = Cadence.quarterly(YearType.FINANCIAL);
    private static final Period START = Period.quarter(YearType.FINANCIAL, 2023, 4);
    private static final Period NOW = Period.quarter(YearType.FINANCIAL, 2024, 4);

    private static BaselineFinding.Compared compare(Rational from, Rational to, Polarity polarity, Rational goal) {
        Series.Point now = Series.Point.of(NOW, Value.Amount.of(to));
        Series series = Series.of(QUARTERLY, List.of(Series.Point.of(START, Value.Amount.of(from)), now));
        return (BaselineFinding.Compared) new Baseline.OfPeriod(START).compare(series, now, polarity, goal);
    }

    private static Polarity towards(Rational goal, Rational from) {
        return goal.compareTo(from) > 0 ? Polarity.HIGHER : Polarity.LOWER;
    }

    @Property
    void distanceTravelledIsZeroAtTheBaselineAndOneAtTheTarget(@ForAll Rational from, @ForAll Rational goal) {
        Assume.that(!from.equals(goal));
        Polarity polarity = towards(goal, from);

        assertThat(compare(from, from, polarity, goal).distanceTravelled()).contains(Rational.ZERO);
        assertThat(compare(from, goal, polarity, goal).distanceTravelled()).contains(Rational.ONE);
    }

    @Property
    void betterValueHasComeAtLeastAsFar(
            @ForAll Rational from, @ForAll Rational goal, @ForAll Rational a, @ForAll Rational b) {
        Assume.that(!from.equals(goal));
        Polarity polarity = towards(goal, from);
        Rational better = polarity.compare(a, b) >= 0 ? a : b;
        Rational worse = better.equals(a) ? b : a;

        assertThat(compare(from, better, polarity, goal).distanceTravelled().orElseThrow())
                .isGreaterThanOrEqualTo(
                        compare(from, worse, polarity, goal).distanceTravelled().orElseThrow());
    }

    @Property
    void mirrorChangesNeitherDistanceNorDirection(@ForAll Rational from, @ForAll Rational to, @ForAll Rational goal) {
        BaselineFinding.Compared plain = compare(from, to, Polarity.HIGHER, goal);
        BaselineFinding.Compared mirrored = compare(from.negated(), to.negated(), Polarity.LOWER, goal.negated());

        assertThat(mirrored.distanceTravelled()).isEqualTo(plain.distanceTravelled());
        assertThat(mirrored.change().direction()).isEqualTo(plain.change().direction());
    }
}
