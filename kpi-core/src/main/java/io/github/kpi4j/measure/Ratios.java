package io.github.kpi4j.measure;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import java.math.BigDecimal;

/** The one formula behind percentage, rate and mean: {@code value = factor × numerator ÷ denominator}. */
final class Ratios {

    private Ratios() {}

    static Value read(Observation observation, Rational factor) {
        if (observation instanceof Observation.Ratio ratio) {
            return ofCounts(ratio, factor);
        }
        if (observation instanceof Observation.Single single) {
            return Value.Amount.of(single.value());
        }
        return absent(observation);
    }

    static Value absent(Observation observation) {
        return new Value.Absent(
                observation instanceof Observation.Missing missing ? missing.reason() : Reason.NOT_COMPARABLE);
    }

    private static Value ofCounts(Observation.Ratio ratio, Rational factor) {
        Rational stated = ratio.stated();
        if (ratio.denominator().isZero()) {
            return stated == null || stated.isZero()
                    ? new Value.Absent(Reason.ZERO_DENOMINATOR)
                    : Value.Amount.of(stated);
        }
        Rational exact = ratio.numerator().times(factor).dividedBy(ratio.denominator());
        Rational value = stated == null || reproduces(exact, stated) ? exact : stated;
        return new Value.Amount(value, ratio.numerator(), ratio.denominator());
    }

    /** Whether the exact value rounds to the stated one at the stated one's own number of decimals, either way at a tie. */
    static boolean reproduces(Rational exact, Rational stated) {
        int decimals = stated.exactDecimal()
                .map(decimal -> Math.max(0, decimal.stripTrailingZeros().scale()))
                .orElse(12);
        Rational halfUnit = Rational.of(1, 2).dividedBy(Rational.of(BigDecimal.TEN.pow(decimals)));
        return exact.minus(stated).abs().compareTo(halfUnit) <= 0;
    }
}
