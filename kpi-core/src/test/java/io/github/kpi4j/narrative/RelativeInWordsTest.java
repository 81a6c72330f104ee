package io.github.kpi4j.narrative;

import static io.github.kpi4j.narrative.PromiseFixture.PERCENT;
import static io.github.kpi4j.narrative.PromiseFixture.PLACES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.ByArea;
import io.github.kpi4j.promise.Profiled;
import io.github.kpi4j.promise.Profiled.Reach;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Relative;
import io.github.kpi4j.promise.Relative.Reference;
import io.github.kpi4j.promise.Relative.Step;
import io.github.kpi4j.promise.Shape;
import io.github.kpi4j.promise.Source;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.promise.Trajectory;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold.Comparison;
import io.github.kpi4j.target.Tolerance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelativeInWordsTest {

    private static final Reference BASELINE = new Reference.ToBaseline();
    private static final Reference LAST_YEAR = new Reference.ToLastYear();
    private static final Reference NEIGHBOURS = new Reference.ToComparator("neighbours");
    private static final Step SAME = new Step.Same();

    private static Promise promise(Comparison side, Reference to, Step step) {
        return new Relative(Terms.of(side), to, step);
    }

    private static Step by(String amount) {
        return new Step.By(Rational.parse(amount));
    }

    @Test
    void additionalPlacesNameTheNumberTheBaselineAndTheStep() {
        assertThat(new PromiseFixture()
                        .own(2022, "440")
                        .own(2024, "1238")
                        .target(PLACES, places -> places.target(promise(Comparison.AT_LEAST, BASELINE, by("800")))))
                .isEqualTo("at least 1,240 places (440 places at the baseline of 2022/23 plus 800 places);"
                        + " missed by 2 places");
    }

    @Test
    void tenPercentLessIsToldAsAShareOfTheValueItIsCountedFrom() {
        assertThat(new PromiseFixture()
                        .own(2022, "440")
                        .own(2024, "396")
                        .target(
                                PLACES,
                                places -> places.target(
                                        promise(Comparison.AT_MOST, BASELINE, new Step.ByPercent(Rational.of(-10))))))
                .isEqualTo("at most 396 places (440 places at the baseline of 2022/23 minus 10% of that);"
                        + " met exactly");
    }

    @Test
    void betterThanLastYearNamesLastYearsValue() {
        assertThat(new PromiseFixture()
                        .own(2023, "75")
                        .own(2024, "75")
                        .target(PERCENT, places -> places.target(promise(Comparison.MORE_THAN, LAST_YEAR, SAME))))
                .isEqualTo("more than 75% (75.0% in 2023/24); missed: the limit itself does not count");
    }

    @Test
    @DisplayName("Pitfall 19: the number beside the value shows why it is a miss, whatever both round to")
    void meanOfNeighboursNamesTheComparatorAndHowManyOfItAreKnown() {
        PromiseFixture figures =
                new PromiseFixture().own(2024, "16.3").neighbour(0, "16").neighbour(1, "16.7");

        assertThat(figures.target(PERCENT, places -> places.target(promise(Comparison.AT_LEAST, NEIGHBOURS, SAME))))
                .isEqualTo("at least 16.35% (Three neighbours 16.4% from 2 of 3 areas);"
                        + " missed by 0.1 percentage points");
        assertThat(figures.neighbour(2, "16.2")
                        .target(PERCENT, places -> places.target(promise(Comparison.AT_LEAST, NEIGHBOURS, by("2")))))
                .startsWith("at least 18.3% (Three neighbours 16.3% plus 2 percentage points)");
    }

    @Test
    void whatCannotBeWorkedOutSaysWhatWasPromisedAndWhatIsMissing() {
        PromiseFixture figures = new PromiseFixture().own(2024, "70");

        assertThat(figures.target(PLACES, places -> places.target(promise(Comparison.AT_LEAST, BASELINE, by("800")))))
                .isEqualTo("at least the baseline plus 800 places; cannot be worked out:"
                        + " no value at the baseline (no baseline)");
        assertThat(figures.target(PLACES, places -> places.target(promise(Comparison.FEWER_THAN, LAST_YEAR, SAME))))
                .isEqualTo("fewer than the same period last year; cannot be worked out:"
                        + " no value of the same period last year (not available)");
        assertThat(figures.target(PERCENT, places -> places.target(promise(Comparison.AT_MOST, NEIGHBOURS, by("-2")))))
                .isEqualTo("at most Three neighbours minus 2 percentage points; cannot be worked out:"
                        + " no value of Three neighbours (not available)");
    }

    @Test
    void milestonesAreToldWithTheirDays() {
        var milestones = List.of(
                new Trajectory.Milestone(LocalDate.of(2024, 3, 31), Rational.of(50)),
                new Trajectory.Milestone(LocalDate.of(2026, 3, 31), Rational.of(60)));
        Promise linear = new Trajectory(Terms.of(Comparison.AT_LEAST), milestones, Trajectory.Between.LINEAR);
        Promise step = new Trajectory(Terms.of(Comparison.AT_LEAST), milestones, Trajectory.Between.STEP);
        PromiseFixture figures = new PromiseFixture().own(2024, "55");

        assertThat(figures.target(PERCENT, places -> places.target(linear)))
                .isEqualTo("at least 55% (on the way from 50% on 31 March 2024 to 60% on 31 March 2026); met exactly");
        assertThat(figures.target(PERCENT, places -> places.target(step)))
                .startsWith("at least 50% (since 31 March 2024, until 60% on 31 March 2026)");
        assertThat(figures.on(2023).own(2023, "50").target(PERCENT, places -> places.target(step)))
                .startsWith("at least 50% (the milestone of 31 March 2024)");
        assertThat(figures.on(2022).own(2022, "50").target(PERCENT, places -> places.target(step)))
                .isEqualTo("at least 50% by 31 March 2024 and 60% by 31 March 2026; cannot be worked out:"
                        + " nothing is promised before 31 March 2024 or after 31 March 2026");
    }

    @Test
    void ofTheBaselineItselfNothingIsPromisedYet() {
        UnaryOperator<IndicatorBuilder<Quantitative>> more =
                places -> places.target(promise(Comparison.AT_LEAST, BASELINE, by("800")));
        PromiseFixture figures = new PromiseFixture().on(2022).own(2022, "440");

        assertThat(figures.target(PLACES, more))
                .isEqualTo("at least the baseline plus 800 places; cannot be worked out:"
                        + " 2022/23 is where it is counted from");
        assertThat(figures.evaluate(PLACES, more).judgement()).isEqualTo(new Judgement.NotJudged(Reason.NO_BASELINE));
    }

    @Test
    @DisplayName("Pitfall 19: a miss is not told against a target that is shown as the value itself")
    void targetThatWasWorkedOutIsShownWithTheDigitsThatTellItFromTheValue() {
        var milestones = List.of(
                new Trajectory.Milestone(LocalDate.of(2024, 3, 31), Rational.of(50)),
                new Trajectory.Milestone(LocalDate.of(2027, 3, 31), Rational.of(60)));
        Promise linear = new Trajectory(Terms.of(Comparison.AT_LEAST), milestones, Trajectory.Between.LINEAR);

        assertThat(new PromiseFixture().own(2024, "53.3").target(PERCENT, places -> places.target(linear)))
                .isEqualTo("at least 53.33% (on the way from 50% on 31 March 2024 to 60% on 31 March 2027);"
                        + " missed by 0.03 percentage points");
    }

    @Test
    void areaWithoutATargetIsTold() {
        Promise elsewhere =
                new ByArea(Map.of(new AreaId("E08000019"), promise(Comparison.AT_LEAST, LAST_YEAR, SAME)), null);

        assertThat(new PromiseFixture().own(2024, "55").target(PERCENT, places -> places.target(elsewhere)))
                .isEqualTo("cannot be worked out: no target is set for E09000006");
    }

    @Test
    void partOfAYearIsToldAsAPartOfIt() {
        var values = new ValueWords(new PromiseFixture()
                .evaluate(PLACES, places -> places.target(Target.atLeast("1")))
                .indicator()
                .definition());
        var sources = new SourceWords(values);
        Rational year = Rational.of(800);

        assertThat(sources.inBrackets(new Source.OfYear(year, Rational.of(1, 5), Reach.PERIOD)))
                .isEqualTo(" (20% of the year's 800 places)");
        assertThat(sources.inBrackets(new Source.OfYear(year, Rational.of(3, 5), Reach.YEAR_TO_DATE)))
                .isEqualTo(" (60% of the year's 800 places by then)");
        assertThat(sources.inBrackets(new Source.OfYear(year, Rational.ONE, Reach.YEAR_TO_DATE)))
                .isEqualTo(" (the year's 800 places by then)");
        assertThat(sources.inBrackets(new Source.OfYear(year, null, Reach.LEVEL)))
                .isEqualTo(" (on the way to the year's 800 places)");
        assertThat(sources.promise(
                        new Profiled(Terms.of(Comparison.AT_LEAST), year, Profiled.Kind.FLOW, new Shape.Linear(), null),
                        ""))
                .isEqualTo("at least 800 places in the year, spread over it");
    }

    @Test
    void aPromiseForAFigureStillToComeIsWorkedOutWithIt() {
        PromiseFixture figures = new PromiseFixture().own(2023, "70");

        assertThat(figures.target(
                        PERCENT,
                        places -> places.target(promise(Comparison.MORE_THAN, NEIGHBOURS, SAME))
                                .reported(new Reporting(Cadence.yearly(YearType.FINANCIAL), 400))))
                .isEqualTo("more than Three neighbours; to be worked out with the next figure");
    }

    @Test
    void whatDoesNotGoWithTheNumberIsSaid() {
        PromiseFixture figures = new PromiseFixture().own(2023, "70").own(2024, "70");
        var percent = new Tolerance.PercentOfTarget(Rational.of(5));

        assertThat(figures.target(
                        PERCENT,
                        places -> places.target(
                                new Relative(Terms.of(Comparison.AT_LEAST).nearWithin(percent), LAST_YEAR, by("-70")))))
                .endsWith("it would be 0% (70.0% in 2023/24 minus 70 percentage points),"
                        + " and a tolerance in percent needs a target above zero");
        assertThat(figures.target(
                        PERCENT,
                        places -> places.target(new Relative(
                                new Terms(Comparison.AT_LEAST, new Tolerance.None(), Rational.of(75), null),
                                LAST_YEAR,
                                SAME))))
                .endsWith("it would be 70% (70.0% in 2023/24), which is no better than the minimum acceptable");
        assertThat(figures.target(
                        PERCENT,
                        places -> places.target(new Relative(
                                new Terms(Comparison.AT_LEAST, new Tolerance.None(), null, Rational.of(65)),
                                LAST_YEAR,
                                SAME))))
                .endsWith("it would be 70% (70.0% in 2023/24), and the stretch does not lie beyond that");
    }

    @Test
    @DisplayName("Pitfall 60: distance travelled to a target worked out from the baseline, for both polarities alike")
    void distanceTravelledCountsTowardsTheNumberThatWasWorkedOut() {
        assertThat(new PromiseFixture()
                        .own(2022, "440")
                        .own(2024, "640")
                        .line(
                                "baseline",
                                PLACES,
                                places -> places.target(promise(Comparison.AT_LEAST, BASELINE, by("800")))))
                .endsWith("25% of the way to the target");
        assertThat(new PromiseFixture()
                        .own(2022, "440")
                        .own(2024, "430")
                        .line(
                                "baseline",
                                PLACES,
                                places -> places.target(promise(Comparison.AT_MOST, BASELINE, by("-40")))))
                .endsWith("25% of the way to the target");
    }
}
