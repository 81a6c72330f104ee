package io.github.kpi4j.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.spc.Assurance;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.Phases;
import io.github.kpi4j.spc.SpecialCause;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.testkit.TrendArbitraries;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What a control chart says of a target agrees with how the figures stand to it. */
class ChartAssuranceProperties {

    private static final Map<Assurance, Assurance> SWAPPED = Map.of(
            Assurance.CONSISTENT_PASS, Assurance.CONSISTENT_FAIL,
            Assurance.CONSISTENT_FAIL, Assurance.CONSISTENT_PASS,
            Assurance.INCONSISTENT, Assurance.INCONSISTENT);
    private static final Set<SpecialCause> OUTSIDE =
            Set.of(SpecialCause.ABOVE_UPPER_LIMIT, SpecialCause.BELOW_LOWER_LIMIT);

    private static Optional<Evidence.Chart> chart(TrendRule rule, Series series) {
        return rule.detect(series, Polarity.HIGHER) instanceof TrendFinding.Detected found
                ? Optional.ofNullable((Evidence.Chart) found.evidence())
                : Optional.empty();
    }

    @Property
    void whatCanBeExpectedHoldsOfTheLatestFigureInsideTheLimits(
            @ForAll("series") Series series, @ForAll("charts") ChartTrend rule, @ForAll("targets") Integer target) {
        Rational limit = Rational.of(target);
        chart(rule, series).ifPresent(chart -> {
            Optional<Assurance> assurance = rule.assurance(chart, limit, Polarity.HIGHER);
            Statistics.collect(assurance.map(Assurance::toString).orElse("none"));
            boolean isMet = Target.atLeast(Integer.toString(target))
                    .isMet(series.latest().orElseThrow().value().rank().orElseThrow());
            boolean isInside = chart.cause() == null || !OUTSIDE.contains(chart.cause());
            if (isInside && assurance.isPresent()) {
                assertThat(assurance.get()).isNotEqualTo(isMet ? Assurance.CONSISTENT_FAIL : Assurance.CONSISTENT_PASS);
            }
        });
        Statistics.coverage(coverage -> {
            for (Assurance each : Assurance.values()) {
                coverage.check(each.toString()).percentage(share -> share > 2);
            }
        });
    }

    @Property
    void turningThePolarityRoundSwapsPassAndFail(
            @ForAll("series") Series series, @ForAll("charts") ChartTrend rule, @ForAll("targets") Integer target) {
        Rational limit = Rational.of(target);
        chart(rule, series).ifPresent(chart -> {
            assertThat(rule.assurance(chart, limit, Polarity.LOWER))
                    .isEqualTo(rule.assurance(chart, limit, Polarity.HIGHER).map(SWAPPED::get));
            assertThat(rule.assurance(chart, limit, Polarity.NEITHER)).isEmpty();
            assertThat(rule.assurance(chart, limit, Polarity.CLOSER)).isEmpty();
        });
    }

    @Property
    void aHarderTargetIsNeverMoreAssured(
            @ForAll("series") Series series,
            @ForAll("charts") ChartTrend rule,
            @ForAll("targets") Integer target,
            @ForAll @IntRange(min = 1, max = 60) int harder) {
        chart(rule, series).ifPresent(chart -> {
            Optional<Assurance> easy = rule.assurance(chart, Rational.of(target), Polarity.HIGHER);
            Optional<Assurance> hard = rule.assurance(chart, Rational.of(target + harder), Polarity.HIGHER);
            assertThat(hard.map(Assurance.CONSISTENT_PASS::equals).orElse(false)
                            && !easy.map(Assurance.CONSISTENT_PASS::equals).orElse(false))
                    .isFalse();
            assertThat(easy.map(Assurance.CONSISTENT_FAIL::equals).orElse(false)
                            && !hard.map(Assurance.CONSISTENT_FAIL::equals).orElse(false))
                    .isFalse();
        });
    }

    @Provide
    Arbitrary<Series> series() {
        return TrendArbitraries.series();
    }

    @Provide
    Arbitrary<Integer> targets() {
        return Arbitraries.integers().between(-60, 90);
    }

    @Provide
    Arbitrary<ChartTrend> charts() {
        ChartRules three = ChartRules.COUNCIL.withMinimumPoints(3);
        return Arbitraries.of(new ChartTrend(three, Phases.ONE), new ChartTrend(ChartTrend.Chart.P, three, Phases.ONE));
    }
}
