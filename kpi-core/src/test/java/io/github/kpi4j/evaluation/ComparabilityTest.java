package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.benchmark.Comparability.Doubt;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.benchmark.Comparator.Summary;
import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.benchmark.Membership;
import io.github.kpi4j.benchmark.MembershipHistory;
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
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Change.Direction;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparabilityTest {

    private static final String OWN = "E09000006";
    private static final String ENGLAND = "E92000001";
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 1);

    private static Period year(int year) {
        return Period.year(YearType.FINANCIAL, year);
    }

    private static BenchmarkFinding find(Comparator comparator, ComparedWith terms, Figure... figures) {
        return find(comparator, terms, AS_OF, figures).benchmarks().get(0);
    }

    private static Evaluation find(Comparator comparator, ComparedWith terms, LocalDate asOf, Figure... figures) {
        Indicator waits = Quantitative.define("waits", "Days waited")
                .measuredAs(new Direct(new Unit.Days()))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atMost("30"))
                .compareWith(terms)
                .build();
        Framework framework = new Framework(
                "f",
                "A framework",
                new AreaId(OWN),
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(comparator),
                List.of(waits));
        return Evaluator.evaluate(framework, Figures.of(figures), year(2024), asOf)
                .get(new IndicatorId("waits"));
    }

    private static Figure marked(String area, Period period, long days, Mark mark) {
        return new Figure(
                new IndicatorId("waits"),
                new AreaId(area),
                period,
                new Observation.Single(Rational.of(days)),
                Set.of(mark),
                null,
                "");
    }

    private static Comparator england() {
        return new Comparator("england", "England", Summary.PUBLISHED, List.of(new AreaId(ENGLAND)));
    }

    private static void isShownAndNotRated(BenchmarkFinding finding, Doubt... doubts) {
        assertThat(finding.comparability().doubts()).containsExactly(doubts);
        assertThat(finding.difference(Polarity.LOWER)).hasValueSatisfying(change -> {
            assertThat(change.amount()).isEqualTo(Rational.of(-5));
            assertThat(change.direction()).isEqualTo(Direction.NOT_JUDGED);
        });
    }

    @Test
    void unfairComparisonIsShownWithTheReasonAndNotRated() {
        var terms = new ComparedWith("england", "England counts weekends.", null);
        Evaluation evaluation = find(
                england(),
                terms,
                AS_OF,
                Figure.of("waits", OWN, year(2024), "20"),
                Figure.of("waits", ENGLAND, year(2024), "25"));

        isShownAndNotRated(evaluation.benchmarks().get(0), Doubt.UNFAIR);
        assertThat(Narrator.explain(evaluation).replaceAll("\\s+", " "))
                .contains("England 25.0 days; lower than that by 5.0 days; not rated: not a fair comparison (England"
                        + " counts weekends)");
    }

    @Test
    void olderFigureStandsBesideOnlyAsFarAsTheTermsAllow() {
        Figure own = Figure.of("waits", OWN, year(2024), "20");
        Figure old = Figure.of("waits", ENGLAND, year(2022), "25");

        BenchmarkFinding same = find(england(), ComparedWith.fairly("england"), own, old);
        BenchmarkFinding stale = find(england(), new ComparedWith("england", "", 1), own, old);
        BenchmarkFinding allowed = find(england(), new ComparedWith("england", "", 2), own, old);

        assertThat(same.value()).isEqualTo(new Value.Absent(Reason.NOT_AVAILABLE));
        isShownAndNotRated(stale, Doubt.STALE);
        assertThat(stale.comparability().earlier()).isEqualTo(year(2022));
        assertThat(stale.comparability().age()).isEqualTo(2);
        assertThat(allowed.isComparable()).isTrue();
        assertThat(allowed.difference(Polarity.LOWER).orElseThrow().direction()).isEqualTo(Direction.IMPROVING);
    }

    @Test
    void laterFigureNeverStandsBeside() {
        BenchmarkFinding finding = find(
                england(),
                new ComparedWith("england", "", 5),
                Figure.of("waits", OWN, year(2023), "20"),
                Figure.of("waits", ENGLAND, year(2024), "25"));

        assertThat(finding.value()).isEqualTo(new Value.Absent(Reason.NOT_AVAILABLE));
    }

    @Test
    void provisionalFigureIsNotRatedBesideAFinalOne() {
        isShownAndNotRated(
                find(
                        england(),
                        ComparedWith.fairly("england"),
                        marked(OWN, year(2024), 20, Mark.PROVISIONAL),
                        Figure.of("waits", ENGLAND, year(2024), "25")),
                Doubt.STATUS);
        assertThat(find(
                                england(),
                                ComparedWith.fairly("england"),
                                marked(OWN, year(2024), 20, Mark.PROVISIONAL),
                                marked(ENGLAND, year(2024), 25, Mark.PROVISIONAL))
                        .isComparable())
                .isTrue();
    }

    @Test
    void breakOnOneSideStandsBetween() {
        BenchmarkFinding now = find(
                england(),
                ComparedWith.fairly("england"),
                Figure.of("waits", OWN, year(2024), "20"),
                marked(ENGLAND, year(2024), 25, Mark.BREAK));
        BenchmarkFinding since = find(
                england(),
                new ComparedWith("england", "", 2),
                marked(OWN, year(2023), 20, Mark.BREAK),
                Figure.of("waits", OWN, year(2024), "20"),
                Figure.of("waits", ENGLAND, year(2022), "25"));

        isShownAndNotRated(now, Doubt.BREAK);
        assertThat(now.comparability().broken()).containsExactly(new AreaId(ENGLAND));
        isShownAndNotRated(since, Doubt.BREAK);
        assertThat(since.comparability().broken()).containsExactly(new AreaId(OWN));
    }

    @Test
    void versionIsThatOfTheEndOfThePeriodAsKnown() {
        AreaId north = new AreaId("north");
        AreaId south = new AreaId("south");
        LocalDate april = LocalDate.of(2025, 4, 10);
        var dated = new Comparator(
                "near",
                "Neighbours",
                Summary.MEAN_OF_AREAS,
                new MembershipHistory(List.of(
                        new Membership(LocalDate.of(2020, 1, 1), null, "Model of 2020", List.of(north)),
                        new Membership(LocalDate.of(2025, 3, 31), april, "Model of 2025", List.of(south)),
                        new Membership(LocalDate.of(2025, 4, 1), null, "Next year", List.of(new AreaId("west"))))));
        Figure[] figures = {
            Figure.of("waits", OWN, year(2024), "20"),
            Figure.of("waits", "north", year(2024), "10"),
            Figure.of("waits", "south", year(2024), "30")
        };
        ComparedWith terms = ComparedWith.fairly("near");

        assertThat(find(dated, terms, AS_OF, figures).benchmarks().get(0).value())
                .isEqualTo(Value.Amount.of(Rational.of(30)));
        assertThat(find(dated, terms, april.minusDays(1), figures)
                        .benchmarks()
                        .get(0)
                        .value())
                .isEqualTo(Value.Amount.of(Rational.of(10)));
    }
}
