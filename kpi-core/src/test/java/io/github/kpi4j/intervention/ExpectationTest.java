package io.github.kpi4j.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.intervention.Expectation.Outcome;
import io.github.kpi4j.intervention.Expectation.Percent;
import io.github.kpi4j.intervention.Expectation.Points;
import io.github.kpi4j.intervention.Expectation.To;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {

    private static Rational number(String text) {
        return Rational.parse(text);
    }

    @ParameterizedTest
    @CsvSource({"20,17,REACHED", "20,16,REACHED", "20,17.1,PARTLY", "20,20,NOT_REACHED", "20,20.1,CONTRARY"})
    void pointsAreHeldAgainstTheDifference(String before, String after, Outcome outcome) {
        assertThat(new Points(number("-3")).outcome(number(before), number(after), Polarity.LOWER))
                .contains(outcome);
    }

    @ParameterizedTest
    @CsvSource({"20,18,REACHED", "20,18.1,PARTLY", "-20,-22,REACHED", "-20,-21,PARTLY", "20,21,CONTRARY"})
    void percentAreOfTheSizeBefore(String before, String after, Outcome outcome) {
        assertThat(new Percent(number("-10")).outcome(number(before), number(after), Polarity.LOWER))
                .contains(outcome);
    }

    @ParameterizedTest
    @CsvSource({"20,18,REACHED", "20,17,REACHED", "16,17,REACHED", "20,19,PARTLY", "20,20,NOT_REACHED", "20,21,CONTRARY"
    })
    void aBetterValueReachesTheOneToComeTo(String before, String after, Outcome outcome) {
        assertThat(new To(number("18")).outcome(number(before), number(after), Polarity.LOWER))
                .contains(outcome);
    }

    @ParameterizedTest
    @CsvSource({"20,18,REACHED", "16,17,PARTLY", "16,19,REACHED", "18,18,REACHED", "18,17,CONTRARY", "20,21,CONTRARY"})
    void withoutAPolarityTheWayToTheValueCounts(String before, String after, Outcome outcome) {
        assertThat(new To(number("18")).outcome(number(before), number(after), Polarity.NEITHER))
                .contains(outcome);
    }

    @Test
    void noChangeIsNoExpectationAndAPartOfZeroIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Points(Rational.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Percent(Rational.ZERO));
        assertThat(new Percent(number("-10")).outcome(Rational.ZERO, Rational.ONE, Polarity.LOWER))
                .isEmpty();
    }
}
