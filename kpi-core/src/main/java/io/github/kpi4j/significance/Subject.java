package io.github.kpi4j.significance;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.significance.SignificanceFinding.Compared;
import io.github.kpi4j.significance.SignificanceFinding.HeldToTarget;
import io.github.kpi4j.significance.SignificanceFinding.NotCompared;
import io.github.kpi4j.significance.SignificanceFinding.TooFew;
import io.github.kpi4j.significance.SignificanceFinding.Whose;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.target.Target;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is held against others. A share of cases has Wilson's interval; a rate has the exact one below ten events and Byar's
 * from ten on.
 *
 * @param asked how differences are told
 * @param fewest the smallest denominator that the indicator judges, or null
 * @param polarity which way is better
 * @param own the value with what it is made of
 */
public record Subject(Significance asked, @Nullable Long fewest, Polarity polarity, Quotient own) {

    /** With fewer to be expected, control limits leave out what chance often makes: none, where one is expected, would be fewer. */
    private static final long FEWEST_EXPECTED = 10;

    /**
     * Checks that all is there.
     *
     * @param asked how differences are told
     * @param fewest the smallest denominator that the indicator judges
     * @param polarity which way is better
     * @param own the value with what it is made of
     */
    public Subject {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(own, "own");
    }

    /**
     * Holds the value's interval against a target.
     *
     * @param target a threshold or a range
     * @return the finding
     * @throws IllegalArgumentException if the target is neither a threshold nor a range
     */
    public SignificanceFinding to(Target target) {
        return limited(Yardstick.TARGET, Whose.OWN, own, mine -> new HeldToTarget(mine, target));
    }

    /**
     * Holds the value against that of a comparator, in the way that was declared.
     *
     * @param comparator the id of the comparator
     * @param value the comparator's value; for a funnel that of all its members taken together
     * @return the finding
     * @throws IllegalArgumentException if the id is blank
     */
    public SignificanceFinding beside(String comparator, Rational value) {
        Yardstick against = Yardstick.comparator(comparator);
        var expected = new Expected(own, value);
        return limited(against, Whose.OWN, own, mine -> switch (asked.method()) {
            case INTERVAL -> new Compared(against, mine, Bounded.point(value), polarity);
            case CONTROL_LIMITS -> controlled(against, expected);
            case FUNNEL ->
                own.form() == Quotient.Form.SHARE
                        ? within(against, expected.funnel(asked.levels()))
                        : new Compared(against, mine, Bounded.point(value), polarity);
        });
    }

    private SignificanceFinding controlled(Yardstick against, Expected expected) {
        Rational least = expected.fewest();
        boolean some = least.signum() >= 0 && least.compareTo(Rational.of(FEWEST_EXPECTED)) < 0;
        return some
                ? new TooFew(against, Whose.EXPECTED, least, FEWEST_EXPECTED)
                : within(against, expected.controlLimits(asked.levels()));
    }

    /** The value as a point, held against limits around the other. */
    private SignificanceFinding within(Yardstick against, Result<Bounded> limits) {
        return finding(
                against,
                Whose.OTHER,
                limits,
                other -> new Compared(against, Bounded.point(own.value()), other, polarity));
    }

    /**
     * Holds the value's interval against that of an earlier value.
     *
     * @param against the period before, or the baseline
     * @param earlier the earlier value with what it is made of
     * @return the finding; similar where the intervals overlap or touch
     */
    public SignificanceFinding since(Yardstick against, Quotient earlier) {
        return limited(
                against,
                Whose.OWN,
                own,
                mine -> limited(
                        against, Whose.OTHER, earlier, theirs -> new Compared(against, mine, theirs, polarity)));
    }

    /** Goes on with the limits of a value, if there are enough cases and they can be counted. */
    private SignificanceFinding limited(
            Yardstick against, Whose whose, Quotient cases, Function<Bounded, SignificanceFinding> next) {
        Optional<SignificanceFinding> tooFew = tooFew(against, whose, cases);
        if (tooFew.isPresent()) {
            return tooFew.get();
        }
        return Sampled.isCounted(cases)
                ? finding(against, whose, Sampled.bounded(cases, asked.levels()), next)
                : new NotCompared(against, whose, Obstacle.NOT_WHOLE);
    }

    private static SignificanceFinding finding(
            Yardstick against, Whose whose, Result<Bounded> limits, Function<Bounded, SignificanceFinding> next) {
        return limits instanceof Result.Known<Bounded> known
                ? next.apply(known.value())
                : new NotCompared(against, whose, Obstacle.of(((Result.Unknown<Bounded>) limits).cause()));
    }

    private Optional<SignificanceFinding> tooFew(Yardstick against, Whose whose, Quotient cases) {
        return tooFew(against, whose, cases.numerator(), asked.fewest())
                .or(() -> tooFew(against, whose, cases.denominator(), asked.fewest()))
                .or(() -> tooFew(against, whose, cases.denominator(), fewest));
    }

    private static Optional<SignificanceFinding> tooFew(
            Yardstick against, Whose whose, Rational cases, @Nullable Long wanted) {
        return wanted == null || cases.signum() < 0 || cases.compareTo(Rational.of(wanted)) >= 0
                ? Optional.empty()
                : Optional.of(new TooFew(against, whose, cases, wanted));
    }
}
