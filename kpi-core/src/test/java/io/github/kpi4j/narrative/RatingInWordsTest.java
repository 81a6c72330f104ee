package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.target.CouncilSchemes;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.RatingScheme.Badge;
import io.github.kpi4j.target.RatingScheme.Interval;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Tolerance;
import io.github.kpi4j.trend.AgainstPrevious;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** By which rule a level was given. */
class RatingInWordsTest {

    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);
    private static final RatingScheme PROGRESS = RatingScheme.ofIntervals(
            "Expected progress",
            List.of(
                    new Interval(Level.EXCEEDED, new Badge("Exceeded", "blue", "★"), Rational.of(105), null),
                    new Interval(Level.NEAR, new Badge("Behind", "amber", "▲"), Rational.of(85), Rational.of(105)),
                    new Interval(Level.MISSED, new Badge("At risk", "red", "■"), null, Rational.of(85))));

    private static IndicatorBuilder<Quantitative> visits() {
        return Quantitative.define("visits", "Visits in time")
                .measuredAs(new Direct(new Unit.Percent()))
                .decimals(0)
                .reported(Cadence.yearly(YearType.FINANCIAL));
    }

    private static Scorecard card(RatingScheme scheme, Target target, String... values) {
        Framework framework = new Framework(
                "",
                "",
                new AreaId("a"),
                YearType.FINANCIAL,
                scheme,
                List.of(),
                List.of(),
                List.of(visits().target(target).build()));
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < values.length; i++) {
            Period year = Period.year(YearType.FINANCIAL, 2024 - i);
            figures.add(Figure.of("visits", "a", year, values[i]));
        }
        return Evaluator.evaluate(framework, Figures.of(figures), YEAR, YEAR.end());
    }

    private static String target(RatingScheme scheme, Target target, String... values) {
        return fact(card(scheme, target, values), "target");
    }

    private static String fact(Scorecard card, String label) {
        return Narrator.document(card.evaluations().get(0)).blocks().stream()
                .flatMap(block -> ((Document.Facts) block).facts().stream())
                .filter(fact -> fact.label().equals(label))
                .map(Document.Fact::text)
                .collect(Collectors.joining());
    }

    private static String report(RatingScheme scheme) {
        return PlainText.render(Narrator.document(new CommitteeReport(card(scheme, Target.atLeast("80"), "72"))))
                .replaceAll("\\s+", " ");
    }

    @Test
    void missThatTheRuleCallsGreenIsSaidToBeAMiss() {
        assertThat(target(CouncilSchemes.HAVERING, Target.atLeast("80"), "72"))
                .isEqualTo(
                        "at least 80%; missed by 8 percentage points, within 10% of the target, which the Havering rule"
                                + " rates Green");
        assertThat(target(CouncilSchemes.EAST_RIDING, Target.atLeast("80").nearWithin(Tolerance.points("3")), "78"))
                .endsWith(
                        "missed by 2 percentage points, within the tolerance, which the East Riding rule rates Circle");
    }

    @Test
    void metTargetThatTheRuleAsksMoreOfIsSaidToBeMet() {
        assertThat(target(PROGRESS, Target.atLeast("80"), "80"))
                .isEqualTo("at least 80%; met exactly, which the rule of Expected progress rates Behind");
    }

    @Test
    void whereTargetAndLevelAgreeTheRuleNeedsNoNaming() {
        assertThat(target(CouncilSchemes.HAVERING, Target.atLeast("80"), "80")).isEqualTo("at least 80%; met exactly");
        assertThat(target(CouncilSchemes.NEWPORT, Target.atLeast("80"), "68"))
                .isEqualTo("at least 80%; missed by 12 percentage points, within 15% of the target");
        assertThat(target(CouncilSchemes.KENT, Target.atLeast("80").floor("70"), "75"))
                .endsWith("missed by 5 percentage points, but not worse than the minimum acceptable");
    }

    @Test
    @DisplayName("Pitfall 48: amber for a miss that improved hides the miss")
    void missThatImprovedIsSaidToBeAMissAndByWhichComparisonItIsAmber() {
        assertThat(target(CouncilSchemes.THURROCK, Target.atLeast("80"), "72", "70"))
                .isEqualTo(
                        "at least 80%; missed by 8 percentage points, but better than the same period last year (70%)");
        assertThat(target(CouncilSchemes.THURROCK, Target.atLeast("80"), "72", "72"))
                .endsWith("missed by 8 percentage points, and not better than the same period last year (72%)");
    }

    @Test
    void shareOfATargetOfZeroIsSaidToBeNothing() {
        assertThat(target(CouncilSchemes.MAIDSTONE, Target.atMost("0"), "1"))
                .isEqualTo("at most 0%; missed by 1 percentage point (10% of a target of 0 is nothing)");
    }

    @Test
    void rulesAreListedWhereTheyAreNotTheDefault() {
        assertThat(report(CouncilSchemes.HAVERING))
                .contains(
                        "Rated by the Havering rule: Green if no more than 10% worse than the target; Amber if not worse"
                                + " than the same period last year; Red otherwise.");
        assertThat(report(CouncilSchemes.HALTON))
                .contains(
                        "Green if the target is met; Red/Amber if no more than the tolerance worse than the target and"
                                + " better than the same period last year; Red otherwise.");
        assertThat(report(CouncilSchemes.EAST_RIDING))
                .contains("Star if better than the target by more than the tolerance; Circle if no more than the"
                        + " tolerance worse than the target; Triangle otherwise.");
        assertThat(report(CouncilSchemes.KENT)).contains("Amber if the minimum acceptable is reached; Red otherwise.");
        assertThat(report(PROGRESS))
                .contains("Rated by the rule of Expected progress: Exceeded if at least 5% better than the target;"
                        + " Behind if no more than 15% worse than the target; At risk otherwise.");
        assertThat(report(RatingScheme.DEFAULT)).doesNotContain("rule");
    }

    @Test
    void ruleOfEscalationIsListed() {
        assertThat(report(RatingScheme.DEFAULT.escalatingAfter(3)))
                .contains(
                        "Exceeded if the stretch target is reached; Met if the target is met; Near if no more than the"
                                + " tolerance worse than the target; Missed otherwise. Escalated after 3 periods in a row at"
                                + " Missed.");
    }

    @Test
    void ruleOfItsOwnIsListedWithTheIndicatorsThatHaveItAndHowTheyAreCounted() {
        Quantitative activity = visits().target(Target.within("900", "1100"))
                .ratedBy(CouncilSchemes.KENT_ACTIVITY)
                .build();
        Quantitative calls = Quantitative.define("calls", "Calls answered")
                .measuredAs(new Direct(new Unit.Percent()))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atLeast("95"))
                .build();
        Framework framework = new Framework(
                "",
                "",
                new AreaId("a"),
                YearType.FINANCIAL,
                CouncilSchemes.KENT,
                List.of(),
                List.of(),
                List.of(activity, calls));
        Figures figures =
                Figures.of(List.of(Figure.of("visits", "a", YEAR, "1000"), Figure.of("calls", "a", YEAR, "96")));
        String report = PlainText.render(Narrator.document(
                        new CommitteeReport(Evaluator.evaluate(framework, figures, YEAR, YEAR.end()))))
                .replaceAll("\\s+", " ");

        assertThat(report)
                .contains("2 judged (2 green)")
                .contains("Visits in time is rated by the Kent Activity rule: Inside if the target is met; Outside"
                        + " otherwise. Counted: Inside as Green and Outside as Red.")
                .contains("Visits in time: ● Inside", "Calls answered: ● Green");
    }

    @Test
    void levelsThatOnlyARuleOfItsOwnHasAreCountedToo() {
        Quantitative own = visits().target(Target.atLeast("80").stretch("90"))
                .ratedBy(RatingScheme.DEFAULT)
                .build();
        Framework framework = new Framework(
                "",
                "",
                new AreaId("a"),
                YearType.FINANCIAL,
                CouncilSchemes.ROTHERHAM,
                List.of(),
                List.of(),
                List.of(own));
        Scorecard card = Evaluator.evaluate(
                framework, Figures.of(List.of(Figure.of("visits", "a", YEAR, "95"))), YEAR, YEAR.end());

        assertThat(PlainText.render(Narrator.document(new CommitteeReport(card))))
                .contains("1 judged (1 exceeded)")
                .containsPattern("Exceeded +On target +Near +Not on target +Not judged");
    }

    @Test
    @DisplayName("Pitfall 51: one case moves the figure")
    void tooFewCasesAreSaidToBeTooFew() {
        Quantitative share = Quantitative.define("visits", "Visits in time")
                .measuredAs(new Percentage("visits in time", "visits"))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atLeast("80"))
                .trend(new AgainstPrevious())
                .judgeFrom(10)
                .build();
        Period before = Period.year(YearType.FINANCIAL, 2023);
        Figures figures =
                Figures.of(List.of(Figure.of("visits", "a", before, 9, 10), Figure.of("visits", "a", YEAR, 5, 9)));
        Scorecard card = Evaluator.evaluate(Framework.of("a", share), figures, YEAR, YEAR.end());

        assertThat(fact(card, "target")).isEqualTo("at least 80%; judged from 10 cases on");
        assertThat(fact(card, "trend")).contains("too few");
        assertThat(Narrator.explain(card.evaluations().get(0))).contains("not judged, too few cases");
    }

    @Test
    void casesAreCountedToTheLevelWhereItIsNotTheTargetThatDecides() {
        Quantitative share = Quantitative.define("visits", "Visits in time")
                .measuredAs(new Percentage("visits in time", "visits"))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atLeast("80"))
                .build();
        Framework framework = new Framework(
                "",
                "",
                new AreaId("a"),
                YearType.FINANCIAL,
                CouncilSchemes.HAVERING,
                List.of(),
                List.of(),
                List.of(share));
        Figures figures = Figures.of(List.of(Figure.of("visits", "a", YEAR, 50, 100)));

        assertThat(fact(Evaluator.evaluate(framework, figures, YEAR, YEAR.end()), "cases"))
                .startsWith("22 more of 100 would be rated Green;");
    }
}
