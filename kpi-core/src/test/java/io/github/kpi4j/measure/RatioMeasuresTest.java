package io.github.kpi4j.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RatioMeasuresTest {

    private static final Percentage PERCENTAGE = new Percentage("visits in time", "visits");
    private static final RatePer RATE = new RatePer("children in care", "children", 10_000);
    private static final Mean MEAN = new Mean("days waited", "children", new Unit.Days());
    private static final List<OwnFigures> ALL = List.of(PERCENTAGE, RATE, MEAN);

    private static Observation ratio(long numerator, long denominator) {
        return new Observation.Ratio(Rational.of(numerator), Rational.of(denominator), null);
    }

    private static Observation ratio(long numerator, long denominator, String stated) {
        return new Observation.Ratio(Rational.of(numerator), Rational.of(denominator), Rational.parse(stated));
    }

    private static Rational number(Value value) {
        return ((Value.Amount) value).value();
    }

    @Test
    void valuesAreExactAndKeepTheirCounts() {
        assertThat(PERCENTAGE.read(ratio(1, 3)))
                .isEqualTo(new Value.Amount(Rational.of(100, 3), Rational.ONE, Rational.of(3)));
        assertThat(number(RATE.read(ratio(339, 72_000)))).isEqualTo(Rational.of(339 * 10_000, 72_000));
        assertThat(number(MEAN.read(ratio(7, 2)))).isEqualTo(Rational.of(7, 2));
    }

    /** Pitfall 1. */
    @Test
    void denominatorZeroHasNoValueAndSaysWhy() {
        for (OwnFigures measure : ALL) {
            assertThat(measure.read(ratio(0, 0))).isEqualTo(new Value.Absent(Reason.ZERO_DENOMINATOR));
            assertThat(measure.read(ratio(3, 0))).isEqualTo(new Value.Absent(Reason.ZERO_DENOMINATOR));
        }
    }

    /** Pitfall 1: some systems print 0 % where there were no cases. */
    @Test
    void zeroStatedForNoCasesIsNoValueEither() {
        assertThat(PERCENTAGE.read(ratio(0, 0, "0"))).isEqualTo(new Value.Absent(Reason.ZERO_DENOMINATOR));
    }

    @Test
    void shareStatedBesideCountsThatWereRoundedToNothingHolds() {
        assertThat(PERCENTAGE.read(ratio(0, 0, "50"))).isEqualTo(Value.Amount.of(Rational.of(50)));
    }

    /** Pitfall 3. */
    @Test
    void noneOfSomeIsZeroAndIsKept() {
        assertThat(number(PERCENTAGE.read(ratio(0, 12)))).isEqualTo(Rational.ZERO);
    }

    /** Pitfalls 2 and 53: "low" is not zero either. */
    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"NOT_COLLECTED", "SUPPRESSED", "NOT_APPLICABLE", "LOW", "NOT_AVAILABLE"})
    void missingStaysMissingForItsReason(Reason reason) {
        for (OwnFigures measure : ALL) {
            assertThat(measure.read(new Observation.Missing(reason))).isEqualTo(new Value.Absent(reason));
        }
    }

    /** Pitfall 61. */
    @Test
    void percentageAboveAHundredIsNotCutOff() {
        assertThat(number(PERCENTAGE.read(ratio(101, 100)))).isEqualTo(Rational.of(101));
    }

    @Test
    void percentageAloneIsAcceptedAsItIs() {
        assertThat(PERCENTAGE.read(new Observation.Single(Rational.parse("57.5"))))
                .isEqualTo(Value.Amount.of(Rational.parse("57.5")));
    }

    @Test
    void exactShareHoldsWhereItRoundsToTheStatedOne() {
        assertThat(number(PERCENTAGE.read(ratio(1, 3, "33.3")))).isEqualTo(Rational.of(100, 3));
        assertThat(number(PERCENTAGE.read(ratio(1, 3, "33")))).isEqualTo(Rational.of(100, 3));
        assertThat(number(PERCENTAGE.read(ratio(1, 8, "13")))).isEqualTo(Rational.of(25, 2));
        assertThat(number(PERCENTAGE.read(ratio(1, 8, "12")))).isEqualTo(Rational.of(25, 2));
    }

    @Test
    void statedShareHoldsWhereTheCountsDoNotReproduceIt() {
        assertThat(PERCENTAGE.read(ratio(10, 30, "34.1")))
                .isEqualTo(new Value.Amount(Rational.parse("34.1"), Rational.of(10), Rational.of(30)));
        assertThat(number(PERCENTAGE.read(ratio(1, 3, "33.34")))).isEqualTo(Rational.parse("33.34"));
    }

    @Test
    void observationOfAnotherShapeIsNotComparable() {
        for (OwnFigures measure : ALL) {
            assertThat(measure.read(new Observation.Words("fine"))).isEqualTo(new Value.Absent(Reason.NOT_COMPARABLE));
            assertThat(measure.read(new Observation.Graded("Good"))).isEqualTo(new Value.Absent(Reason.NOT_COMPARABLE));
        }
    }

    @Test
    void measureNamesItsUnitAndNeedsNoOtherIndicator() {
        assertThat(PERCENTAGE.unit()).isEqualTo(new Unit.Percent());
        assertThat(RATE.unit()).isEqualTo(new Unit.Rate(10_000));
        assertThat(MEAN.unit()).isEqualTo(new Unit.Days());
        assertThat(MEAN.inputs()).isEmpty();
    }

    @Test
    void rateIsPerAPositiveNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatePer("a", "b", 0))
                .withMessageContaining("0");
    }
}
