package io.github.kpi4j.yaml.pitfall;

import static io.github.kpi4j.yaml.pitfall.Given.indicators;
import static io.github.kpi4j.yaml.pitfall.Given.quarterly;
import static io.github.kpi4j.yaml.pitfall.Given.verdict;
import static io.github.kpi4j.yaml.pitfall.Given.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Timing;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.trend.TrendFinding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mistakes that other systems make with time. */
class PeriodsTest {

    private static final String POOLED =
            "id: it, kind: quantitative, name: It, measure: { number: { count: children } },"
                    + " better: lower, decimals: 0, reported: { every: year, covers: pooled-3-years }, ";
    private static final String[] THREE_POOLS = {
        "it,,2018/19 to 2020/21,18,,,,", "it,,2021/22 to 2023/24,17,,,,", "it,,3 years to March 2025,15,,,,"
    };
    private static final String COUNT = "measure: { number: { count: children } }, better: lower, decimals: 0, ";

    @Test
    @DisplayName("Pitfall 34: trend across a definition or exam-system change")
    void nothingIsComparedAcrossABreak() {
        Evaluation evaluation = quarterly(
                        COUNT + "target: { at-most: 50 }, trend: previous, baseline: { period: 2024/25 Q1 }")
                .figures("it,,2024/25 Q1,40,,,,", "it,,2024/25 Q3,45,,,,", "it,,2024/25 Q4,47,,,[b],")
                .evaluated(2024, 4);

        assertThat(evaluation.baseline()).isEqualTo(new BaselineFinding.NotCompared(Reason.NOT_COMPARABLE));
        assertThat(evaluation.trends())
                .singleElement()
                .isInstanceOfSatisfying(
                        TrendFinding.NotDetected.class,
                        not -> assertThat(not.reason()).isEqualTo(Reason.NOT_COMPARABLE));
    }

    @Test
    @DisplayName("Pitfall 36: a rolling 12-month measure compared with this quarter's")
    void aQuarterIsNotPutIntoARollingSeries() {
        assertThat(indicators("id: it, kind: quantitative, name: It, " + COUNT
                                + "reported: { every: quarter, covers: rolling-12-months }, target: { at-most: 50 }")
                        .figures("it,,2024/25 Q4,12,,,,")
                        .loadedFigures()
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("\"2024/25 Q4\" is a financial quarter, but 12 months to a month end is wanted"));
    }

    @Test
    @DisplayName("Row 64: years pooled held against the pool of the year before, or against one year")
    void poolsOfYearsThatOverlapAreNotHeldAgainstOneAnother() {
        Given pooled = indicators(POOLED + "target: { at-most: 16 }, baseline: { period: 2018/19 to 2020/21 },"
                + " trend: [previous, last-year, { rule: run, moves: 2 }]");
        Evaluation evaluation = pooled.figures(THREE_POOLS).evaluated(2024, 4);

        assertThat(verdict(evaluation)).isEqualTo(Level.MET);
        assertThat(evaluation.baseline()).isInstanceOf(BaselineFinding.Compared.class);
        assertThat(evaluation.trends())
                .hasSize(3)
                .allSatisfy(trend ->
                        assertThat(((TrendFinding.NotDetected) trend).reason()).isEqualTo(Reason.NOT_COMPARABLE));
        assertThat(words(evaluation))
                .contains("cannot be told against last year: not comparable, the period overlaps the period before")
                .contains("by a run of 2 moves: not comparable, the period overlaps the period before")
                .contains("15 children in 2022/23 to 2024/25");
        assertThat(pooled.figures("it,,2024/25,15,,,,").loadedFigures().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("\"2024/25\" is a financial year, but a pool of 3 financial years is wanted"));
    }

    @Test
    @DisplayName("Row 64: a target or a band that asks for more than the overlapping pool of last year")
    void noPromiseRestsOnThePoolOfLastYear() {
        Evaluation target = indicators(POOLED + "target: { fewer-than: last-year }, baseline: same-period-last-year")
                .figures(THREE_POOLS)
                .evaluated(2024, 4);
        Evaluation band = indicators(POOLED + "target: { at-most: 14 }, rating: thurrock")
                .figures(THREE_POOLS)
                .evaluated(2024, 4);

        assertThat(verdict(target)).isEqualTo(Reason.NOT_COMPARABLE);
        assertThat(target.baseline()).isEqualTo(new BaselineFinding.NotCompared(Reason.NOT_COMPARABLE));
        assertThat(words(target))
                .contains(
                        "no value of the same period last year (not comparable, the period overlaps the period before)")
                .contains("not comparable with last year, the period overlaps the period before");
        assertThat(verdict(band)).isEqualTo(Level.MISSED);
        assertThat(words(band)).contains("not held against last year: the period overlaps the period before");
    }

    @Test
    @DisplayName("Pitfall 38: financial quarter compared with calendar-year national figure")
    void aComparatorsFigureOfAnotherKindOfPeriodIsRefused() {
        assertThat(quarterly(COUNT + "target: { at-most: 50 }, compare-with: [others]")
                        .figures("it,,2024/25 Q4,40,,,,", "it,north,2024,45,,,,")
                        .loadedFigures()
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("\"2024\" is a calendar year, but a financial quarter is wanted"));
    }

    @Test
    @DisplayName("Pitfall 39: fiscal year off by one")
    void theLabelOfAFinancialYearShowsBothYears() {
        assertThat(Period.parse("2018/19 Q4", YearType.FINANCIAL).end()).hasToString("2019-03-31");
        assertThat(Period.quarter(YearType.FINANCIAL, 2018, 4).label()).isEqualTo("2018/19 Q4");
    }

    @Test
    @DisplayName("Pitfall 40: calendar Q1 used for a financial report")
    void theYearIsTheIndicators() {
        Evaluation evaluation = indicators("id: it, kind: quantitative, name: It, " + COUNT
                        + "reported: { every: quarter, years: calendar }, target: { at-most: 50 }")
                .figures("it,,2025 Q1,40,,,,")
                .evaluated(2024, 4);

        assertThat(evaluation.timing().state()).isEqualTo(Timing.State.CURRENT);
        assertThat(evaluation.timing().expected().label()).isEqualTo("2025 Q1");
    }

    @Test
    @DisplayName("Pitfall 41: annual measure repeated each quarter as \"no change\"")
    void anAnnualMeasureIsNotDueBetweenItsYears() {
        Evaluation evaluation = indicators("id: it, kind: quantitative, name: It, " + COUNT
                        + "reported: { every: year }, target: { at-most: 50 }, trend: previous")
                .figures("it,,2022/23,42,,,,", "it,,2023/24,40,,,,")
                .evaluated(2024, 2);

        assertThat(verdict(evaluation)).isEqualTo(Reason.NOT_DUE);
        assertThat(evaluation.trends()).allMatch(TrendFinding.NotDetected.class::isInstance);
        assertThat(words(evaluation)).contains("40").contains("2023/24").doesNotContain("steady");
    }

    @Test
    @DisplayName("Pitfall 42: provisional compared with final")
    void theMarkIsShownBesideTheValue() {
        assertThat(words(quarterly(COUNT + "target: { at-most: 50 }")
                        .figures("it,,2024/25 Q4,40,,,[p],")
                        .evaluated(2024, 4)))
                .contains("provisional");
    }

    @Test
    @DisplayName("Pitfall 37: a year to date held against something of another length")
    void aTotalOfTheYearSoFarIsComparedWithEquallyLongPartsOfAYearOnly() {
        Given given = indicators("id: it, kind: quantitative, name: It, " + COUNT
                        + "reported: { every: quarter, covers: year-to-date }, target: { at-most: 50 },"
                        + " trend: [ previous, last-year ], baseline: { period: 2023/24 to March 2024 }")
                .figures(
                        "it,,2023/24 to September 2023,22,,,,",
                        "it,,2023/24 to March 2024,45,,,,",
                        "it,,2024/25 to June 2024,10,,,,",
                        "it,,2024/25 to September 2024,20,,,,",
                        "it,,2024/25 to March 2025,40,,,,");
        Evaluation half = given.evaluated(2024, 2);

        assertThat(half.trends())
                .satisfiesExactly(
                        previous -> assertThat(previous)
                                .isEqualTo(new TrendFinding.NotDetected(previous.rule(), Reason.NOT_COMPARABLE, 1)),
                        lastYear -> assertThat(lastYear).isInstanceOf(TrendFinding.Detected.class));
        assertThat(half.baseline()).isEqualTo(new BaselineFinding.NotCompared(Reason.NOT_COMPARABLE));
        assertThat(given.evaluated(2024, 4).baseline()).isInstanceOf(BaselineFinding.Compared.class);
    }
}
