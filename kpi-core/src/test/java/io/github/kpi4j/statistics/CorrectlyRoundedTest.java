package io.github.kpi4j.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Known sums, and sums held to those of the same numbers as decimals. */
class CorrectlyRoundedTest {

    @Test
    void aMeanOfEqualValuesIsThatValue() {
        double[] tenths = new double[7];
        Arrays.fill(tenths, 0.1);
        double[] thirds = new double[11];
        Arrays.fill(thirds, 1.0 / 3);

        assertThat(CorrectlyRounded.mean(tenths)).isEqualTo(0.1);
        assertThat(CorrectlyRounded.mean(thirds)).isEqualTo(1.0 / 3);
        assertThat(CorrectlyRounded.mean(Double.MIN_VALUE, Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void whatCancelsLeavesTheRest() {
        assertThat(CorrectlyRounded.sum(1e300, 1, -1e300)).isEqualTo(1);
        assertThat(CorrectlyRounded.sum(1e16, 1, 1e-16)).isEqualTo(1.0000000000000002e16);
        assertThat(CorrectlyRounded.sum()).isZero();
        assertThat(CorrectlyRounded.sum(-0.5, 0.5)).isZero();
    }

    @Test
    void aDifferenceOfMeansKeepsTheDigitsThatTheMeansHaveInCommon() {
        double[] before = {1e9, 1e9 + 0.5, 1e9 + 1};
        double[] after = {1e9 + 1, 1e9 + 1.5};

        assertThat(CorrectlyRounded.contrast(List.of(after), List.of(before))).isEqualTo(0.75);
        assertThat(CorrectlyRounded.contrast(List.of(new double[] {1, 2, 2}), List.of(new double[] {1e16})))
                .isEqualTo(-9999999999999998.0);
        assertThat(CorrectlyRounded.contrast(List.of(before, after), List.of(after, before)))
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorrectlyRounded.contrast(List.of(before), List.of(new double[0])))
                .withMessageContaining("empty group");
    }

    @Test
    void atATieTheEvenOneIsNearest() {
        // Between 2^53 and 2^53 + 2 lies no double.
        assertThat(CorrectlyRounded.sum(0x1p53, 1)).isEqualTo(0x1p53);
        assertThat(CorrectlyRounded.sum(0x1p53, 2, 1)).isEqualTo(0x1p53 + 4);
    }

    @Test
    void aMeanIsFiniteWhereTheSumIsNot() {
        assertThat(CorrectlyRounded.sum(Double.MAX_VALUE, Double.MAX_VALUE)).isInfinite();
        assertThat(CorrectlyRounded.mean(Double.MAX_VALUE, Double.MAX_VALUE)).isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void onlyFiniteValuesHaveASum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorrectlyRounded.sum(1, Double.NaN))
                .withMessageStartingWith("values[1] is NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorrectlyRounded.mean())
                .withMessageStartingWith("values is empty");
    }

    @Property
    void aSumIsThatOfTheDecimals(@ForAll @Size(max = 30) double[] values) {
        BigDecimal exact = Arrays.stream(values)
                .filter(Double::isFinite)
                .mapToObj(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(CorrectlyRounded.sum(
                        Arrays.stream(values).filter(Double::isFinite).toArray()))
                .isEqualTo(exact.doubleValue());
    }

    @Property
    void aMeanIsThatOfTheDecimals(
            @ForAll @Size(min = 1, max = 30) @DoubleRange(min = -1e6, max = 1e6) double[] values) {
        BigDecimal exact = Arrays.stream(values).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(CorrectlyRounded.mean(values))
                .isEqualTo(exact.divide(BigDecimal.valueOf(values.length), new MathContext(1200))
                        .doubleValue());
    }

    @Property
    void aMeanDoesNotDependOnOrder(
            @ForAll @Size(min = 1, max = 20) @DoubleRange(min = -1e9, max = 1e9) double[] values,
            @ForAll @IntRange(max = 19) int turn) {
        double[] turned = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i] = values[(i + turn) % values.length];
        }

        assertThat(CorrectlyRounded.mean(turned)).isEqualTo(CorrectlyRounded.mean(values));
    }

    @Test
    void aStretchOfAColumnHasAMean() {
        double[] column = {Double.NaN, 1, 2, 6, Double.NaN};

        assertThat(CorrectlyRounded.mean(column, 1, 4)).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorrectlyRounded.mean(column, 2, 2))
                .withMessageStartingWith("values is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorrectlyRounded.mean(column, 2, 5))
                .withMessageStartingWith("values[4] is NaN");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> CorrectlyRounded.mean(column, 2, 6));
    }

    @Test
    void aMeanBetweenTwoNumbersIsTheEvenOne() {
        double next = Math.nextUp(1.0);
        double third = Math.nextUp(next);

        assertThat(CorrectlyRounded.mean(1.0, next)).isEqualTo(1.0);
        assertThat(CorrectlyRounded.mean(next, third)).isEqualTo(third);
        assertThat(CorrectlyRounded.mean(1.0, next, 1.0, next, 1.0, next)).isEqualTo(1.0);
        for (double hair : new double[] {0x1p-75, 0x1p-90, 0x1p-120}) {
            assertThat(CorrectlyRounded.mean(2, 2 * next, 0, hair)).isEqualTo(next);
            assertThat(CorrectlyRounded.mean(2, 2 * next, 0, -hair)).isEqualTo(1.0);
        }
    }

    /** Few digits, so that sums cancel and means lie on numbers and half way between them; and sizes that are far apart. */
    @Property
    void aMeanIsThatOfTheDecimalsWhateverTheSizes(
            @ForAll @Size(min = 1, max = 70) List<@IntRange(min = -4, max = 4) Integer> digits,
            @ForAll @Size(min = 70, max = 70) List<@IntRange(min = 0, max = 400) Integer> powers,
            @ForAll @IntRange(min = -1022, max = 600) int least,
            @ForAll @IntRange(min = 1, max = 400) int spread) {
        double[] values = new double[digits.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.scalb((double) digits.get(i), least + powers.get(i) % spread);
        }

        assertThat(CorrectlyRounded.mean(values)).isEqualTo(exact(values));
    }

    @Property
    void aMeanOfSharesIsThatOfTheDecimals(
            @ForAll @Size(min = 1, max = 200) List<@IntRange(min = 0, max = 997) Integer> cases) {
        double[] values = cases.stream().mapToDouble(n -> 100.0 * n / 997).toArray();

        assertThat(CorrectlyRounded.mean(values)).isEqualTo(exact(values));
    }

    private static double exact(double... values) {
        return Arrays.stream(values)
                .mapToObj(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.length), new MathContext(1500))
                .doubleValue();
    }
}
