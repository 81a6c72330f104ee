package io.github.kpi4j.vfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorthTest {

    private static final Period BEFORE = Period.year(YearType.FINANCIAL, 2019);
    private static final Period NOW = Period.year(YearType.FINANCIAL, 2024);
    private static final Scale OFSTED =
            new Scale("ofsted", List.of("inadequate", "requires improvement", "good", "outstanding"));
    private static final DeadBand TWO_PERCENT = new DeadBand.Percent(Rational.of(2));
    private static final DeadBand ONE_POINT = new DeadBand.Points(Rational.ONE);

    private static Side side(String from, String to, Polarity polarity, DeadBand band) {
        return Side.between(amount(from), BEFORE, amount(to), NOW, polarity, band);
    }

    private static Value amount(String number) {
        return Value.Amount.of(Rational.parse(number));
    }

    private static Worth worth(Side cost, Side result) {
        return new Worth(new Partner(new IndicatorId("result")), null, cost, result);
    }

    /** The cost starts at 1,000, so that 2 % are 20; the result starts at 50. */
    @ParameterizedTest
    @CsvSource({
        "979, 51.01, better-and-cheaper",
        "1000, 51.01, better-at-the-same-cost",
        "1021, 51.01, better-and-dearer",
        "979, 50, cheaper-for-the-same-result",
        "1000, 50, unchanged",
        "1021, 50, dearer-for-the-same-result",
        "979, 48.99, worse-and-cheaper",
        "1000, 48.99, worse-at-the-same-cost",
        "1021, 48.99, worse-and-dearer"
    })
    void thereAreNineVerdictsWhicheverWayIsBetter(String cost, String result, String verdict) {
        Side spent = side("1000", cost, Polarity.NEITHER, TWO_PERCENT);
        Rational mirrored = Rational.HUNDRED.minus(Rational.parse(result));

        assertThat(worth(spent, side("50", result, Polarity.HIGHER, ONE_POINT)).corner())
                .map(Corner::code)
                .hasValue(verdict);
        assertThat(worth(spent, side("50", mirrored.toString(), Polarity.LOWER, ONE_POINT))
                        .corner())
                .map(Corner::code)
                .hasValue(verdict);
    }

    @ParameterizedTest
    @CsvSource({"980, 49", "1020, 51", "980, 51", "1020, 49"})
    void exactlyAtTheDeadBandNothingHasChanged(String cost, String result) {
        Worth worth = worth(
                side("1000", cost, Polarity.NEITHER, TWO_PERCENT), side("50", result, Polarity.HIGHER, ONE_POINT));

        assertThat(worth.corner()).hasValue(Corner.UNCHANGED);
        assertThat(worth.costPerUnit()).isEqualTo(new CostPerUnit.Meaningless(CostPerUnit.Why.DID_NOT_MOVE));
    }

    @Test
    void theShareOfANegativeStartIsTakenOfItsSize() {
        assertThat(TWO_PERCENT.around(Rational.of(-50))).hasValue(Rational.ONE);
        assertThat(TWO_PERCENT.around(Rational.of(50))).hasValue(Rational.ONE);
    }

    @Test
    void aShareOfZeroIsNoDeadBand() {
        assertThat(side("0", "5", Polarity.NEITHER, TWO_PERCENT))
                .isEqualTo(new Side.NotCompared(Side.Lack.SHARE_OF_ZERO, Reason.NOT_COMPARABLE, BEFORE));
        Worth worth =
                worth(side("0", "5", Polarity.NEITHER, DeadBand.NONE), side("0", "5", Polarity.HIGHER, ONE_POINT));

        assertThat(worth.corner()).hasValue(Corner.BETTER_AND_DEARER);
        assertThat(((Side.Compared) worth.cost()).percent()).isEmpty();
    }

    /** 87,939 more for 10 percentage points: 8,793.9 for each. */
    @Test
    void moreForMoreHasAPriceForEachUnitGained() {
        Worth worth = worth(
                side("64328", "152267", Polarity.NEITHER, DeadBand.NONE),
                side("46", "56", Polarity.HIGHER, DeadBand.NONE));

        assertThat(worth.costPerUnit()).isEqualTo(new CostPerUnit.Of(Rational.parse("8793.9")));
    }

    /** 300 less, and the share of children moved again rose by 4: 75 saved for each. */
    @Test
    void lessForLessSavesSomethingForEachUnitLost() {
        Worth worth = worth(
                side("1000", "700", Polarity.NEITHER, DeadBand.NONE), side("10", "14", Polarity.LOWER, DeadBand.NONE));

        assertThat(worth.corner()).hasValue(Corner.WORSE_AND_CHEAPER);
        assertThat(worth.costPerUnit()).isEqualTo(new CostPerUnit.Of(Rational.of(75)));
    }

    @ParameterizedTest
    @CsvSource({
        "700, 60, NOTHING_TRADED",
        "1300, 40, NOTHING_TRADED",
        "1300, 50, DID_NOT_MOVE",
        "1000, 60, DID_NOT_MOVE"
    })
    void whereNothingWasTradedTheRatioMeansNothing(String cost, String result, CostPerUnit.Why why) {
        Worth worth = worth(
                side("1000", cost, Polarity.NEITHER, DeadBand.NONE),
                side("50", result, Polarity.HIGHER, DeadBand.NONE));

        assertThat(worth.costPerUnit()).isEqualTo(new CostPerUnit.Meaningless(why));
    }

    @Test
    void gradesMoveByGradesAndHaveNoPrice() {
        Side cost = side("1000", "1300", Polarity.NEITHER, DeadBand.NONE);
        Side twoUp = grades("requires improvement", "outstanding", new DeadBand.Grades(1));
        Side oneUp = grades("requires improvement", "good", new DeadBand.Grades(1));

        assertThat(worth(cost, twoUp).corner()).hasValue(Corner.BETTER_AND_DEARER);
        assertThat(worth(cost, twoUp).costPerUnit()).isEqualTo(new CostPerUnit.Meaningless(CostPerUnit.Why.GRADES));
        assertThat(((Side.Compared) twoUp).percent()).isEmpty();
        assertThat(worth(cost, oneUp).corner()).hasValue(Corner.DEARER_FOR_THE_SAME_RESULT);
    }

    private static Side grades(String from, String to, DeadBand band) {
        return Side.between(
                new Value.Graded(OFSTED.grade(from)),
                BEFORE,
                new Value.Graded(OFSTED.grade(to)),
                NOW,
                Polarity.HIGHER,
                band);
    }

    /** 30 is 10 short of the range from 40 to 50; 45 lies inside; 47 is as good; 62 is 12 beyond. */
    @ParameterizedTest
    @CsvSource({"30, 45, BETTER", "45, 47, UNCHANGED", "30, 62, WORSE"})
    void aResultMayAimAtARangeAndThenHasNoPrice(String from, String to, Corner.Result move) {
        Polarity range = Polarity.closerTo(Rational.of(40), Rational.of(50));
        Worth worth = worth(side("10", "11", Polarity.NEITHER, DeadBand.NONE), side(from, to, range, DeadBand.NONE));

        assertThat(worth.resultMove()).hasValue(move);
        if (move == Corner.Result.BETTER) {
            assertThat(worth.costPerUnit()).isEqualTo(new CostPerUnit.Meaningless(CostPerUnit.Why.TOWARDS_A_RANGE));
        }
    }

    @Test
    void aMissingEndTakesItsReasonAlong() {
        Value absent = new Value.Absent(Reason.SUPPRESSED);
        Side noStart = Side.between(absent, BEFORE, amount("1"), NOW, Polarity.HIGHER, DeadBand.NONE);
        Side noEnd = Side.between(amount("1"), BEFORE, absent, NOW, Polarity.HIGHER, DeadBand.NONE);
        Side mixed = Side.between(
                amount("1"), BEFORE, new Value.Graded(OFSTED.grade("good")), NOW, Polarity.HIGHER, DeadBand.NONE);

        assertThat(noStart).isEqualTo(new Side.NotCompared(Side.Lack.START, Reason.SUPPRESSED, BEFORE));
        assertThat(noEnd).isEqualTo(new Side.NotCompared(Side.Lack.END, Reason.SUPPRESSED, NOW));
        assertThat(mixed).isEqualTo(new Side.NotCompared(Side.Lack.TYPES, Reason.NOT_COMPARABLE, null));
        assertThat(worth(noStart, noEnd).corner()).isEmpty();
        assertThat(worth(noStart, noEnd).costPerUnit())
                .isEqualTo(new CostPerUnit.Meaningless(CostPerUnit.Why.NOT_TOLD));
    }

    @Test
    void withoutAnOrderNothingIsBetter() {
        Worth worth =
                worth(side("1", "2", Polarity.NEITHER, DeadBand.NONE), side("1", "2", Polarity.NEITHER, DeadBand.NONE));

        assertThat(worth.costMove()).hasValue(Corner.Cost.DEARER);
        assertThat(worth.resultMove()).isEmpty();
        assertThat(worth.corner()).isEmpty();
    }

    @Test
    void deadBandsAndRatiosAreNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DeadBand.Points(Rational.of(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeadBand.Percent(Rational.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeadBand.Grades(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CostPerUnit.Of(Rational.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Side.Compared(
                        amount("0"), BEFORE, amount("1"), NOW, Polarity.HIGHER, new DeadBand.Percent(Rational.ONE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Side.Compared(
                        amount("0"), BEFORE, new Value.Words("good"), NOW, Polarity.HIGHER, DeadBand.NONE));
    }
}
