package io.github.kpi4j.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.benchmark.Answer.Why;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Summaries of areas worked out by hand. */
class AreaValuesTest {

    private static final AreaId A = new AreaId("E06000001");
    private static final AreaId B = new AreaId("E06000002");
    private static final AreaId C = new AreaId("E06000003");
    private static final AreaId D = new AreaId("E06000004");
    private static final AreaId NOWHERE = new AreaId("E06000999");

    private static final AreaValues FOUR =
            AreaValues.of(Map.of(A, share(1, 4), B, share(30, 40), C, new Value.Absent(Reason.LATE), D, share(12, 20)));
    private static final AreaValues NOBODY = AreaValues.of(Map.of(C, new Value.Absent(Reason.LATE)));
    private static final AreaValues GRADES =
            AreaValues.of(Map.of(A, new Value.Graded(new Scale("s", List.of("Poor", "Good")).grade("Good"))));

    /** A percentage of so many cases. */
    private static Value share(long counted, long outOf) {
        return new Value.Amount(Rational.of(100 * counted, outOf), Rational.of(counted), Rational.of(outOf));
    }

    private static Answer<Rational> known(String number) {
        return Answer.of(Rational.parse(number));
    }

    @Test
    void meanMedianAndPooledRatioDiffer() {
        // 25, 75 and 60 per cent; 43 of 64 in all.
        assertThat(FOUR.mean()).isEqualTo(known("160/3"));
        assertThat(FOUR.median()).isEqualTo(known("60"));
        assertThat(FOUR.pooled(Rational.HUNDRED)).isEqualTo(known("67.1875"));
    }

    @Test
    void coverageCountsWhoHasAValue() {
        assertThat(FOUR.known()).isEqualTo(3);
        assertThat(FOUR.areas()).isEqualTo(4);
        assertThat(FOUR.without(A).known()).isEqualTo(2);
        assertThat(FOUR.among(List.of(A, C, NOWHERE)).areas()).isEqualTo(3);
        assertThat(FOUR.among(List.of(A, C, NOWHERE)).known()).isEqualTo(1);
        assertThat(FOUR.among(List.of(A, A)).areas()).isEqualTo(1);
    }

    @Test
    void anAreaIsNotItsOwnNeighbour() {
        assertThat(FOUR.among(List.of(A, B)).without(A).mean()).isEqualTo(known("75"));
        assertThat(FOUR.without(NOWHERE)).isSameAs(FOUR);
    }

    @Test
    void theBestAndTheTopQuartileAreAtTheGoodEnd() {
        assertThat(FOUR.best(Polarity.HIGHER)).isEqualTo(known("75"));
        assertThat(FOUR.best(Polarity.LOWER)).isEqualTo(known("25"));
        assertThat(FOUR.best(Polarity.closerTo(Rational.of(42), Rational.of(43))))
                .isEqualTo(known("25"));
        assertThat(FOUR.topQuartile(Polarity.HIGHER)).isEqualTo(known("67.5"));
        assertThat(FOUR.topQuartile(Polarity.LOWER)).isEqualTo(known("42.5"));
        assertThat(FOUR.best(Polarity.NEITHER)).isEqualTo(Answer.none(Why.NO_POLARITY));
        assertThat(FOUR.topQuartile(Polarity.closerTo(Rational.ONE, Rational.ONE)))
                .isEqualTo(Answer.none(Why.NO_POLARITY));
    }

    @Test
    void distanceIsInMedianAbsoluteDeviations() {
        // Distances from 60 are 35, 15 and 0; the middle one is 15.
        Spread spread = FOUR.spread().found().orElseThrow();

        assertThat(spread).isEqualTo(new Spread(Rational.of(60), Rational.of(15)));
        assertThat(spread.distance(Rational.of(25))).isEqualTo(known("-7/3"));
        assertThat(new Spread(Rational.of(60), Rational.ZERO).distance(Rational.of(61)))
                .isEqualTo(Answer.none(Why.NO_SPREAD));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spread(Rational.ONE, Rational.of(-1)))
                .withMessageContaining("deviation is -1");
    }

    @Test
    void whatIsNotThereHasAReason() {
        assertThat(FOUR.value(C)).isEqualTo(new Value.Absent(Reason.LATE));
        assertThat(FOUR.value(NOWHERE)).isEqualTo(new Value.Absent(Reason.NOT_AVAILABLE));
        assertThat(NOBODY.mean()).isEqualTo(Answer.none(Why.NOBODY));
        assertThat(NOBODY.spread()).isEqualTo(Answer.none(Why.NOBODY));
        assertThat(NOBODY.best(Polarity.HIGHER)).isEqualTo(Answer.none(Why.NOBODY));
        assertThat(NOBODY.bounds(4)).isEqualTo(Answer.none(Why.NOBODY));
        assertThat(GRADES.median()).isEqualTo(Answer.none(Why.NOT_COMPARABLE));
        assertThat(GRADES.pooled(Rational.ONE)).isEqualTo(Answer.none(Why.NOT_COMPARABLE));
    }

    @Test
    void aRatioIsPooledFromCountsOnly() {
        AreaValues stated = AreaValues.of(Map.of(A, share(1, 4), B, Value.Amount.of(Rational.of(75))));
        AreaValues empty = AreaValues.of(Map.of(A, new Value.Amount(Rational.ZERO, Rational.ZERO, Rational.ZERO)));

        assertThat(stated.pooled(Rational.HUNDRED)).isEqualTo(Answer.none(Why.NO_COUNTS));
        assertThat(empty.pooled(Rational.HUNDRED)).isEqualTo(Answer.none(Why.ZERO_DENOMINATOR));
    }

    @Test
    void boundsLieBetweenAreasInExactProportion() {
        assertThat(FOUR.bounds(4))
                .isEqualTo(Answer.of(new QuantileBounds(List.of("25", "42.5", "60", "67.5", "75").stream()
                        .map(Rational::parse)
                        .toList())));
        assertThat(FOUR.quantile(Rational.of(1, 3))).isEqualTo(known("145/3"));
        QuantileBounds thirds = FOUR.bounds(3).found().orElseThrow();
        assertThat(thirds.groups()).isEqualTo(3);
        assertThat(thirds.group(Rational.ZERO)).isEqualTo(1);
        assertThat(thirds.group(Rational.of(145, 3))).isEqualTo(1);
        assertThat(thirds.group(Rational.of(49))).isEqualTo(2);
        assertThat(thirds.group(Rational.HUNDRED)).isEqualTo(3);
    }

    @Test
    void sharesAndBoundsAreInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FOUR.quantile(Rational.of(2)))
                .withMessageContaining("share is 2");
        assertThatIllegalArgumentException().isThrownBy(() -> FOUR.bounds(0)).withMessageContaining("groups is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuantileBounds(List.of(Rational.ONE)))
                .withMessageContaining("bounds has 1 numbers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuantileBounds(List.of(Rational.ONE, Rational.ZERO)))
                .withMessageContaining("bounds has 0 after 1");
    }
}
