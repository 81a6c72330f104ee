package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.trend.AgainstPrevious;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of the two numbers behind a change. */
class SplitWordsTest {

    private static final Period NOW = Period.year(YearType.FINANCIAL, 2024);
    private static final Period BEFORE = Period.year(YearType.FINANCIAL, 2023);

    private static IndicatorBuilder<Outcome> share() {
        return Outcome.define("share", "Share")
                .measuredAs(new Percentage("repairs in time", "repairs"))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .better(Polarity.HIGHER)
                .target(Target.atLeast("50"));
    }

    private static List<String> told(IndicatorBuilder<Outcome> indicator, Figure before, Figure now) {
        Outcome built = indicator.build();
        Evaluation evaluation = Evaluator.evaluate(
                        Framework.of("a", built), Figures.of(List.of(before, now)), NOW, NOW.end())
                .get(built.id());
        return Narrator.document(evaluation).blocks().stream()
                .flatMap(block -> ((Document.Facts) block).facts().stream())
                .filter(fact -> fact.label().equals("of which"))
                .map(Document.Fact::text)
                .toList();
    }

    @Test
    void bothNumbersAreNamedWithWhatTheyMake() {
        assertThat(told(
                        share().baseline(new Baseline.OfPeriod(BEFORE)),
                        Figure.of("share", "a", BEFORE, 20, 50),
                        Figure.of("share", "a", NOW, 30, 40)))
                .containsExactly(
                        "up 22.5 percentage points by the numerator (20 to 30), up 12.5 percentage points by the"
                                + " denominator (50 to 40)");
    }

    @Test
    void aChangeThatCancelsOutIsSplitTheMore() {
        assertThat(told(
                        share().baseline(new Baseline.OfPeriod(BEFORE)),
                        Figure.of("share", "a", BEFORE, 20, 50),
                        Figure.of("share", "a", NOW, 10, 25)))
                .containsExactly(
                        "down 30.0 percentage points by the numerator (20 to 10), up 30.0 percentage points by the"
                                + " denominator (50 to 25)");
    }

    @Test
    void withoutABaselineNothingIsSplit() {
        assertThat(told(
                        share().trend(new AgainstPrevious(Rational.ZERO)),
                        Figure.of("share", "a", BEFORE, 20, 50),
                        Figure.of("share", "a", NOW, 10, 40)))
                .isEmpty();
    }

    @Test
    void nothingIsSplitWhereOneNumberStayedTheSame() {
        assertThat(told(
                        share().baseline(new Baseline.OfPeriod(BEFORE)),
                        Figure.of("share", "a", BEFORE, 20, 50),
                        Figure.of("share", "a", NOW, 30, 50)))
                .isEmpty();
    }

    @Test
    void nothingIsSplitWhereOnlyTheValueIsKnown() {
        assertThat(told(
                        share().baseline(new Baseline.OfPeriod(BEFORE)),
                        Figure.of("share", "a", BEFORE, "40"),
                        Figure.of("share", "a", NOW, 30, 50)))
                .isEmpty();
    }
}
