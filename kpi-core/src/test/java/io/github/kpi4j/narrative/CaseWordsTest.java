package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.measure.Mean;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.measure.RatePer;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Tolerance;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said of the cases that would change a level. */
class CaseWordsTest {

    private static final Measure SHARE = new Percentage("visits in time", "visits");

    private static String cases(Measure measure, Target target, long numerator, long denominator) {
        Period year = Period.year(YearType.FINANCIAL, 2024);
        Outcome indicator = Outcome.define("share", "Share")
                .measuredAs(measure)
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .better(target.polarity())
                .target(target)
                .build();
        Figures figures = Figures.of(List.of(Figure.of("share", "a", year, numerator, denominator)));
        return Narrator.document(Evaluator.evaluate(Framework.of("a", indicator), figures, year, year.end())
                        .get(indicator.id()))
                .blocks()
                .stream()
                .flatMap(block -> ((Document.Facts) block).facts().stream())
                .filter(fact -> fact.label().equals("cases"))
                .map(Document.Fact::text)
                .collect(Collectors.joining());
    }

    @Test
    void theCasesThatAreMissingAreCounted() {
        assertThat(cases(SHARE, Target.atLeast("70"), 45, 78))
                .isEqualTo("10 more of 78 would meet the target; one case is 1.3 percentage points");
        assertThat(cases(SHARE, Target.atMost("18"), 1_250, 5_000))
                .isEqualTo("350 fewer of 5,000 would meet the target; one case is 0.02 percentage points");
    }

    @Test
    void theNextBetterLevelIsNamedFirst() {
        Target target = Target.atLeast("80").nearWithin(Tolerance.points("5")).stretch("90");

        assertThat(cases(SHARE, target, 70, 100))
                .isEqualTo("5 more of 100 would be rated Near and 10 more would meet the target; one case is 1.0"
                        + " percentage points");
        assertThat(cases(SHARE, target, 85, 100))
                .isEqualTo("5 more of 100 would be rated Exceeded; one case is 1.0 percentage points");
    }

    @Test
    void aRateSaysAmongHowMany() {
        assertThat(cases(new RatePer("starts", "children", 10_000), Target.atMost("40"), 110, 25_000))
                .isEqualTo("10 fewer among 25,000 children would meet the target; one case is 0.4 per 10,000");
    }

    @Test
    void aMeanSaysWhatIsAddedUp() {
        assertThat(cases(new Mean("days", "children", new Unit.Days()), Target.atMost("20"), 430, 20))
                .isEqualTo("30 fewer days over 20 children would meet the target");
    }

    @Test
    void moneyHasNoCases() {
        assertThat(cases(new Mean("spend", "children", new Unit.Money("GBP", "child")), Target.atMost("20"), 430, 20))
                .isEmpty();
    }

    @Test
    void itIsSaidWhereNoNumberOfCasesIsEnough() {
        assertThat(cases(SHARE, Target.within("45", "48"), 2, 10))
                .isEqualTo("no whole number of cases would meet the target; one case is 10.0 percentage points");
    }

    @Test
    void nothingIsSaidWhereNothingBetterIsToBeHad() {
        assertThat(cases(SHARE, Target.atLeast("70"), 75, 78)).isEmpty();
    }
}
