package io.github.kpi4j.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RoundingProperties {

    @Property
    void roundingAgreesWithTheDivisionOfDecimals(
            @ForAll long n,
            @ForAll @LongRange(min = 1) long d,
            @ForAll @IntRange(max = 12) int decimals,
            @ForAll("modes") RoundingMode mode) {
        BigDecimal expected = BigDecimal.valueOf(n).divide(BigDecimal.valueOf(d), decimals, mode);

        assertThat(new Rounding(decimals, mode).apply(Rational.of(n, d))).isEqualTo(expected);
    }

    @Property
    void halfUpIsNeverFurtherThanHalfAStepAndRoundingTwiceChangesNothing(
            @ForAll long n, @ForAll @LongRange(min = 1) long d, @ForAll @IntRange(max = 12) int decimals) {
        Rounding rounding = Rounding.halfUp(decimals);
        Rational value = Rational.of(n, d);
        Rational rounded = rounding.round(value);
        Rational halfAStep = Rational.of(BigDecimal.valueOf(5, decimals + 1));

        assertThat(rounded.minus(value).abs()).isLessThanOrEqualTo(halfAStep);
        assertThat(rounding.round(rounded)).isEqualTo(rounded);
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.values()).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }
}
