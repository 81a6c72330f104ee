package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.Anchor;
import io.github.kpi4j.promise.Anchors;
import io.github.kpi4j.promise.Gap;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Resolution;
import io.github.kpi4j.promise.Source;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Tolerance;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnPromiseTest {

    private static final AreaId OWN = new AreaId("E09000006");
    private static final AreaId ENGLAND = new AreaId("E92000001");
    private static final Comparator NATION =
            new Comparator("england", "England", Comparator.Summary.PUBLISHED, List.of(ENGLAND));
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    /** Half of the way from the baseline to England, as a council might state it. */
    private record HalfWay(String comparator) implements Promise {
        @Override
        public Resolution resolve(Anchors anchors) {
            Anchor from = anchors.baseline();
            Anchor to = anchors.comparator(comparator);
            if (from instanceof Anchor.Missing missing) {
                return Resolution.Unresolved.without(missing);
            }
            if (to instanceof Anchor.Missing) {
                return new Resolution.Unresolved(Reason.NOT_AVAILABLE, new Gap.Own("nothing to go half of the way to"));
            }
            Rational half = Rational.mean(List.of(((Anchor.Known) from).value(), ((Anchor.Known) to).value()));
            var target =
                    new Threshold(Threshold.Comparison.AT_LEAST, half, new Tolerance.Points(Rational.ONE), null, null);
            return new Resolution.Resolved(target, new Source.Own("half of the way to England"));
        }

        @Override
        public Polarity polarity() {
            return Polarity.HIGHER;
        }

        @Override
        public List<String> comparators() {
            return List.of(comparator);
        }
    }

    private static Period year(int year) {
        return Period.year(YearType.FINANCIAL, year);
    }

    private static Framework framework(Promise promise) {
        Indicator indicator = Quantitative.define("visits", "Visits in time")
                .measuredAs(new Direct(new Unit.Percent()))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(promise)
                .baseline(new Baseline.OfPeriod(year(2022)))
                .build();
        return new Framework(
                "", "", OWN, YearType.FINANCIAL, RatingScheme.DEFAULT, List.of(), List.of(NATION), List.of(indicator));
    }

    private static Figure own(int year, String value) {
        return Figure.of("visits", OWN.code(), year(year), value);
    }

    private static Scorecard card(Figure... figures) {
        return Evaluator.evaluate(framework(new HalfWay("england")), Figures.of(figures), year(2024), AS_OF);
    }

    private static Evaluation evaluation(Figure... figures) {
        return card(figures).evaluations().get(0);
    }

    private static String words(Figure... figures) {
        return Narrator.explain(evaluation(figures));
    }

    @Test
    void promiseOfAnEmbeddersOwnIsJudgedAgainstWhatItComesTo() {
        Figure england = Figure.of("visits", ENGLAND.code(), year(2024), "90");

        assertThat(evaluation(own(2022, "70"), own(2024, "80"), england)
                        .judgement()
                        .<Object>match(finding -> finding.level(), reason -> reason))
                .isEqualTo(Level.MET);
        assertThat(evaluation(own(2022, "70"), own(2024, "79"), england)
                        .judgement()
                        .<Object>match(finding -> finding.level(), reason -> reason))
                .isEqualTo(Level.NEAR);
        assertThat(words(own(2022, "70"), own(2024, "79"), england))
                .contains("at least 80% (half of the way to England), near within 1 percentage point");
    }

    @Test
    void promiseThatCannotBeWorkedOutIsNotJudgedAndSaysWhatIsWanting() {
        Figure england = Figure.of("visits", ENGLAND.code(), year(2024), "90");

        assertThat(evaluation(own(2024, "80"), england).judgement())
                .isEqualTo(new Judgement.NotJudged(Reason.NO_BASELINE));
        assertThat(words(own(2024, "80"), england))
                .contains("cannot be worked out: no value at the baseline (no baseline)");
        assertThat(evaluation(own(2022, "70"), own(2024, "80")).judgement())
                .isEqualTo(new Judgement.NotJudged(Reason.NOT_AVAILABLE));
        assertThat(words(own(2022, "70"), own(2024, "80")))
                .contains("cannot be worked out: nothing to go half of the way to");
    }

    @Test
    void baselineBeforeABreakIsNoAnchor() {
        var broken = new Figure(
                own(2023, "75").indicator(),
                OWN,
                year(2023),
                own(2023, "75").observation(),
                EnumSet.of(Mark.BREAK),
                null,
                "");

        assertThat(evaluation(own(2022, "70"), broken, own(2024, "80")).judgement())
                .isEqualTo(new Judgement.NotJudged(Reason.NOT_COMPARABLE));
    }

    @Test
    void comparatorThatAPromiseAsksForHasToBeInTheFramework() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework(new HalfWay("wales")))
                .withMessageContaining("comparator \"wales\"");
    }
}
