package io.github.kpi4j.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.formula.Expression;
import io.github.kpi4j.measure.Formula.Missing;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Coverage;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormulaTest {

    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);
    private static final Cadence ON_31_MARCH = Cadence.of(Frequency.YEARLY, Span.SNAPSHOT, YearType.FINANCIAL);
    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);
    private static final Period CENSUS = Period.snapshot(LocalDate.of(2025, 3, 31));
    private static final Unit CHILDREN = new Unit.Count("children");

    private record Inputs(Map<String, Series> series, Reason absence) implements Readings {

        @Override
        public List<Figure> own() {
            return List.of();
        }

        @Override
        public Series of(IndicatorId other) {
            return series.getOrDefault(other.text(), Series.of(YEARLY, List.of()));
        }

        @Override
        public Reason absence(IndicatorId other, Period period) {
            return absence;
        }
    }

    private static Series yearly(Value value) {
        return Series.of(YEARLY, List.of(Series.Point.of(YEAR, value)));
    }

    private static Series amount(long value) {
        return yearly(Value.Amount.of(Rational.of(value)));
    }

    private static Series absent(Reason reason) {
        return yearly(new Value.Absent(reason));
    }

    private static Formula formula(String text, Missing missing) {
        return new Formula(Expression.of(text), CHILDREN, missing);
    }

    private static List<Series.Point> points(Formula formula, Map<String, Series> series) {
        return formula.measure(YEARLY, new Inputs(series, Reason.LATE)).points();
    }

    private static Series.Point point(Formula formula, Map<String, Series> series) {
        return points(formula, series).get(0);
    }

    private static Value value(String text, Missing missing, Map<String, Series> series) {
        return point(formula(text, missing), series).value();
    }

    private static Coverage.Gap gap(String indicator, Reason reason) {
        return new Coverage.Gap(new IndicatorId(indicator), null, YEAR, reason);
    }

    @Test
    void valuesOfOnePeriodAreWorkedOutTogether() {
        assertThat(points(Formula.of("a + b - 1", CHILDREN), Map.of("a", amount(4), "b", amount(3))))
                .containsExactly(new Series.Point(
                        YEAR, Value.Amount.of(Rational.of(6)), Set.of(), "", new Coverage(2, List.of())));
    }

    @Test
    void aDivisionKeepsNumeratorAndDenominator() {
        Formula share = Formula.of("100 * a / (a + b)", new Unit.Percent());
        Value value = point(share, Map.of("a", amount(23), "b", amount(17))).value();

        assertThat(value).isEqualTo(new Value.Amount(Rational.parse("57.5"), Rational.of(23), Rational.of(40)));
        assertThat(share.quotient(value))
                .contains(new Quotient(Quotient.Form.AMOUNT, Rational.HUNDRED, Rational.of(23), Rational.of(40)));
    }

    @Test
    void factorsOfADivisionAreFoundWhereverTheyStand() {
        Map<String, Series> series = Map.of("a", amount(6), "b", amount(4));
        for (String text : List.of("a / b * 100", "100 * (a / b)", "a * 100 / b", "a / b / 0.01")) {
            Formula share = Formula.of(text, new Unit.Percent());
            Value value = point(share, series).value();

            assertThat(value).as(text).isEqualTo(new Value.Amount(Rational.of(150), Rational.of(6), Rational.of(4)));
            assertThat(share.quotient(value)).as(text).isPresent();
        }
        for (String text : List.of("a - b", "a / 2", "-(a / b)", "a / b + 1", "-1 * (a / b)", "a * b")) {
            Formula other = Formula.of(text, CHILDREN);
            assertThat(other.quotient(point(other, series).value())).as(text).isEmpty();
        }
    }

    @Test
    @DisplayName("Pitfall 1: a denominator of zero is undefined, not zero")
    void aDenominatorOfZeroGivesNoValue() {
        assertThat(value("a / b", Missing.REFUSE, Map.of("a", amount(4), "b", amount(0))))
                .isEqualTo(new Value.Absent(Reason.ZERO_DENOMINATOR, Rational.of(4), Rational.ZERO));
    }

    @Test
    @DisplayName("Pitfall 3: zero is a value")
    void zeroIsAValue() {
        assertThat(value("a + b", Missing.REFUSE, Map.of("a", amount(0), "b", amount(0))))
                .isEqualTo(Value.Amount.of(Rational.ZERO));
    }

    @Test
    @DisplayName("Pitfall 2: missing is never read as zero unless that is declared")
    void whereAFigureIsMissingThereIsNoValueAndItsReasonHolds() {
        Map<String, Series> series = Map.of("a", amount(4), "b", absent(Reason.SUPPRESSED));

        assertThat(point(formula("a + b", Missing.REFUSE), series))
                .isEqualTo(new Series.Point(
                        YEAR,
                        new Value.Absent(Reason.SUPPRESSED),
                        Set.of(),
                        "",
                        new Coverage(2, List.of(gap("b", Reason.SUPPRESSED)))));
        assertThat(value("a - b", Missing.SKIP, series)).isEqualTo(new Value.Absent(Reason.SUPPRESSED));
        assertThat(value("a + b", Missing.ZERO_WHERE_NOT_COLLECTED, series))
                .isEqualTo(new Value.Absent(Reason.SUPPRESSED));
    }

    @Test
    @DisplayName("Pitfall 6: a missing denominator is not taken for anything")
    void aMissingDenominatorIsNeverReplaced() {
        for (Missing missing : Missing.values()) {
            assertThat(value("100 * a / b", missing, Map.of("a", amount(4), "b", absent(Reason.LATE))))
                    .isEqualTo(new Value.Absent(Reason.LATE));
        }
    }

    @Test
    void aSumMayBeDeclaredToGoWithoutWhatIsMissingAndSaysSo() {
        Series.Point point =
                point(formula("a + b", Missing.SKIP), Map.of("a", amount(4), "b", absent(Reason.NOT_AVAILABLE)));

        assertThat(point.value()).isEqualTo(Value.Amount.of(Rational.of(4)));
        assertThat(point.coverage()).isEqualTo(new Coverage(2, List.of(gap("b", Reason.NOT_AVAILABLE))));
    }

    @Test
    void whatWasNotCollectedMayBeDeclaredToCountAsZeroAndStaysAGap() {
        Series.Point point = point(
                formula("a - b", Missing.ZERO_WHERE_NOT_COLLECTED),
                Map.of("a", amount(4), "b", absent(Reason.NOT_COLLECTED)));

        assertThat(point.value()).isEqualTo(Value.Amount.of(Rational.of(4)));
        assertThat(point.coverage()).isEqualTo(new Coverage(2, List.of(gap("b", Reason.NOT_COLLECTED))));
    }

    @Test
    void nothingIsMadeFromNothing() {
        Map<String, Series> nothing = Map.of("a", absent(Reason.NOT_COLLECTED), "b", absent(Reason.NOT_COLLECTED));
        for (Missing missing : Missing.values()) {
            assertThat(value("a + b + 1", missing, nothing)).isEqualTo(new Value.Absent(Reason.NOT_COLLECTED));
        }
    }

    @Test
    void figureThatIsLateMakesAGapAndOneThatIsNotDueHoldsTheFormulaUp() {
        Formula sum = formula("a + b", Missing.SKIP);
        Map<String, Series> one = Map.of("a", amount(4));

        assertThat(point(sum, one).coverage()).isEqualTo(new Coverage(2, List.of(gap("b", Reason.LATE))));
        assertThat(sum.measure(YEARLY, new Inputs(one, Reason.NOT_DUE)).points())
                .isEmpty();
    }

    @Test
    void snapshotWithinThePeriodBelongsToItAndAQuarterDoesNot() {
        Series census = Series.of(ON_31_MARCH, List.of(Series.Point.of(CENSUS, Value.Amount.of(Rational.of(3)))));
        Series quarter = Series.of(
                Cadence.quarterly(YearType.FINANCIAL),
                List.of(Series.Point.of(Period.quarter(YearType.FINANCIAL, 2024, 4), Value.Amount.of(Rational.of(3)))));

        assertThat(value("a + b", Missing.REFUSE, Map.of("a", amount(4), "b", census)))
                .isEqualTo(Value.Amount.of(Rational.of(7)));
        assertThat(value("a + b", Missing.REFUSE, Map.of("a", amount(4), "b", quarter)))
                .isEqualTo(new Value.Absent(Reason.NOT_COMPARABLE));
    }

    @Test
    void yearThatHasNotEndedHasNoValueYet() {
        Series quarter = Series.of(
                Cadence.quarterly(YearType.FINANCIAL),
                List.of(Series.Point.of(Period.quarter(YearType.FINANCIAL, 2024, 3), Value.Amount.of(Rational.of(3)))));

        assertThat(points(formula("a + b", Missing.SKIP), Map.of("a", quarter))).isEmpty();
    }

    @Test
    void snapshotsOfOneSlotMakeASnapshotOfTheLastDay() {
        Series early = Series.of(
                ON_31_MARCH,
                List.of(Series.Point.of(Period.snapshot(LocalDate.of(2025, 1, 16)), Value.Amount.of(Rational.of(3)))));

        assertThat(formula("a + a", Missing.REFUSE)
                        .measure(ON_31_MARCH, new Inputs(Map.of("a", early), Reason.LATE))
                        .points())
                .extracting(Series.Point::period)
                .containsExactly(Period.snapshot(LocalDate.of(2025, 1, 16)));
    }

    @Test
    void marksOfAllFiguresStayVisible() {
        Value amount = Value.Amount.of(Rational.ONE);
        Map<String, Series> series = Map.of(
                "a", Series.of(YEARLY, List.of(new Series.Point(YEAR, amount, Set.of(Mark.PROVISIONAL), "a note"))),
                "b", Series.of(YEARLY, List.of(new Series.Point(YEAR, amount, Set.of(Mark.BREAK), ""))));

        assertThat(point(formula("a + b", Missing.REFUSE), series).marks())
                .containsExactlyInAnyOrder(Mark.PROVISIONAL, Mark.BREAK);
    }

    @Test
    void incompleteTravelsUpward() {
        Series.Point part = new Series.Point(
                YEAR, Value.Amount.of(Rational.of(4)), Set.of(), "", new Coverage(3, List.of(gap("c", Reason.LATE))));
        Map<String, Series> series = Map.of("a", Series.of(YEARLY, List.of(part)), "b", amount(1));
        Series.Point whole = point(formula("a + b", Missing.SKIP), series);

        assertThat(whole.value()).isEqualTo(Value.Amount.of(Rational.of(5)));
        assertThat(whole.coverage()).isEqualTo(new Coverage(4, List.of(gap("c", Reason.LATE))));
        assertThat(value("a + b", Missing.REFUSE, series)).isEqualTo(new Value.Absent(Reason.LATE));
        assertThat(value("a + b", Missing.ZERO_WHERE_NOT_COLLECTED, series)).isEqualTo(new Value.Absent(Reason.LATE));
    }

    @Test
    @DisplayName("Pitfall 7: no quotient is made from a numerator and a denominator of different coverage")
    void whatIsIncompleteIsNeitherDividedNorDividedBy() {
        Series.Point part = new Series.Point(
                YEAR,
                Value.Amount.of(Rational.of(4)),
                Set.of(),
                "",
                new Coverage(3, List.of(gap("c", Reason.NOT_COLLECTED))));
        Map<String, Series> series = Map.of("a", Series.of(YEARLY, List.of(part)), "b", amount(1));
        for (String text : List.of("a / b", "b / a", "a / 2", "b + 2 * a", "b - a", "max(b, a / 2)")) {
            assertThat(value(text, Missing.SKIP, series)).as(text).isEqualTo(new Value.Absent(Reason.NOT_COLLECTED));
        }
        assertThat(value("max(b, a + 2)", Missing.SKIP, series)).isEqualTo(Value.Amount.of(Rational.of(6)));
        assertThat(value("b / a", Missing.ZERO_WHERE_NOT_COLLECTED, series))
                .isEqualTo(new Value.Amount(Rational.of(1, 4), Rational.ONE, Rational.of(4)));
    }

    @Test
    void gradesAndWordsAreNotCalculatedWith() {
        Scale scale = new Scale("ofsted", List.of("inadequate", "good"));

        assertThat(Formula.of("a + 1", CHILDREN).mismatch(id -> new InGrades(scale)))
                .hasValueSatisfying(mismatch -> assertThat(mismatch.message()).contains("a is a grade"));
        assertThat(Formula.of("a + 1", CHILDREN).mismatch(id -> new InWords()))
                .hasValueSatisfying(mismatch -> assertThat(mismatch.message()).contains("a judgement in words"));
        assertThat(Formula.of("a + 1", CHILDREN).mismatch(id -> new Direct(CHILDREN)))
                .isEmpty();
        assertThat(value("a + 1", Missing.REFUSE, Map.of("a", yearly(new Value.Words("many")))))
                .isEqualTo(new Value.Absent(Reason.NOT_COMPARABLE));
    }

    @Test
    void formulaNamesAnIndicator() {
        assertThat(Formula.of("b / (a + b)", CHILDREN).inputs())
                .containsExactly(new IndicatorId("b"), new IndicatorId("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.of("1 + 2", CHILDREN))
                .withMessageContaining("names no indicator");
    }
}
