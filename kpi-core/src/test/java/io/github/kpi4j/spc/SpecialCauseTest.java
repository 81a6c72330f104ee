package io.github.kpi4j.spc;

import static io.github.kpi4j.spc.Months.after;
import static io.github.kpi4j.spc.Months.chart;
import static io.github.kpi4j.spc.Months.lastCauses;
import static io.github.kpi4j.spc.Months.rows;
import static io.github.kpi4j.spc.SpecialCause.ABOVE_UPPER_LIMIT;
import static io.github.kpi4j.spc.SpecialCause.BELOW_LOWER_LIMIT;
import static io.github.kpi4j.spc.SpecialCause.FALLING_TREND;
import static io.github.kpi4j.spc.SpecialCause.RISING_TREND;
import static io.github.kpi4j.spc.SpecialCause.SHIFT_ABOVE;
import static io.github.kpi4j.spc.SpecialCause.SHIFT_BELOW;
import static io.github.kpi4j.spc.SpecialCause.TWO_IN_THREE_ABOVE;
import static io.github.kpi4j.spc.SpecialCause.TWO_IN_THREE_BELOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.spc.ChartRules.TrendDirection;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The four rules and their precedence, on a baseline with mean 1000, limits 734 and 1266, near ones 822.67 and 1177.33. */
class SpecialCauseTest {

    private static final ChartRules RULES = ChartRules.COUNCIL;

    private static List<@Nullable SpecialCause> causes(double... values) {
        return lastCauses(after(RULES, values), values.length);
    }

    private static List<@Nullable SpecialCause> all(int times, @Nullable SpecialCause cause) {
        return Collections.nCopies(times, cause);
    }

    @Test
    void beyondALimit() {
        assertThat(causes(1267, 1000, 733)).containsExactly(ABOVE_UPPER_LIMIT, null, BELOW_LOWER_LIMIT);
    }

    @Test
    void sevenOnOneSideAreAShift() {
        assertThat(causes(999, 1010, 1020, 1010, 1020, 1010, 1020)).isEqualTo(all(7, null));
        assertThat(causes(999, 1010, 1020, 1010, 1020, 1010, 1020, 1010).subList(1, 8))
                .isEqualTo(all(7, SHIFT_ABOVE));
        assertThat(causes(1001, 990, 980, 990, 980, 990, 980, 990, 980).subList(1, 9))
                .isEqualTo(all(8, SHIFT_BELOW));
    }

    @Test
    void onTheMeanOrMissingBreaksAShift() {
        assertThat(causes(999, 1010, 1020, 1010, 1000, 1010, 1020, 1010, 1020)).isEqualTo(all(9, null));
        assertThat(causes(999, 1010, 1020, 1010, Double.NaN, 1010, 1020, 1010, 1020))
                .isEqualTo(all(9, null));
    }

    @Test
    void aPointBeyondALimitIsPartOfAShift() {
        assertThat(causes(999, 1010, 1020, 1300, 1020, 1010, 1020, 1010))
                .containsExactly(
                        null,
                        SHIFT_ABOVE,
                        SHIFT_ABOVE,
                        ABOVE_UPPER_LIMIT,
                        SHIFT_ABOVE,
                        SHIFT_ABOVE,
                        SHIFT_ABOVE,
                        SHIFT_ABOVE);
    }

    @Test
    void twoNearALimitAmongThreeOnOneSide() {
        assertThat(causes(990, 1180, 1010, 1190)).containsExactly(null, TWO_IN_THREE_ABOVE, null, TWO_IN_THREE_ABOVE);
        assertThat(causes(1010, 820, 810, 990)).containsExactly(null, TWO_IN_THREE_BELOW, TWO_IN_THREE_BELOW, null);
    }

    @Test
    void theThirdHasToBeOnTheirSide() {
        assertThat(causes(990, 1180, 1190)).isEqualTo(all(3, null));
        assertThat(causes(1180, 1000, 1190, 990)).isEqualTo(all(4, null));
        assertThat(causes(1180, Double.NaN, 1190, 990)).isEqualTo(all(4, null));
    }

    @Test
    void aPointBeyondTheLimitFillsAPlaceButIsNotNear() {
        assertThat(causes(990, 1300, 1180, 1010)).containsExactly(null, ABOVE_UPPER_LIMIT, null, null);
        assertThat(causes(990, 1180, 1300, 1190))
                .containsExactly(null, TWO_IN_THREE_ABOVE, ABOVE_UPPER_LIMIT, TWO_IN_THREE_ABOVE);
    }

    @Test
    void unlessTheRulesSayThatItCounts() {
        ControlChart chart = after(RULES.withBeyondLimitsCount(true), 990, 1300, 1180, 1010);

        assertThat(lastCauses(chart, 4)).containsExactly(null, ABOVE_UPPER_LIMIT, TWO_IN_THREE_ABOVE, null);
        assertThat(chart.points().get(13).twoInThree()).isTrue();
    }

    @Test
    void sevenRisingOrFallingAreATrendWithTheFirst() {
        assertThat(causes(980, 985, 990, 995, 1005, 1010, 1015)).isEqualTo(all(7, RISING_TREND));
        assertThat(causes(1015, 1010, 1005, 995, 990, 985, 980, 975)).isEqualTo(all(8, FALLING_TREND));
    }

    @Test
    void aTieOrAGapEndsATrend() {
        assertThat(causes(980, 985, 990, 990, 995, 1005, 1010)).isEqualTo(all(7, null));
        assertThat(causes(980, 985, 990, Double.NaN, 995, 1005, 1010)).isEqualTo(all(7, null));
    }

    @Test
    void sixAreATrendWhereTheRulesSaySo() {
        ChartRules six = RULES.withTrend(6).withShift(8);

        assertThat(lastCauses(after(six, 980, 985, 990, 995, 1005, 1010), 6)).isEqualTo(all(6, RISING_TREND));
        assertThat(lastCauses(after(six, 1010, 1020, 1010, 1020, 1010, 1020, 1010), 7))
                .doesNotContain(SHIFT_BELOW);
    }

    @Test
    void aTrendTakesPrecedenceOverTwoInThreeAndShift() {
        assertThat(causes(1100, 1110, 1120, 1130, 1140, 1180, 1190)).isEqualTo(all(7, RISING_TREND));
        assertThat(causes(1100, 1110, 1120, 1110, 1120, 1180, 1190))
                .containsExactly(
                        SHIFT_ABOVE,
                        SHIFT_ABOVE,
                        SHIFT_ABOVE,
                        SHIFT_ABOVE,
                        SHIFT_ABOVE,
                        TWO_IN_THREE_ABOVE,
                        TWO_IN_THREE_ABOVE);
    }

    @Test
    void aPeakBetweenTwoTrendsFallsAndATroughRises() {
        double[] peak = {994, 996, 998, 1002, 1004, 1006, 1008, 1006, 1004, 1002, 998, 996, 994};
        double[] trough = Arrays.stream(peak).map(value -> 2000 - value).toArray();

        for (TrendDirection direction : TrendDirection.values()) {
            ChartRules rules = RULES.withTrendDirection(direction);
            assertThat(lastCauses(after(rules, peak), 13).get(6)).isEqualTo(FALLING_TREND);
            assertThat(lastCauses(after(rules, trough), 13).get(6)).isEqualTo(RISING_TREND);
        }
    }

    @Test
    void theLastOfAClimbBeforeATieOrAStepBackRisesButNotForTheNhs() {
        double[] tie = {986, 988, 990, 992, 994, 996, 998, 998, 1002, 1004, 1006, 1008, 1010, 1012};
        double[] drop = {986, 988, 990, 992, 994, 996, 998, 987, 989, 991, 993, 995, 997, 999};

        for (double[] values : List.of(tie, drop)) {
            assertThat(lastCauses(after(RULES, values), 14)).isEqualTo(all(14, RISING_TREND));
            assertThat(lastCauses(after(ChartRules.NHS, values), 14).get(6)).isEqualTo(FALLING_TREND);
        }
    }

    @Test
    void withoutLimitsTrendsAndShiftsAreFoundOnlyByTheNhs() {
        double[] values = new double[20];
        Arrays.fill(values, 5);
        for (int i = 13; i < values.length; i++) {
            values[i] = i;
        }
        Phases fixed = Phases.ONE.fixedAfter(12);

        assertThat(lastCauses(chart(rows(values), fixed, ChartRules.NHS), 7)).isEqualTo(all(7, RISING_TREND));
        assertThat(lastCauses(chart(rows(values), fixed, RULES), 7)).isEqualTo(all(7, null));
    }

    @Test
    void aCauseIsGoodOrBadByTheDirectionWanted() {
        ControlChart high = after(RULES, 1300);
        ControlChart low = after(RULES, 700);
        ControlChart falling = after(RULES, 1170, 1160, 1150, 1140, 1130, 1120, 1110);

        assertThat(high.variation(Better.HIGHER)).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(high.variation(Better.LOWER)).isEqualTo(Variation.CONCERN_HIGH);
        assertThat(high.variation(Better.NEITHER)).isEqualTo(Variation.NEUTRAL_HIGH);
        assertThat(low.variation(Better.HIGHER)).isEqualTo(Variation.CONCERN_LOW);
        assertThat(low.variation(Better.LOWER)).isEqualTo(Variation.IMPROVEMENT_LOW);
        assertThat(low.variation(Better.NEITHER)).isEqualTo(Variation.NEUTRAL_LOW);
        assertThat(falling.variation(Better.HIGHER)).isEqualTo(Variation.CONCERN_LOW);
        assertThat(after(RULES, 1001).variation(Better.HIGHER)).isEqualTo(Variation.COMMON_CAUSE);
    }
}
