package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.chain.Lag;
import io.github.kpi4j.chain.Link;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Accountability;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.report.BaselineReport;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.trend.AgainstPrevious;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader is told of a results chain and of population outcomes: what moved together, and nobody's blame. */
class ChainWordsTest {

    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);

    private static final Framework FRAMEWORK = Framework.of(
                    "here",
                    Quantitative.define("visits", "Families visited")
                            .measuredAs(new Direct(new Unit.Count("families")))
                            .decimals(0)
                            .tiers("members")
                            .owner("Head of Early Help")
                            .reported(Cadence.yearly(YearType.FINANCIAL))
                            .target(Target.atLeast("100"))
                            .build(),
                    Outcome.ofPopulation("absence", "Children absent", "Schools", "NHS")
                            .measuredAs(new Direct(new Unit.Percent()))
                            .owner("Director of Education")
                            .reported(Cadence.yearly(YearType.FINANCIAL))
                            .target(Target.atMost("20"))
                            .build())
            .with(ResultsChain.of(
                    new Link(new IndicatorId("visits"), new IndicatorId("absence"), Lag.ofYears(1), "it is known")));

    private static Scorecard card(String... absence) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("visits", "here", YEAR, "110"));
        figures.add(Figure.of("visits", "here", YEAR.yearEarlier(), "105"));
        figures.add(Figure.of("visits", "here", YEAR.yearEarlier().yearEarlier(), "100"));
        Period period = YEAR;
        for (String value : List.of(absence)) {
            figures.add(Figure.of("absence", "here", period, value));
            period = period.yearEarlier();
        }
        return Evaluator.evaluate(FRAMEWORK, Figures.of(figures), YEAR, LocalDate.of(2025, 6, 1));
    }

    private static String told(Scorecard card) {
        return told(new CommitteeReport(card));
    }

    private static String told(CommitteeReport report) {
        return PlainText.render(Narrator.document(report)).replaceAll("\\s+", " ");
    }

    @Test
    void aLeadWhoseResultHasNotFollowedIsToldWithBothMovements() {
        assertThat(told(card("22", "21")))
                .contains("Families visited is meant to contribute to Children absent, 1 year later (it is known).")
                .contains("The lead improved; the result has not followed, or not yet. Lead: improved from 100"
                        + " families in 2022/23 to 105 families in 2023/24. Result: worsened from 21.0% in 2023/24"
                        + " to 22.0% in 2024/25.")
                .contains("Since then the lead improved from 105 families in 2023/24 to 110 families in 2024/25; an"
                        + " effect is expected by 2025/26.")
                .contains("does not show that one caused the other");
    }

    @Test
    void whatTheTrendCallsSteadyHasNotMovedInTheChain() {
        Quantitative clear = Quantitative.define("clear", "Clear homes")
                .measuredAs(new Direct(new Unit.Percent()))
                .owner("Head of Housing")
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .trend(new AgainstPrevious(Rational.of(2)))
                .target(Target.atLeast("50"))
                .build();
        Quantitative work = Quantitative.define("work", "Care leavers in work")
                .measuredAs(new Direct(new Unit.Percent()))
                .owner("Head of Care")
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .trend(new AgainstPrevious(Rational.ONE))
                .target(Target.atLeast("50"))
                .build();
        Framework framework =
                Framework.of("here", clear, work).with(ResultsChain.of(Link.of("clear", "work", Lag.NONE)));
        Figures figures = Figures.of(List.of(
                Figure.of("clear", "here", YEAR.yearEarlier(), "70"),
                Figure.of("clear", "here", YEAR, "73"),
                Figure.of("work", "here", YEAR.yearEarlier(), "57"),
                Figure.of("work", "here", YEAR, "56")));

        assertThat(told(Evaluator.evaluate(framework, figures, YEAR, LocalDate.of(2025, 6, 1))))
                .contains("Result: steady (within the dead band of 1 percentage point) from 57.0% in 2023/24 to 56.0%"
                        + " in 2024/25.")
                .contains("The lead improved; the result has not followed, or not yet.");
    }

    @Test
    void aYearOfAnotherTypeThanTheFrameworksIsNamed() {
        Framework framework = Framework.of(
                        "here",
                        Quantitative.define("visits", "Families visited")
                                .measuredAs(new Direct(new Unit.Count("families")))
                                .decimals(0)
                                .reported(Cadence.yearly(YearType.FINANCIAL))
                                .target(Target.atLeast("100"))
                                .build(),
                        Outcome.define("absence", "Children absent")
                                .measuredAs(new Direct(new Unit.Percent()))
                                .reported(Cadence.yearly(YearType.ACADEMIC))
                                .target(Target.atMost("20"))
                                .build())
                .with(ResultsChain.of(Link.of("visits", "absence", new Lag(5))));
        Period schoolYear = Period.year(YearType.ACADEMIC, 2024);
        Figures figures = Figures.of(List.of(
                Figure.of("visits", "here", YEAR, "110"),
                Figure.of("visits", "here", YEAR.yearEarlier(), "105"),
                Figure.of("visits", "here", YEAR.yearEarlier().yearEarlier(), "100"),
                Figure.of("absence", "here", schoolYear.yearEarlier(), "21"),
                Figure.of("absence", "here", schoolYear.yearEarlier().yearEarlier(), "22")));

        assertThat(told(Evaluator.evaluate(framework, figures, YEAR, LocalDate.of(2025, 6, 1))))
                .contains("Lead: improved from 100 families in 2022/23 to 105 families in 2023/24. Result: improved"
                        + " from 22.0% in the academic year 2022/23 to 21.0% in the academic year 2023/24.")
                .contains("an effect is expected by the academic year 2024/25.");
    }

    @Test
    void whoOnlyReportsAnOutcomeOwnsNothingInTheBaselineReport() {
        String report = PlainText.render(Narrator.document(new BaselineReport(card("22", "21"), Audience.EVERYONE)))
                .replaceAll("\\s+", " ");

        assertThat(report)
                .contains("Owner Head of Early Help", "Reported by Director of Education")
                .doesNotContain("Owner reported by", "Owner Director of Education");
    }

    @Test
    void aPeriodIsNamedAsASentenceNamesIt() {
        assertThat(List.of(
                        "2024/25",
                        "2024/25 Q1",
                        "31 March 2025",
                        "12 months to March 2025",
                        "2024/25 to June 2024",
                        "2022/23 to 2024/25"))
                .extracting(label -> ValueWords.in(Period.parse(label, YearType.FINANCIAL)))
                .containsExactly(
                        "in 2024/25",
                        "in 2024/25 Q1",
                        "on 31 March 2025",
                        "in the 12 months to March 2025",
                        "in the year 2024/25 to June 2024",
                        "in 2022/23 to 2024/25");
    }

    @Test
    void whatIsWantingIsNamed() {
        assertThat(told(card("22")))
                .contains("cannot be told for 2024/25, because of Children absent in 2023/24: too few cases or"
                        + " periods.");
    }

    @Test
    void anOutcomeListsWhatContributesAndAContributorWhatItIsFor() {
        assertThat(told(card("22", "21")))
                .contains("contributor Families visited: 110 families in 2024/25, ● Met")
                .contains("contributes to Children absent, 1 year later");
    }

    @Test
    void aPopulationOutcomeHasNoOwner() {
        String told = told(card("22", "21"));

        assertThat(told)
                .contains("No indicator that one service answers for is off target.")
                .contains("Population outcomes off target")
                .contains("whose a population outcome: many contribute, no one service answers for it alone")
                .contains("contribute Schools and NHS")
                .contains("Reported by: Director of Education.")
                .contains("of which services answer for 0 1 0 0 0 1")
                .contains("of which population outcomes 0 0 0 1 0 1");
        assertThat(told).doesNotContain("Owner: Director").doesNotContain("owner Director");
    }

    @Test
    void aMissedOutcomeChangesNothingForItsContributors() {
        Scorecard good = card("19", "21");
        Scorecard bad = card("40", "21");
        IndicatorId visits = new IndicatorId("visits");

        assertThat(bad.get(visits)).isEqualTo(good.get(visits));
        assertThat(new CommitteeReport(bad).exceptions(Accountability.PERFORMANCE))
                .isEmpty();
        assertThat(new CommitteeReport(bad).exceptions(Accountability.POPULATION))
                .hasSize(1);
    }

    @Test
    void anAudienceThatDoesNotSeeBothEndsIsToldOfNeither() {
        var report = new CommitteeReport(card("22", "21"), new Audience("members", "members", List.of("members")));

        assertThat(report.links()).isEmpty();
        assertThat(told(report)).doesNotContain("Children absent").doesNotContain("From activity to outcome");
    }
}
