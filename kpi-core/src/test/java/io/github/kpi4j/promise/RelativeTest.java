package io.github.kpi4j.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.promise.Relative.Reference;
import io.github.kpi4j.promise.Relative.Step;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Threshold.Comparison;
import io.github.kpi4j.target.Tolerance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelativeTest {

    private static final Terms AT_LEAST = Terms.of(Comparison.AT_LEAST);
    private static final Terms AT_MOST = Terms.of(Comparison.AT_MOST);

    private static Resolution from(String value, Terms terms, Step step) {
        return new Relative(terms, new Reference.ToBaseline(), step).resolve(FakeAnchors.of(value));
    }

    private static Target target(Resolution resolution) {
        return ((Resolution.Resolved) resolution).target();
    }

    private static Step by(String amount) {
        return new Step.By(Rational.parse(amount));
    }

    private static Step byPercent(String percent) {
        return new Step.ByPercent(Rational.parse(percent));
    }

    @Test
    void additionalEightHundredIsCountedFromTheBaseline() {
        assertThat(target(from("440", AT_LEAST, by("800")))).isEqualTo(Target.atLeast("1240"));
    }

    @Test
    void tenPercentFewerIsCountedFromTheValueItself() {
        assertThat(target(from("440", AT_MOST, byPercent("-10")))).isEqualTo(Target.atMost("396"));
    }

    @Test
    void tenPercentMoreIsMoreBelowZeroToo() {
        assertThat(target(from("-20", AT_LEAST, byPercent("10")))).isEqualTo(Target.atLeast("-18"));
        assertThat(target(from("0", AT_LEAST, byPercent("10")))).isEqualTo(Target.atLeast("0"));
    }

    @Test
    void betterThanLastYearIsStrict() {
        var promise = new Relative(Terms.of(Comparison.MORE_THAN), new Reference.ToLastYear(), new Step.Same());

        assertThat(target(promise.resolve(FakeAnchors.of("75")))).isEqualTo(Target.moreThan("75"));
    }

    @Test
    void sourceKeepsTheValueTheStepAndThePlace() {
        var promise = new Relative(AT_LEAST, new Reference.ToComparator("neighbours"), by("2"));
        var resolved = (Resolution.Resolved) promise.resolve(FakeAnchors.of("75"));

        assertThat(resolved.source())
                .isEqualTo(new Source.Stepped(
                        new Anchor.OfComparator("neighbours", "neighbours", Rational.of(75), 3, 3), by("2")));
        assertThat(promise.comparators()).containsExactly("neighbours");
        assertThat(promise.polarity()).isEqualTo(Polarity.HIGHER);
    }

    @Test
    void withoutAValueThereIsNoTarget() {
        var promise = new Relative(AT_LEAST, new Reference.ToBaseline(), by("800"));

        assertThat(promise.resolve(FakeAnchors.in(FakeAnchors.of("1").period())))
                .isEqualTo(Resolution.Unresolved.without(
                        new Anchor.Missing(Reason.NO_BASELINE, Anchor.What.BASELINE, "")));
        assertThat(promise.comparators()).isEmpty();
    }

    @Test
    void toleranceFloorAndStretchStandAroundTheNumberThatWasWorkedOut() {
        var terms = new Terms(
                Comparison.AT_MOST, new Tolerance.PercentOfTarget(Rational.of(10)), Rational.of(25), Rational.of(15));

        assertThat(target(from("22", terms, by("-2"))))
                .isEqualTo(new Threshold(
                        Comparison.AT_MOST,
                        Rational.of(20),
                        new Tolerance.PercentOfTarget(Rational.of(10)),
                        Rational.of(25),
                        Rational.of(15)));
    }

    @Test
    @DisplayName("Pitfall 14: a relative tolerance on a target that comes out at zero or below is no band at all")
    void relativeToleranceOnATargetBelowZeroIsNotJudged() {
        Terms terms = AT_LEAST.nearWithin(new Tolerance.PercentOfTarget(Rational.of(5)));

        assertThat(from("-1", terms, by("1"))).isEqualTo(misfit("0", "-1", by("1"), Gap.Term.TOLERANCE));
        assertThat(from("-1", terms, by("2"))).isInstanceOf(Resolution.Resolved.class);
    }

    @Test
    void floorThatTheNumberDoesNotReachIsNotJudged() {
        var terms = new Terms(Comparison.AT_LEAST, new Tolerance.None(), Rational.of(70), null);

        assertThat(from("70", terms, by("0"))).isEqualTo(misfit("70", "70", by("0"), Gap.Term.FLOOR));
        assertThat(from("71", terms, by("0"))).isInstanceOf(Resolution.Resolved.class);
    }

    @Test
    void stretchThatIsNotBeyondTheNumberIsNotJudged() {
        var terms = new Terms(Comparison.AT_MOST, new Tolerance.None(), null, Rational.of(15));

        assertThat(from("15", terms, by("0"))).isEqualTo(misfit("15", "15", by("0"), Gap.Term.STRETCH));
        assertThat(from("16", terms, by("0"))).isInstanceOf(Resolution.Resolved.class);
    }

    private static Resolution misfit(String number, String from, Step step, Gap.Term term) {
        var source = new Source.Stepped(
                new Anchor.AtBaseline(
                        Rational.parse(from), FakeAnchors.of(from).period().yearEarlier()),
                step);
        return new Resolution.Unresolved(Reason.NOT_COMPARABLE, new Gap.Misfit(Rational.parse(number), source, term));
    }

    @Test
    void floorHasToBeWorseThanTheStretch() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Terms(Comparison.AT_LEAST, new Tolerance.None(), Rational.of(80), Rational.of(80)))
                .withMessageContaining("80");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reference.ToComparator(" "))
                .withMessageContaining("comparator");
    }
}
