package io.github.kpi4j.testkit;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Quotient.Form;
import io.github.kpi4j.significance.Significance;
import io.github.kpi4j.significance.Significance.Method;
import io.github.kpi4j.significance.Subject;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.target.Target;
import java.math.BigInteger;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Counted values beside others, close together and far apart. */
public final class SignificanceArbitraries {

    private static final Rational THOUSAND = Rational.of(1000);

    private SignificanceArbitraries() {}

    /** {@return percentages and rates of a few or many cases, beside a target, a comparator and an earlier value of the same kind} */
    public static Arbitrary<Contrast> contrasts() {
        return Arbitraries.of(Form.SHARE, Form.RATE)
                .flatMap(form -> Combinators.combine(
                                declarations(),
                                Arbitraries.of(
                                        Polarity.HIGHER,
                                        Polarity.LOWER,
                                        Polarity.NEITHER,
                                        Polarity.UNSTATED,
                                        Polarity.closerTo(Rational.of(40), Rational.of(60))),
                                quotients(form),
                                quotients(form),
                                others(),
                                targets())
                        .as((asked, polarity, own, earlier, other, target) -> new Contrast(
                                new Subject(asked, null, polarity, own),
                                other.apply(own.value()),
                                earlier,
                                target.apply(own.value()))));
    }

    /** {@return one level or two, by every method, from however few cases or from so many} */
    public static Arbitrary<Significance> declarations() {
        return Combinators.combine(
                        Arbitraries.of(0.5, 0.8, 0.95, 0.95, 0.99).map(Confidence::new),
                        Arbitraries.of(Confidence.NINETY_NINE_POINT_EIGHT).injectNull(0.5),
                        Arbitraries.of(Method.class),
                        Arbitraries.of(5L, 30L).injectNull(0.8))
                .as(Significance::new);
    }

    private static Arbitrary<Quotient> quotients(Form form) {
        Arbitrary<Integer> cases = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 40), Arbitraries.integers().between(1, 3000));
        return form == Form.SHARE
                ? Combinators.combine(cases, Arbitraries.integers().between(0, 100))
                        .as((all, percent) -> new Quotient(
                                form, Rational.HUNDRED, Rational.of((long) all * percent / 100), Rational.of(all)))
                : Combinators.combine(cases, Arbitraries.integers().between(2, 20_000))
                        .as((events, halves) ->
                                new Quotient(form, THOUSAND, Rational.of(events - 1L), Rational.of(halves, 2)));
    }

    /** The value itself, close to it, and far from it. */
    private static Arbitrary<UnaryOperator<Rational>> others() {
        return Arbitraries.integers()
                .between(50, 160)
                .map(percent -> value -> value.times(Rational.of(percent, 100)).min(Rational.HUNDRED));
    }

    /** At least, at most, more than, fewer than, and a range, around the value. */
    private static Arbitrary<UnaryTarget> targets() {
        List<UnaryTarget> sides = List.of(
                value -> Target.atLeast(value.toString()),
                value -> Target.atMost(value.toString()),
                value -> Target.moreThan(value.toString()),
                value -> Target.fewerThan(value.toString()),
                value -> Target.within(
                        value.toString(), value.plus(Rational.of(20)).toString()));
        return Combinators.combine(Arbitraries.of(sides), Arbitraries.integers().between(-40, 40))
                .as((side, away) -> value -> side.apply(whole(value).plus(Rational.of(away, 2))));
    }

    private static Rational whole(Rational value) {
        return Rational.of(value.numerator().divide(value.denominator()), BigInteger.ONE);
    }

    /** A target made of a limit. */
    private interface UnaryTarget {
        Target apply(Rational limit);
    }
}
