package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.indicator.Accrual;
import io.github.kpi4j.indicator.Accrual.Given;
import io.github.kpi4j.indicator.Accrual.Nature;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.measure.RatePer;
import io.github.kpi4j.measure.ShareAtOrAbove;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.DataQuality;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Totals of the year taken apart, and parts of the year added up. */
class AccrualTest {

    private static final Cadence QUARTERLY = Cadence.quarterly(YearType.FINANCIAL);
    private static final Cadence TO_DATE = Cadence.of(Frequency.QUARTERLY, Span.YEAR_TO_DATE, YearType.FINANCIAL);
    private static final Reporting TOTALS = new Reporting(QUARTERLY, 0, new Accrual(Nature.FLOW, Given.CUMULATIVE));
    private static final Reporting PARTS = new Reporting(TO_DATE, 0, new Accrual(Nature.FLOW, Given.IN_PERIOD));
    private static final Measure NUMBER = new Direct(new Unit.Count("visits"));
    private static final Measure SHARE = new Percentage("visits in time", "visits");
    private static final LocalDate MUCH_LATER = LocalDate.of(2026, 1, 1);

    private static IndicatorBuilder<Quantitative> visits(Measure measure, Reporting reporting) {
        return Quantitative.define("visits", "Visits")
                .measuredAs(measure)
                .decimals(0)
                .reported(reporting)
                .target(Target.atLeast("50"));
    }

    private static Period quarter(int quarter) {
        return Period.quarter(YearType.FINANCIAL, 2024, quarter);
    }

    private static Figure figure(int quarter, String value) {
        return Figure.of("visits", "E09000006", quarter(quarter), value);
    }

    private static Figure missing(int quarter, Reason reason) {
        return Figure.of("visits", "E09000006", quarter(quarter), new Observation.Missing(reason));
    }

    private static Evaluation evaluate(IndicatorBuilder<Quantitative> indicator, Figure... figures) {
        return Evaluator.evaluate(
                        Framework.of("E09000006", indicator.build()), Figures.of(figures), quarter(4), MUCH_LATER)
                .evaluations()
                .get(0);
    }

    private static List<String> values(Evaluation evaluation) {
        return evaluation.history().points().stream()
                .map(Series.Point::value)
                .map(value -> value instanceof Value.Absent absent
                        ? absent.reason().code()
                        : value.rank().orElseThrow().toString())
                .toList();
    }

    @Test
    void totalsOfTheYearAreTakenApartIntoWhatHappenedInEachQuarter() {
        Evaluation evaluation =
                evaluate(visits(NUMBER, TOTALS), figure(1, "10"), figure(2, "30"), figure(3, "30"), figure(4, "70"));

        assertThat(values(evaluation)).containsExactly("10", "20", "0", "40");
        assertThat(Narrator.explain(evaluation))
                .contains("40 visits in 2024/25 Q4; worked out from the totals of the year");
    }

    @Test
    @DisplayName("Pitfall 8: cumulative values summed over periods")
    void newYearStartsFromNothing() {
        Figure lastYear = Figure.of("visits", "E09000006", Period.quarter(YearType.FINANCIAL, 2023, 4), "90");

        assertThat(values(evaluate(visits(NUMBER, TOTALS), lastYear, figure(1, "10"), figure(2, "30"))))
                .containsExactly("not-available", "10", "20");
    }

    @Test
    @DisplayName("Pitfall 2: missing read as zero, here in a difference")
    void quarterWhoseTotalOrEarlierTotalIsMissingHasNoValue() {
        assertThat(values(evaluate(visits(NUMBER, TOTALS), figure(1, "10"), figure(3, "30"), figure(4, "70"))))
                .containsExactly("10", "not-available", "40");
        assertThat(values(evaluate(
                        visits(NUMBER, TOTALS), figure(1, "10"), missing(2, Reason.SUPPRESSED), figure(3, "30"))))
                .containsExactly("10", "suppressed", "suppressed");
    }

    @Test
    @DisplayName("Pitfall 9: cumulative value falling")
    void fallingTotalIsNotHidden() {
        assertThat(values(evaluate(visits(NUMBER, TOTALS), figure(1, "30"), figure(2, "25"), figure(3, "40"))))
                .containsExactly("30", "-5", "15");
        Figure more = Figure.of("visits", "E09000006", quarter(1), 30, 50);
        Figure fewer = Figure.of("visits", "E09000006", quarter(2), 25, 60);
        assertThat(values(evaluate(visits(SHARE, TOTALS), more, fewer))).containsExactly("60", "not-comparable");
    }

    @Test
    void sharesAreTakenApartByTheirCounts() {
        Figure first = Figure.of("visits", "E09000006", quarter(1), 30, 50);
        Figure second = Figure.of("visits", "E09000006", quarter(2), 70, 100);

        assertThat(values(evaluate(visits(SHARE, TOTALS), first, second))).containsExactly("60", "80");
    }

    @Test
    void partsOfTheYearAddUpToTheYearToDate() {
        Evaluation evaluation =
                evaluate(visits(NUMBER, PARTS), figure(1, "10"), figure(2, "20"), figure(3, "0"), figure(4, "40"));

        assertThat(values(evaluation)).containsExactly("10", "30", "30", "70");
        assertThat(evaluation.point()).isNotNull();
        assertThat(evaluation.point().period().label()).isEqualTo("2024/25 to March 2025");
    }

    @Test
    @DisplayName("Pitfall 5: averaging percentages, here over a year")
    void sharesAddUpByTheirCounts() {
        Figure first = Figure.of("visits", "E09000006", quarter(1), 1, 1);
        Figure second = Figure.of("visits", "E09000006", quarter(2), 0, 99);

        assertThat(values(evaluate(visits(SHARE, PARTS), first, second))).containsExactly("100", "1");
        assertThat(values(evaluate(visits(SHARE, PARTS), figure(1, "80"), figure(2, "90"))))
                .containsExactly("80", "not-comparable");
    }

    @Test
    void yearToDateHasNoValueWhereOneOfItsPartsIsMissing() {
        assertThat(values(evaluate(visits(NUMBER, PARTS), figure(1, "10"), figure(3, "5"), figure(4, "40"))))
                .containsExactly("10", "not-available", "not-available");
    }

    @Test
    void gradesAddUpByTheirCounts() {
        Scale scale = new Scale("ofsted", List.of("Inadequate", "Good"));
        Measure graded = new ShareAtOrAbove(scale.find("Good").orElseThrow());
        Figure first = grades(1, Map.of("Good", 3L, "Inadequate", 1L));
        Figure second = grades(2, Map.of("Inadequate", 6L));

        assertThat(values(evaluate(visits(graded, PARTS), first, second))).containsExactly("75", "30");
        assertThat(values(evaluate(visits(graded, TOTALS), first, grades(2, Map.of("Good", 4L, "Inadequate", 2L)))))
                .containsExactly("75", "50");
        assertThat(values(evaluate(visits(graded, TOTALS), first, second))).containsExactly("75", "not-comparable");
        assertThat(values(evaluate(
                        visits(graded, PARTS),
                        grades(1, Map.of("Good", Long.MAX_VALUE)),
                        grades(2, Map.of("Good", 1L)))))
                .containsExactly("100", "not-comparable");
    }

    private static Figure grades(int quarter, Map<String, Long> counts) {
        return Figure.of("visits", "E09000006", quarter(quarter), new Observation.GradeCounts(counts));
    }

    @Test
    void marksOfThePartsStayVisibleButABreakIsWhereItIs() {
        Figure first = figure(1, "10");
        Figure marked = new Figure(
                first.indicator(),
                first.area(),
                first.period(),
                first.observation(),
                Set.of(Mark.BREAK, Mark.ESTIMATED),
                null,
                "");
        List<Series.Point> points = evaluate(visits(NUMBER, PARTS), marked, figure(2, "5"))
                .history()
                .points();

        assertThat(points.get(0).marks()).containsExactlyInAnyOrder(Mark.BREAK, Mark.ESTIMATED);
        assertThat(points.get(1).marks()).containsExactly(Mark.ESTIMATED);
    }

    @Test
    @DisplayName("Stocks are never summed over time")
    void onlyWhatAddsUpIsAddedUp() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Accrual(Nature.STOCK, Given.CUMULATIVE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reporting(
                        Cadence.of(Frequency.QUARTERLY, Span.SNAPSHOT, YearType.FINANCIAL),
                        0,
                        new Accrual(Nature.FLOW, Given.AS_COVERED)));
        for (Measure measure : List.of(
                new Direct(new Unit.Percent()), new Direct(new Unit.Days()), new RatePer("visits", "children", 1000))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> visits(measure, TOTALS).build())
                    .withMessageContaining("add up over a year");
        }
    }

    @Test
    void totalsAreOfPartsOfAYearThatFollowOneAnotherAndSumsOfTheYearToDate() {
        Accrual totals = new Accrual(Nature.UNSTATED, Given.CUMULATIVE);
        Accrual parts = new Accrual(Nature.UNSTATED, Given.IN_PERIOD);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reporting(Cadence.yearly(YearType.FINANCIAL), 0, totals));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Reporting(Cadence.of(Frequency.QUARTERLY, Span.MONTH, YearType.FINANCIAL), 0, totals));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reporting(QUARTERLY, 0, parts));
        for (Frequency every :
                List.of(Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.HALF_YEARLY, Frequency.YEARLY)) {
            Reporting reporting = new Reporting(Cadence.of(every, Span.YEAR_TO_DATE, YearType.FINANCIAL), 0, parts);
            assertThat(reporting.figures().covers().span().months()).isEqualTo(every.months());
        }
        Reporting terms = new Reporting(Cadence.of(Frequency.TERMLY, Span.YEAR_TO_DATE, YearType.ACADEMIC), 0, parts);
        assertThat(terms.figures().covers().span()).isEqualTo(Span.TERM);
    }

    @Test
    void qualityOfASumIsThatOfItsWorstPart() {
        Evaluation evaluation = evaluate(
                visits(NUMBER, PARTS),
                figure(1, "10").graded(DataQuality.GOOD),
                figure(2, "20").graded(DataQuality.POOR),
                figure(3, "5"));

        assertThat(evaluation.history().points())
                .extracting(Series.Point::quality)
                .containsExactly(DataQuality.GOOD, DataQuality.POOR, DataQuality.POOR);
    }
}
