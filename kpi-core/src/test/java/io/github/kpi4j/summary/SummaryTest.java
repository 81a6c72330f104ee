package io.github.kpi4j.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.summary.Summary.Weight;
import io.github.kpi4j.target.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

    private static final Member MET = Member.judged("met", Level.MET);
    private static final Member BEYOND = Member.judged("beyond", Level.EXCEEDED);
    private static final Member NEAR = Member.judged("near", Level.NEAR);
    private static final Member MISSED = Member.judged("missed", Level.MISSED);
    private static final Member LATE = Member.notJudged("late", Reason.LATE);
    private static final Member NOT_DUE = Member.notJudged("not-due", Reason.NOT_DUE);
    private static final Member CONTEXT = Member.notJudged("context", Reason.NO_TARGET);
    private static final SummaryRule WORST = new WorstOf(List.of());

    private static Rational percent(String share) {
        return Rational.parse(share);
    }

    private static Standing at(Level level) {
        return new Standing.At(level);
    }

    private static Standing unknown(Reason reason) {
        return new Standing.Unknown(reason);
    }

    private static Standing standing(SummaryRule rule, Member... members) {
        return new Summary(rule, List.of(members)).standing();
    }

    @Test
    void worstOfIsTheWorstLevelOfThoseJudged() {
        assertThat(standing(WORST, BEYOND, NEAR, MET)).isEqualTo(at(Level.NEAR));
        assertThat(standing(WORST, BEYOND)).isEqualTo(at(Level.EXCEEDED));
        assertThat(standing(WORST, MISSED, LATE)).isEqualTo(at(Level.MISSED));
    }

    @Test
    void whatIsForInformationOnlyIsNotTheReasonWhyThereIsNoLevel() {
        assertThat(standing(WORST, NOT_DUE, CONTEXT)).isEqualTo(unknown(Reason.NOT_DUE));
        assertThat(standing(WORST, CONTEXT)).isEqualTo(unknown(Reason.NO_TARGET));
    }

    @ParameterizedTest
    @CsvSource({"75, , MET", "75.1, 75, NEAR", "80, 75, NEAR", "80, 75.01, MISSED", "76, , MISSED", "100, 1, NEAR"})
    void shareGoesByThoseAtOrBeyondTargetAndAShareEqualToTheCutReachesIt(String met, String near, Level level) {
        var rule = new ShareMet(new Cuts(percent(met), near == null ? null : percent(near)), List.of());

        assertThat(standing(rule, MET, BEYOND, Member.judged("third", Level.MET), MISSED))
                .isEqualTo(at(level));
    }

    @Test
    void oneOfThreeIsExactlyAThird() {
        var third = new ShareMet(new Cuts(Rational.of(100, 3), null), List.of());

        assertThat(standing(third, MET, NEAR, MISSED)).isEqualTo(at(Level.MET));
    }

    @Test
    @DisplayName("Pitfall 24: going far beyond one target makes up for missing another only where a rule says so")
    void goingBeyondOneTargetDoesNotMakeUpForMissingAnother() {
        var all = new ShareMet(new Cuts(Rational.HUNDRED, null), List.of());

        assertThat(standing(all, BEYOND, BEYOND, MISSED)).isEqualTo(at(Level.MISSED));
    }

    @Test
    @DisplayName(
            "Pitfall 25: the weight of what is missing is shared out in proportion, planned and actual weights shown")
    void whatIsNotJudgedLeavesItsWeightInProportion() {
        var rule = new Weighted(
                Map.of("met", Rational.of(3), "missed", Rational.ONE, "late", Rational.of(4)),
                new Cuts(percent("75"), null),
                List.of());
        Summary summary = new Summary(rule, List.of(MET, MISSED, LATE));

        assertThat(summary.weights())
                .containsExactly(
                        new Weight("met", Rational.of(3, 8), Rational.of(3, 4)),
                        new Weight("missed", Rational.of(1, 8), Rational.of(1, 4)),
                        new Weight("late", Rational.of(1, 2), Rational.ZERO));
        assertThat(summary.shareMet()).isEqualTo(percent("75"));
        assertThat(summary.standing()).isEqualTo(at(Level.MET));
        assertThat(summary.judged()).isEqualTo(2);
        assertThat(summary.wanted()).isEqualTo(3);
        assertThat(summary.isComplete()).isFalse();
    }

    @Test
    void memberOfNoWeightDecidesNothing() {
        var rule = new Weighted(
                Map.of("met", Rational.ONE, "missed", Rational.ZERO), new Cuts(Rational.HUNDRED, null), List.of());

        assertThat(standing(rule, MET, MISSED)).isEqualTo(at(Level.MET));
        assertThat(standing(rule, Member.notJudged("met", Reason.LATE), MISSED)).isEqualTo(unknown(Reason.LATE));
    }

    @Test
    void oneCriticalMemberThatIsMissedFailsTheWhole() {
        var rule = new ShareMet(new Cuts(Rational.ONE, null), List.of("missed"));
        Summary summary = new Summary(rule, List.of(MET, MISSED));

        assertThat(summary.standing()).isEqualTo(at(Level.MISSED));
        assertThat(summary.failed()).contains(MISSED);
        assertThat(standing(rule, MET, Member.judged("missed", Level.NEAR))).isEqualTo(at(Level.MET));
    }

    @Test
    void whereACriticalMemberIsNotJudgedOnlyAMissIsCertain() {
        SummaryRule rule = new WorstOf(List.of("late", "not-due"));

        assertThat(standing(rule, MET, LATE)).isEqualTo(unknown(Reason.LATE));
        assertThat(standing(rule, MISSED, LATE)).isEqualTo(at(Level.MISSED));
        assertThat(standing(rule, MET, NOT_DUE)).isEqualTo(at(Level.MET));
    }

    @Test
    void whatIsForInformationTakesNoPart() {
        Summary summary = new Summary(WORST, List.of(MET, CONTEXT));

        assertThat(summary.standing()).isEqualTo(at(Level.MET));
        assertThat(summary.isComplete()).isTrue();
        assertThat(summary.counted()).containsExactly(MET);
    }

    @Test
    void withoutAnythingJudgedThereIsNoLevelButAReason() {
        assertThat(standing(WORST)).isEqualTo(unknown(Reason.NO_TARGET));
        assertThat(standing(WORST, CONTEXT)).isEqualTo(unknown(Reason.NO_TARGET));
        assertThat(standing(WORST, NOT_DUE, LATE)).isEqualTo(unknown(Reason.LATE));
        assertThat(standing(WORST, NOT_DUE)).isEqualTo(unknown(Reason.NOT_DUE));
    }

    @Test
    void incompleteTravelsUpward() {
        Summary safe = new Summary(WORST, List.of(MET, LATE));
        Member part = new Member("safe", safe.standing(), safe.judged(), safe.wanted());
        Summary whole = new Summary(WORST, List.of(part, new Member("ready", at(Level.MET), 3, 3)));

        assertThat(whole.standing()).isEqualTo(at(Level.MET));
        assertThat(whole.judged()).isEqualTo(4);
        assertThat(whole.wanted()).isEqualTo(5);
        assertThat(whole.isComplete()).isFalse();
    }

    @Test
    void rulesAreRefusedThatCannotDecide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cuts(Rational.ZERO, null))
                .withMessageContaining("the whole cannot be met from 0% on; a share above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cuts(percent("100.1"), null))
                .withMessageContaining("at most 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cuts(percent("60"), percent("60")))
                .withMessageContaining("from 60% on it is met");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weighted(Map.of("a", Rational.ZERO), new Cuts(Rational.ONE, null), List.of()))
                .withMessageContaining("no weight is above zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weighted(Map.of("a", Rational.of(-1)), new Cuts(Rational.ONE, null), List.of()))
                .withMessageContaining("the weight of a is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Member("a", at(Level.MET), 0, 1))
                .withMessageContaining("0 of 1");
    }

    @Test
    void everyRuleHasItsName() {
        Cuts cuts = new Cuts(Rational.ONE, null);

        assertThat(List.of(
                        WORST, new ShareMet(cuts, List.of()), new Weighted(Map.of("a", Rational.ONE), cuts, List.of())))
                .extracting(SummaryRule::name)
                .containsExactly("worst-of", "share", "weighted");
    }
}
