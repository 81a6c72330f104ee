package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import java.math.BigDecimal;

/** Rounding halves away from zero, in decimal. The columns of what R and dfeR make of it are not compared. */
final class RoundingChecks {

    private RoundingChecks() {}

    static RowResult halfUp(CsvRow row) {
        Rational value = Rational.of(new BigDecimal(row.text("value")));
        int decimals = Integer.parseInt(row.text("decimal_places"));
        Rational unit = Rational.of(BigDecimal.ONE.movePointRight(Math.max(-decimals, 0)));
        Rational ours = Rounding.halfUp(Math.max(decimals, 0))
                .round(value.dividedBy(unit))
                .times(unit);
        return new RowCheck(row, row.text("case_id"))
                .near("decimal_half_up", ours.doubleValue(), 0)
                .result();
    }
}
