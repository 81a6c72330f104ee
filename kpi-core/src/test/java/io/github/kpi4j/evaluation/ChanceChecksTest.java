package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.benchmark.Comparator.Summary;
import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Mean;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.significance.Obstacle;
import io.github.kpi4j.significance.Significance;
import io.github.kpi4j.significance.Significance.Method;
import io.github.kpi4j.significance.SignificanceFinding;
import io.github.kpi4j.significance.SignificanceFinding.Compared;
import io.github.kpi4j.significance.SignificanceFinding.NotCompared;
import io.github.kpi4j.significance.SignificanceFinding.Told;
import io.github.kpi4j.significance.SignificanceFinding.TooFew;
import io.github.kpi4j.significance.SignificanceFinding.Whose;
import io.github.kpi4j.significance.SignificanceResults;
import io.github.kpi4j.significance.Verdict;
import io.github.kpi4j.significance.Yardstick;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What of one indicator is held against what, and what is said of it. 45 of 60 lies between 62.8% and 84.2%. */
class ChanceChecksTest {

    private static final String OWN = "E09000006";
    private static final String ENGLAND = "E92000001";
    private static final String FIRST = "E10000015";
    private static final String SECOND = "E06000034";
    private static final Period Q3 = Period.quarter(YearType.FINANCIAL, 2024, 3);
    private static final Period Q4 = Period.quarter(YearType.FINANCIAL, 2024, 4);
    private static final Significance AT_95 = new Significance(Confidence.NINETY_FIVE);
    private static final Figure NOW = Figure.of("it", OWN, Q4, 45, 60);
    private static final Yardstick BEFORE = Yardstick.previous(Q3);
    private static final Yardstick THERE = Yardstick.comparator("england");
    private static final Yardstick AROUND = Yardstick.comparator("neighbours");

    private static IndicatorBuilder<Quantitative> share() {
        return Quantitative.define("it", "In time")
                .measuredAs(new Percentage("in time", "plans"))
                .reported(Cadence.quarterly(YearType.FINANCIAL))
                .target(Target.atLeast("85"));
    }

    private static Evaluation evaluate(IndicatorBuilder<Quantitative> indicator, Figure... figures) {
        var framework = new Framework(
                "f",
                "A framework",
                new AreaId(OWN),
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(
                        new Comparator("england", "England", Summary.PUBLISHED, List.of(new AreaId(ENGLAND))),
                        new Comparator(
                                "neighbours",
                                "Neighbours",
                                Summary.MEAN_OF_AREAS,
                                List.of(new AreaId(OWN), new AreaId(FIRST), new AreaId(SECOND)))),
                List.of(indicator.build()));
        return Evaluator.evaluate(framework, Figures.of(figures), Q4, LocalDate.of(2025, 6, 1))
                .get(new IndicatorId("it"));
    }

    private static List<SignificanceFinding> findings(IndicatorBuilder<Quantitative> indicator, Figure... figures) {
        return evaluate(indicator.significance(AT_95), figures).significance().findings();
    }

    private static Verdict verdict(SignificanceFinding finding) {
        return ((Told) finding).verdict();
    }

    private static Figure marked(Figure figure, Mark mark) {
        return new Figure(
                figure.indicator(), figure.area(), figure.period(), figure.observation(), Set.of(mark), null, "");
    }

    private static Figure withheld(String area, Period period) {
        return Figure.of("it", area, period, new Observation.Missing(Reason.SUPPRESSED));
    }

    @Test
    void nothingIsToldUnlessItIsAsked() {
        assertThat(evaluate(share(), NOW).significance()).isEqualTo(SignificanceResults.NONE);
    }

    @Test
    void targetComparatorsPreviousPeriodAndBaselineComeInThisOrder() {
        Period start = Period.quarter(YearType.FINANCIAL, 2023, 4);
        List<SignificanceFinding> findings = findings(
                share().compareWith("neighbours", "england").baseline(new Baseline.OfPeriod(start)),
                NOW,
                Figure.of("it", OWN, Q3, 40, 60),
                Figure.of("it", OWN, start, 300, 600),
                Figure.of("it", FIRST, Q4, 90, 100),
                Figure.of("it", SECOND, Q4, 150, 200),
                Figure.of("it", ENGLAND, Q4, "84.5"));

        assertThat(findings.stream().map(SignificanceFinding::against))
                .containsExactly(Yardstick.TARGET, AROUND, THERE, BEFORE, Yardstick.baseline(start));
        assertThat(findings.stream().map(ChanceChecksTest::verdict))
                .containsExactly(Verdict.WORSE, Verdict.SIMILAR, Verdict.WORSE, Verdict.SIMILAR, Verdict.BETTER);
    }

    @Test
    void reasonForAMissingValueTravels() {
        assertThat(findings(share().compareWith("england"), withheld(OWN, Q4), Figure.of("it", ENGLAND, Q4, "80")))
                .containsExactly(
                        new NotCompared(Yardstick.TARGET, Whose.OWN, Reason.SUPPRESSED),
                        new NotCompared(THERE, Whose.OWN, Reason.SUPPRESSED),
                        new NotCompared(Yardstick.previous(null), Whose.OWN, Reason.SUPPRESSED));
        assertThat(findings(share().compareWith("england"), NOW, withheld(OWN, Q3), withheld(ENGLAND, Q4)))
                .contains(
                        new NotCompared(THERE, Whose.OTHER, Reason.SUPPRESSED),
                        new NotCompared(BEFORE, Whose.OTHER, Reason.SUPPRESSED));
        assertThat(findings(share())).contains(new NotCompared(Yardstick.TARGET, Whose.OWN, Reason.LATE));
    }

    @Test
    void valueWithoutItsCountsHasNoInterval() {
        assertThat(findings(share(), Figure.of("it", OWN, Q4, "75"), Figure.of("it", OWN, Q3, 40, 60)))
                .containsExactly(
                        new NotCompared(Yardstick.TARGET, Whose.OWN, Obstacle.NO_COUNTS),
                        new NotCompared(BEFORE, Whose.OWN, Obstacle.NO_COUNTS));
        assertThat(findings(share(), NOW, Figure.of("it", OWN, Q3, "66.7")))
                .contains(new NotCompared(BEFORE, Whose.OTHER, Obstacle.NO_COUNTS));
    }

    @Test
    void breakStandsBetweenTheLatestAndTheOneBefore() {
        assertThat(findings(share(), marked(NOW, Mark.BREAK), Figure.of("it", OWN, Q3, 40, 60)))
                .contains(new NotCompared(BEFORE, Whose.OTHER, Reason.NOT_COMPARABLE));
    }

    @Test
    void whatIsNoFairComparisonIsNotTold() {
        Figure there = Figure.of("it", ENGLAND, Q4, "95");

        assertThat(findings(share().compareWith(new ComparedWith("england", "Other plans", null)), NOW, there))
                .contains(new NotCompared(THERE, Whose.OTHER, Reason.NOT_COMPARABLE));
        assertThat(findings(share().compareWith("england"), NOW, marked(there, Mark.PROVISIONAL)))
                .contains(new NotCompared(THERE, Whose.OTHER, Reason.NOT_COMPARABLE));
        assertThat(findings(share().compareWith("england"), NOW, marked(there, Mark.BREAK)))
                .contains(new NotCompared(THERE, Whose.OTHER, Reason.NOT_COMPARABLE));
        assertThat(verdict(findings(share().compareWith("england"), NOW, there).get(1)))
                .isEqualTo(Verdict.WORSE);
    }

    /** 90 of 100 and 150 of 200 together are 80%, and on average 82.5%; the area itself is left out of both. */
    @Test
    void funnelIsDrawnAroundAllMembersTakenTogether() {
        Significance funnel = new Significance(Confidence.NINETY_FIVE, null, Method.FUNNEL, null);
        Evaluation evaluation = evaluate(
                share().compareWith("neighbours").significance(funnel),
                NOW,
                Figure.of("it", FIRST, Q4, 90, 100),
                Figure.of("it", SECOND, Q4, 150, 200));

        assertThat(evaluation.significance().against(Yardstick.Kind.COMPARATOR))
                .hasValueSatisfying(finding ->
                        assertThat(((Compared) finding).other().value()).isEqualTo(Rational.of(80)));
        assertThat(evaluation.benchmarks().get(0).value().rank()).hasValue(Rational.parse("82.5"));
    }

    @Test
    void valueOfTheBaselinePeriodIsNotHeldAgainstItself() {
        assertThat(findings(share().baseline(new Baseline.OfPeriod(Q4)), NOW).stream()
                        .map(finding -> finding.against().kind()))
                .containsExactly(Yardstick.Kind.TARGET, Yardstick.Kind.PREVIOUS);
    }

    @Test
    void smallestDenominatorOfTheIndicatorKeepsSilentHereToo() {
        Evaluation evaluation = evaluate(share().judgeFrom(100).significance(AT_95), NOW);

        assertThat(evaluation.significance().findings())
                .contains(new TooFew(Yardstick.TARGET, Whose.OWN, Rational.of(60), 100));
        assertThat(words(evaluation))
                .contains("significance too few to judge: 60 cases, at least 100 wanted")
                .doesNotContain("significantly");
    }

    @Test
    void periodsWithDaysInCommonAreNotToldApart() {
        Period now = Period.parse("12 months to March 2025", YearType.FINANCIAL);
        Period before = Period.parse("12 months to December 2024", YearType.FINANCIAL);
        Cadence cadence = Cadence.of(Frequency.QUARTERLY, Span.ROLLING_YEAR, YearType.FINANCIAL);
        List<SignificanceFinding> findings = findings(
                share().reported(cadence), Figure.of("it", OWN, now, 45, 60), Figure.of("it", OWN, before, 40, 60));

        assertThat(findings).contains(new NotCompared(Yardstick.previous(before), Whose.OTHER, Obstacle.OVERLAPPING));
    }

    @Test
    void wordsSayWhatIsToldAndByWhat() {
        Evaluation evaluation = evaluate(
                share().compareWith("england").significance(AT_95),
                NOW,
                Figure.of("it", OWN, Q3, 28, 60),
                Figure.of("it", ENGLAND, Q4, "80"));

        assertThat(words(evaluation))
                .contains("significantly worse than the target (95% interval 62.8% to 84.2%)")
                .contains("not significantly different from England, 80.0% (95% interval 62.8% to 84.2%)")
                .contains("significantly better than in 2024/25 Q3 (95% intervals 62.8% to 84.2% now, 34.6% to 59.1%"
                        + " then)");
    }

    private static String words(Evaluation evaluation) {
        return Narrator.explain(evaluation).replaceAll("\\s+", " ");
    }

    @Test
    void onlyWhatIsCountedCanBeToldFromChance() {
        IndicatorBuilder<Quantitative> mean =
                share().measuredAs(new Mean("days", "plans", new Unit.Days())).significance(AT_95);

        assertThatIllegalArgumentException()
                .isThrownBy(mean::build)
                .withMessageContaining("only percentages, shares and rates of counted cases");
    }
}
