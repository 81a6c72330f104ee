package io.github.kpi4j.statistics.regression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/**
 * A column of numbers, exact: whole numbers times one power of ten.
 *
 * @param whole the whole numbers
 * @param scale how many decimals they stand for, as in {@link BigDecimal#scale()}
 */
record ExactColumn(List<BigInteger> whole, int scale) {

    /** Every double is named by a decimal of so many digits; most figures, by one of the fewest. */
    private static final List<MathContext> DIGITS =
            List.of(new MathContext(15), new MathContext(16), new MathContext(17));

    /**
     * Finite doubles as the decimals that they stand for. A figure was written as a decimal before it became a double: 0.1 is
     * taken for a tenth, and what its double adds to that is left out.
     */
    static ExactColumn of(double... values) {
        List<BigDecimal> decimals =
                Arrays.stream(values).mapToObj(ExactColumn::decimal).toList();
        int scale = decimals.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return new ExactColumn(
                decimals.stream()
                        .map(decimal -> decimal.setScale(scale).unscaledValue())
                        .toList(),
                scale);
    }

    private static BigDecimal decimal(double value) {
        BigDecimal exact = new BigDecimal(value);
        return DIGITS.stream()
                .map(exact::round)
                .filter(decimal -> decimal.doubleValue() == value)
                .findFirst()
                .map(decimal -> decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros())
                .orElse(exact);
    }

    static ExactColumn ones(int rows) {
        return of(Arrays.stream(new double[rows]).map(zero -> 1).toArray());
    }

    /** Every number to a power, still exact. */
    ExactColumn power(int degree) {
        return new ExactColumn(whole.stream().map(value -> value.pow(degree)).toList(), scale * degree);
    }

    BigInteger dot(ExactColumn other) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < whole.size(); i++) {
            sum = sum.add(whole.get(i).multiply(other.whole.get(i)));
        }
        return sum;
    }

    BigInteger sum() {
        return whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
