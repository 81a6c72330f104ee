package io.github.kpi4j.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.significance.Significance.Method;
import io.github.kpi4j.significance.SignificanceFinding.Compared;
import io.github.kpi4j.significance.SignificanceFinding.HeldToTarget;
import io.github.kpi4j.significance.SignificanceFinding.NotCompared;
import io.github.kpi4j.significance.SignificanceFinding.Told;
import io.github.kpi4j.significance.SignificanceFinding.TooFew;
import io.github.kpi4j.significance.SignificanceFinding.Whose;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.interval.Comparison;
import io.github.kpi4j.target.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values told from others by intervals that are published in the statistics of OHID, or worked out by hand. */
class SubjectTest {

    private static final Significance AT_95 = new Significance(Confidence.NINETY_FIVE);
    private static final Significance AT_BOTH =
            new Significance(Confidence.NINETY_FIVE, Confidence.NINETY_NINE_POINT_EIGHT, Method.INTERVAL, null);
    private static final Yardstick BEFORE = Yardstick.previous(Period.quarter(YearType.FINANCIAL, 2024, 3));

    private static Quotient share(String numerator, String denominator) {
        return new Quotient(
                Quotient.Form.SHARE, Rational.HUNDRED, Rational.parse(numerator), Rational.parse(denominator));
    }

    private static Quotient rate(String events, String persons) {
        return new Quotient(Quotient.Form.RATE, Rational.of(10_000), Rational.parse(events), Rational.parse(persons));
    }

    private static Subject subject(Significance asked, Quotient own) {
        return new Subject(asked, null, Polarity.HIGHER, own);
    }

    private static Significance by(Method method) {
        return new Significance(Confidence.NINETY_FIVE, null, method, null);
    }

    private static Interval own(SignificanceFinding finding) {
        return ((Told) finding).own().limits().get(0).interval();
    }

    private static Verdict verdict(SignificanceFinding finding) {
        return ((Told) finding).verdict();
    }

    @Test
    void percentageHasWilsonsInterval() {
        Interval interval = own(subject(AT_95, share("45", "60")).to(Target.atLeast("85")));

        assertThat(interval.lower()).isEqualTo(62.767929923, within(5e-10));
        assertThat(interval.upper()).isEqualTo(84.223477470, within(5e-10));
    }

    @Test
    void rateHasTheExactIntervalBelowTenEventsAndByarsFromTen() {
        Interval nine = own(subject(AT_95, rate("9", "5000")).to(Target.atMost("7.5")));
        Interval ten = own(subject(AT_95, rate("10", "5000")).to(Target.atMost("7.5")));

        assertThat(nine.lower()).isEqualTo(8.230746195, within(5e-10));
        assertThat(nine.upper()).isEqualTo(34.169606903, within(5e-10));
        assertThat(ten.lower()).isEqualTo(9.574899828, within(5e-10));
        assertThat(ten.upper()).isEqualTo(36.782917212, within(5e-10));
    }

    @ParameterizedTest
    @CsvSource({"85, WORSE", "84.3, WORSE", "84.2, SIMILAR", "75, SIMILAR", "62.8, SIMILAR", "62.7, BETTER", "0, BETTER"
    })
    void wholeIntervalHasToReachATarget(String limit, Verdict expected) {
        Subject of60 = subject(AT_95, share("45", "60"));

        assertThat(verdict(of60.to(Target.atLeast(limit)))).isEqualTo(expected);
        assertThat(verdict(of60.to(Target.moreThan(limit)))).isEqualTo(expected);
        assertThat(verdict(of60.to(Target.atMost(limit)))).isEqualTo(Verdict.good(opposite(expected)));
        assertThat(verdict(of60.to(Target.fewerThan(limit)))).isEqualTo(Verdict.good(opposite(expected)));
    }

    private static Comparison opposite(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> Comparison.LOWER;
            case WORSE -> Comparison.HIGHER;
            default -> Comparison.SIMILAR;
        };
    }

    @Test
    void whatTouchesALimitKeepsItOnEitherSide() {
        Subject none = subject(AT_95, share("0", "60"));
        Subject all = subject(AT_95, share("60", "60"));

        assertThat(verdict(none.to(Target.atMost("0")))).isEqualTo(Verdict.SIMILAR);
        assertThat(verdict(none.to(Target.atLeast("0")))).isEqualTo(Verdict.BETTER);
        assertThat(verdict(none.to(Target.fewerThan("0")))).isEqualTo(Verdict.WORSE);
        assertThat(verdict(none.to(Target.moreThan("0")))).isEqualTo(Verdict.SIMILAR);
        assertThat(verdict(all.to(Target.atLeast("100")))).isEqualTo(Verdict.SIMILAR);
        assertThat(verdict(all.to(Target.atMost("100")))).isEqualTo(Verdict.BETTER);
        assertThat(verdict(all.to(Target.moreThan("100")))).isEqualTo(Verdict.WORSE);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 90, BETTER",
        "60, 84, SIMILAR",
        "63, 90, SIMILAR",
        "70, 80, SIMILAR",
        "85, 95, WORSE",
        "50, 62, WORSE"
    })
    void wholeIntervalHasToLieInARange(String low, String high, Verdict expected) {
        assertThat(verdict(subject(AT_95, share("45", "60")).to(Target.within(low, high))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"36.7, SIMILAR", "36.8, WORSE", "48.3, WORSE", "48.5, WORST", "9.6, SIMILAR", "9.5, BETTER", "5, BEST"})
    void comparatorIsAPointBesideOneIntervalOrTwo(String value, Verdict expected) {
        SignificanceFinding finding = subject(AT_BOTH, rate("10", "5000")).beside("england", Rational.parse(value));

        assertThat(verdict(finding)).isEqualTo(expected);
        assertThat(finding.against()).isEqualTo(Yardstick.comparator("england"));
    }

    /** Wilson's interval of 130 in 200, by hand: (2·130 + z² ± z√(z² + 4·130·0.35)) / (2(200 + z²)) = 58.16% to 71.27%. */
    @Test
    void controlLimitsAreThoseOfTheComparatorAtTheSizeOfTheArea() {
        var finding = (Compared)
                subject(by(Method.CONTROL_LIMITS), share("160", "200")).beside("neighbours", Rational.of(65));
        Interval limits = finding.other().limits().get(0).interval();

        assertThat(finding.own().limits()).isEmpty();
        assertThat(limits.lower()).isEqualTo(58.16, within(0.005));
        assertThat(limits.upper()).isEqualTo(71.27, within(0.005));
        assertThat(finding.verdict()).isEqualTo(Verdict.BETTER);
    }

    /** Of 12 expected events from 6.2 to 21.0 are to be called chance: the exact limits of a count of 12. */
    @Test
    void controlLimitsOfRatesAreThoseOfTheExpectedEvents() {
        Subject few = subject(by(Method.CONTROL_LIMITS), rate("6", "5000"));
        var finding = (Compared) few.beside("neighbours", Rational.of(24));
        Interval limits = finding.other().limits().get(0).interval();

        assertThat(limits.lower()).isEqualTo(12.4, within(0.05));
        assertThat(limits.upper()).isEqualTo(41.9, within(0.05));
        assertThat(finding.verdict()).isEqualTo(Verdict.WORSE);
    }

    /** None of two expected happens one time in seven; the exact limits around two would call it fewer. */
    @Test
    void controlLimitsNeedTenExpectedCases() {
        Subject none = subject(by(Method.CONTROL_LIMITS), rate("0", "5000"));
        Subject all = subject(by(Method.CONTROL_LIMITS), share("200", "200"));

        assertThat(none.beside("england", Rational.of(4)))
                .isEqualTo(new TooFew(Yardstick.comparator("england"), Whose.EXPECTED, Rational.of(2), 10));
        assertThat(none.beside("england", Rational.of(20))).isInstanceOf(Compared.class);
        assertThat(all.beside("england", Rational.of(99)))
                .isEqualTo(new TooFew(Yardstick.comparator("england"), Whose.EXPECTED, Rational.of(2), 10));
        assertThat(all.beside("england", Rational.of(101)))
                .isEqualTo(new NotCompared(Yardstick.comparator("england"), Whose.OTHER, Obstacle.IMPOSSIBLE_COUNTS));
    }

    /** Around 86% an area of 80 lies within 1.96·√(0.86·0.14/80) = 7.60 points. */
    @Test
    void funnelOfPercentagesHasLinesForTheSizeOfTheArea() {
        var finding = (Compared) subject(by(Method.FUNNEL), share("60", "80")).beside("neighbours", Rational.of(86));
        Interval lines = finding.other().limits().get(0).interval();

        assertThat(lines.lower()).isEqualTo(78.40, within(0.005));
        assertThat(lines.upper()).isEqualTo(93.60, within(0.005));
        assertThat(finding.verdict()).isEqualTo(Verdict.WORSE);
    }

    @Test
    void funnelOfRatesAsksWhetherTheIntervalLeavesTheWholeOut() {
        var finding = (Compared) subject(by(Method.FUNNEL), rate("10", "5000")).beside("neighbours", Rational.of(40));

        assertThat(finding.other().limits()).isEmpty();
        assertThat(finding.verdict()).isEqualTo(Verdict.WORSE);
    }

    @Test
    void funnelAroundNothingTellsNothing() {
        assertThat(subject(by(Method.FUNNEL), share("1", "80")).beside("neighbours", Rational.ZERO))
                .isEqualTo(new NotCompared(Yardstick.comparator("neighbours"), Whose.OTHER, Obstacle.NOTHING_EXPECTED));
    }

    /** 40 of 60 is 54.1% to 77.3% and 28 of 60 is 34.6% to 59.1%; 45 of 60 begins at 62.8%. */
    @Test
    void earlierValueIsToldApartOnlyWhereTheIntervalsDoNotMeet() {
        Subject now = subject(AT_95, share("45", "60"));

        assertThat(verdict(now.since(BEFORE, share("40", "60")))).isEqualTo(Verdict.SIMILAR);
        assertThat(verdict(now.since(BEFORE, share("28", "60")))).isEqualTo(Verdict.BETTER);
        assertThat(verdict(
                        new Subject(AT_95, null, Polarity.LOWER, share("45", "60")).since(BEFORE, share("28", "60"))))
                .isEqualTo(Verdict.WORSE);
        assertThat(verdict(new Subject(AT_95, null, Polarity.closerTo(Rational.ZERO, Rational.ONE), share("45", "60"))
                        .since(BEFORE, share("28", "60"))))
                .isEqualTo(Verdict.HIGHER);
    }

    @Test
    void fewerCasesThanAreWantedTellNothing() {
        var asked = new Significance(Confidence.NINETY_FIVE, null, Method.INTERVAL, 10L);

        assertThat(subject(asked, share("4", "80")).to(Target.atMost("20")))
                .isEqualTo(new TooFew(Yardstick.TARGET, Whose.OWN, Rational.of(4), 10));
        assertThat(subject(asked, rate("11", "9.5")).to(Target.atMost("20")))
                .isEqualTo(new TooFew(Yardstick.TARGET, Whose.OWN, Rational.parse("9.5"), 10));
        assertThat(subject(asked, share("12", "80")).since(BEFORE, share("9", "80")))
                .isEqualTo(new TooFew(BEFORE, Whose.OTHER, Rational.of(9), 10));
        assertThat(subject(asked, share("10", "80")).to(Target.atMost("20"))).isInstanceOf(HeldToTarget.class);
    }

    @Test
    void smallestDenominatorOfTheIndicatorHoldsHereToo() {
        var few = new Subject(AT_95, 30L, Polarity.HIGHER, share("4", "29"));

        assertThat(few.to(Target.atMost("20"))).isEqualTo(new TooFew(Yardstick.TARGET, Whose.OWN, Rational.of(29), 30));
        assertThat(new Subject(AT_95, 29L, Polarity.HIGHER, share("4", "29")).to(Target.atMost("20")))
                .isInstanceOf(HeldToTarget.class);
    }

    @ParameterizedTest
    @CsvSource({
        "4.5, 80, NOT_WHOLE",
        "4, 80.5, NOT_WHOLE",
        "81, 80, IMPOSSIBLE_COUNTS",
        "-1, 80, IMPOSSIBLE_COUNTS",
    })
    void whatIsNoCountOfCasesHasNoInterval(String numerator, String denominator, Obstacle obstacle) {
        assertThat(subject(AT_95, share(numerator, denominator)).to(Target.atLeast("50")))
                .isEqualTo(new NotCompared(Yardstick.TARGET, Whose.OWN, obstacle));
        assertThat(subject(AT_95, share("40", "80")).since(BEFORE, share(numerator, denominator)))
                .isEqualTo(new NotCompared(BEFORE, Whose.OTHER, obstacle));
    }

    @Test
    void populationOfARateNeedNotBeWhole() {
        assertThat(subject(AT_95, rate("9", "5000.5")).to(Target.atLeast("50"))).isInstanceOf(HeldToTarget.class);
        assertThat(subject(AT_95, rate("9.5", "5000")).to(Target.atLeast("50")))
                .isEqualTo(new NotCompared(Yardstick.TARGET, Whose.OWN, Obstacle.NOT_WHOLE));
    }

    @Test
    void numbersBeyondEveryDoubleHaveNoInterval() {
        String huge = "1" + "0".repeat(400);

        assertThat(subject(AT_95, rate(huge, "1")).to(Target.atLeast("50")))
                .isEqualTo(new NotCompared(Yardstick.TARGET, Whose.OWN, Obstacle.TOO_LARGE));
        assertThat(verdict(subject(AT_95, share("45", "60")).to(Target.atLeast(huge))))
                .isEqualTo(Verdict.SIMILAR);
        assertThat(verdict(subject(AT_95, share("45", "60")).beside("england", Rational.parse(huge))))
                .isEqualTo(Verdict.WORSE);
    }

    @Test
    void declarationsAndFindingsThatMakeNoSenseAreRefused() {
        var point = Bounded.point(Rational.ONE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> declared(Confidence.NINETY_FIVE, null, 0L))
                .withMessageContaining("fewest");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> declared(Confidence.NINETY_FIVE, Confidence.NINETY_FIVE, null))
                .withMessageContaining("wider");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Compared(BEFORE, point, point, Polarity.HIGHER))
                .withMessageContaining("0 limits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeldToTarget(point, Target.atLeast("1")))
                .withMessageContaining("limits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TooFew(BEFORE, Whose.OWN, Rational.of(10), 10))
                .withMessageContaining("cases");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yardstick.comparator(" "))
                .withMessageContaining("comparator");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Yardstick(Yardstick.Kind.TARGET, "england", null))
                .withMessageContaining("england");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> subject(AT_95, share("1", "2")).to(Target.none("why not")))
                .withMessageContaining("target");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SignificanceResults(null, List.of(new NotCompared(BEFORE, Whose.OWN, Obstacle.NO_COUNTS))))
                .withMessageContaining("asked");
    }

    private static Significance declared(Confidence confidence, @Nullable Confidence wider, @Nullable Long fewest) {
        return new Significance(confidence, wider, Method.INTERVAL, fewest);
    }
}
