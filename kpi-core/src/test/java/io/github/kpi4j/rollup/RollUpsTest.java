package io.github.kpi4j.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.measure.InWords;
import io.github.kpi4j.measure.Mean;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.measure.RatePer;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.rollup.RollUpRules.Missing;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Coverage;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RollUpsTest {

    private static final IndicatorId VISITS = new IndicatorId("visits");
    private static final Measure COUNT = new Direct(new Unit.Count("visits"));
    private static final Measure SHARE = new Percentage("in time", "visits");
    private static final Cadence QUARTERLY = Cadence.quarterly(YearType.FINANCIAL);
    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);
    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);
    private static final AreaId NORTH = new AreaId("north");
    private static final AreaId SOUTH = new AreaId("south");

    private static Period quarter(int number) {
        return Period.quarter(YearType.FINANCIAL, 2024, number);
    }

    private static Value amount(long value) {
        return Value.Amount.of(Rational.of(value));
    }

    private static Value share(long numerator, long denominator) {
        return denominator == 0
                ? new Value.Absent(Reason.ZERO_DENOMINATOR)
                : new Value.Amount(
                        Rational.of(100 * numerator, denominator), Rational.of(numerator), Rational.of(denominator));
    }

    /** A series of quarters; null where a quarter has no row. */
    private static Series quarters(@Nullable Value... values) {
        var points = new ArrayList<Series.Point>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                points.add(Series.Point.of(quarter(i + 1), values[i]));
            }
        }
        return Series.of(QUARTERLY, points);
    }

    private static RollUps rollUps(Measure measure, Missing missing, Reason absence) {
        return new RollUps(VISITS, measure, missing, period -> absence);
    }

    private static Series.Point year(Measure measure, Missing missing, Combine rule, Series series) {
        return rollUps(measure, missing, Reason.LATE)
                .overTime(series, YEARLY, rule)
                .points()
                .get(0);
    }

    private static Coverage.Gap gap(@Nullable AreaId area, Period period, Reason reason) {
        return new Coverage.Gap(VISITS, area, period, reason);
    }

    @ParameterizedTest
    @CsvSource({"SUM, 22", "MEAN, 5.5", "MIN, 2", "MAX, 9", "FIRST, 4", "LAST, 7"})
    void fourQuartersMakeTheirYear(Combine rule, String expected) {
        assertThat(year(COUNT, Missing.REFUSE, rule, quarters(amount(4), amount(9), amount(2), amount(7))))
                .extracting(Series.Point::period, point -> point.value().rank().orElseThrow())
                .containsExactly(YEAR, Rational.parse(expected));
    }

    @Test
    @DisplayName("Pitfall 5: percentages are put together by their counts, not averaged")
    void ratioOfSumsIsNotTheMeanOfTheRatios() {
        Series series = quarters(share(9, 10), share(0, 0), share(10, 90), share(0, 0));

        assertThat(year(SHARE, Missing.REFUSE, Combine.RATIO_OF_SUMS, series).value())
                .isEqualTo(new Value.Amount(Rational.of(19), Rational.of(19), Rational.of(100)));
        assertThat(Combine.MEAN.of(List.of(share(9, 10), share(10, 90)), SHARE).rank())
                .contains(Rational.of(910, 18));
    }

    @Test
    @DisplayName("Pitfall 1: without any cases there is no share, and not one of zero")
    void noCasesAtAllGiveNoShare() {
        assertThat(year(
                                SHARE,
                                Missing.REFUSE,
                                Combine.RATIO_OF_SUMS,
                                quarters(share(0, 0), share(0, 0), share(0, 0), share(0, 0)))
                        .value())
                .isEqualTo(new Value.Absent(Reason.ZERO_DENOMINATOR));
    }

    @Test
    @DisplayName("Pitfall 7: a share without its counts is reported as missing, and not matched with other counts")
    void shareWithoutItsCountsCannotBePutTogether() {
        Series series = quarters(share(9, 10), amount(50), share(1, 10), share(1, 10));

        assertThat(year(SHARE, Missing.REFUSE, Combine.RATIO_OF_SUMS, series))
                .extracting(Series.Point::value, Series.Point::coverage)
                .containsExactly(
                        new Value.Absent(Reason.NOT_AVAILABLE),
                        new Coverage(4, List.of(gap(null, quarter(2), Reason.NOT_AVAILABLE))));
        assertThat(year(SHARE, Missing.SKIP, Combine.RATIO_OF_SUMS, series).value())
                .isEqualTo(new Value.Amount(Rational.of(1100, 30), Rational.of(11), Rational.of(30)));
    }

    @Test
    @DisplayName("Pitfall 2: a missing quarter is a gap, and not a zero")
    void missingQuarterIsAGap() {
        Series series = quarters(amount(4), new Value.Absent(Reason.SUPPRESSED), amount(2), amount(7));
        Coverage coverage = new Coverage(4, List.of(gap(null, quarter(2), Reason.SUPPRESSED)));

        assertThat(year(COUNT, Missing.REFUSE, Combine.SUM, series))
                .extracting(Series.Point::value, Series.Point::coverage)
                .containsExactly(new Value.Absent(Reason.SUPPRESSED), coverage);
        assertThat(year(COUNT, Missing.SKIP, Combine.SUM, series))
                .extracting(Series.Point::value, Series.Point::coverage)
                .containsExactly(amount(13), coverage);
    }

    @Test
    void quarterWithoutARowIsLateOrHoldsTheYearUp() {
        Series series = quarters(amount(4), null, amount(2), amount(7));

        assertThat(year(COUNT, Missing.SKIP, Combine.SUM, series).coverage())
                .isEqualTo(new Coverage(4, List.of(gap(null, quarter(2), Reason.LATE))));
        assertThat(rollUps(COUNT, Missing.SKIP, Reason.NOT_DUE)
                        .overTime(quarters(amount(4), amount(2)), YEARLY, Combine.SUM)
                        .points())
                .isEmpty();
    }

    @Test
    @DisplayName("Pitfall 8: cumulative values are not added up; the last one holds")
    void lastValueNeedsNoOtherPeriod() {
        assertThat(year(COUNT, Missing.REFUSE, Combine.LAST, quarters(null, null, null, amount(7))))
                .extracting(Series.Point::value, Series.Point::coverage)
                .containsExactly(amount(7), new Coverage(1, List.of()));
    }

    @Test
    void quartersDoNotMakeAYearOfAnotherType() {
        Series series = quarters(amount(4), amount(9), amount(2), amount(7));

        assertThat(rollUps(COUNT, Missing.SKIP, Reason.LATE)
                        .overTime(series, Cadence.yearly(YearType.startingIn(Month.MAY)), Combine.SUM)
                        .points())
                .isEmpty();
        assertThat(rollUps(COUNT, Missing.SKIP, Reason.LATE)
                        .overTime(series, Cadence.monthly(), Combine.SUM)
                        .points())
                .isEmpty();
    }

    @Test
    void whatIsNotToBePutTogetherIsNotComparable() {
        assertThat(year(COUNT, Missing.SKIP, Combine.NONE, quarters(amount(4), amount(9), amount(2), amount(7)))
                        .value())
                .isEqualTo(new Value.Absent(Reason.NOT_COMPARABLE));
    }

    private static Series.Point group(Combine rule, Missing missing, Measure measure, Series north, Series south) {
        return rollUps(measure, missing, Reason.LATE)
                .overAreas(new TreeMap<>(Map.of(NORTH, north, SOUTH, south)), QUARTERLY, rule)
                .points()
                .get(0);
    }

    @Test
    void areasMakeTheirGroupAndAMissingAreaIsNamed() {
        assertThat(group(Combine.SUM, Missing.REFUSE, COUNT, quarters(amount(4)), quarters(amount(3))))
                .extracting(Series.Point::value, Series.Point::coverage)
                .containsExactly(amount(7), new Coverage(2, List.of()));
        assertThat(group(Combine.SUM, Missing.SKIP, COUNT, quarters(amount(4)), quarters()))
                .extracting(Series.Point::value, Series.Point::coverage)
                .containsExactly(amount(4), new Coverage(2, List.of(gap(SOUTH, quarter(1), Reason.LATE))));
        assertThat(group(Combine.RATIO_OF_SUMS, Missing.REFUSE, SHARE, quarters(share(9, 10)), quarters(share(10, 90)))
                        .value()
                        .rank())
                .contains(Rational.of(19));
    }

    @Test
    void incompleteAreaMakesAnIncompleteGroup() {
        Series north = Series.of(
                QUARTERLY,
                List.of(new Series.Point(
                        quarter(1),
                        amount(4),
                        Set.of(),
                        "",
                        new Coverage(3, List.of(gap(null, quarter(1), Reason.LATE))))));

        assertThat(group(Combine.SUM, Missing.SKIP, COUNT, north, quarters(amount(3))))
                .extracting(Series.Point::value, Series.Point::coverage)
                .containsExactly(amount(7), new Coverage(4, List.of(gap(NORTH, quarter(1), Reason.LATE))));
        assertThat(group(Combine.SUM, Missing.REFUSE, COUNT, north, quarters(amount(3)))
                        .value())
                .isEqualTo(new Value.Absent(Reason.LATE));
    }

    private static String fault(@Nullable Combine overTime, @Nullable Combine overAreas, Measure measure, Span span) {
        Cadence cadence = Cadence.of(Frequency.QUARTERLY, span, YearType.FINANCIAL);
        return new RollUpRules(overTime, overAreas, Missing.REFUSE)
                .fault(measure, cadence)
                .orElse("");
    }

    @Test
    void percentagesRatesAndMeansAreNotAddedUp() {
        for (Measure measure : List.of(
                SHARE,
                new RatePer("a", "b", 1000),
                new Mean("a", "b", new Unit.Count("days")),
                new Direct(new Unit.Percent()),
                new Direct(new Unit.Money("GBP", "child")))) {
            assertThat(fault(Combine.SUM, null, measure, Span.QUARTER)).contains("cannot be added up");
            assertThat(fault(null, Combine.SUM, measure, Span.QUARTER)).contains("cannot be added up");
            assertThat(fault(Combine.MEAN, Combine.MEAN, measure, Span.QUARTER)).isEmpty();
        }
        assertThat(fault(Combine.RATIO_OF_SUMS, null, COUNT, Span.QUARTER)).contains("no ratio-of-sums");
        assertThat(fault(Combine.SUM, Combine.SUM, COUNT, Span.QUARTER)).isEmpty();
        assertThat(fault(Combine.RATIO_OF_SUMS, Combine.RATIO_OF_SUMS, SHARE, Span.QUARTER))
                .isEmpty();
    }

    @Test
    void whatOverlapsOrIsOfADayIsNotAddedUpOverTime() {
        assertThat(fault(Combine.SUM, Combine.SUM, COUNT, Span.SNAPSHOT)).contains("numbers at a date");
        assertThat(fault(Combine.SUM, null, COUNT, Span.ROLLING_YEAR)).contains("overlap");
        assertThat(fault(Combine.RATIO_OF_SUMS, null, SHARE, Span.YEAR_TO_DATE)).contains("overlap");
        assertThat(fault(Combine.LAST, Combine.SUM, COUNT, Span.SNAPSHOT)).isEmpty();
        assertThat(fault(Combine.LAST, null, COUNT, Span.YEAR_TO_DATE)).isEmpty();
    }

    @Test
    void wordsAreNotPutTogetherAndWhatIsWorkedOutFollowsItsParts() {
        assertThat(fault(Combine.MAX, null, new InWords(), Span.QUARTER)).contains("words have no");
        assertThat(fault(Combine.LAST, null, new InWords(), Span.QUARTER)).isEmpty();
        assertThat(fault(null, Combine.SUM, Formula.of("a + b", new Unit.Count("")), Span.QUARTER))
                .contains("worked out from other indicators");
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRST", "LAST"})
    void areasHaveNoOrder(Combine rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RollUpRules(null, rule, Missing.REFUSE))
                .withMessageContaining("areas have no order");
    }
}
