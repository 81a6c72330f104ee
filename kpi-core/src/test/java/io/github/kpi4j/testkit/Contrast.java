package io.github.kpi4j.testkit;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.significance.Significance;
import io.github.kpi4j.significance.SignificanceFinding;
import io.github.kpi4j.significance.Subject;
import io.github.kpi4j.significance.Yardstick;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.target.Target;
import java.util.List;
import java.util.Objects;

/**
 * A value and what it is held against.
 *
 * @param subject the value, and how differences are told
 * @param other the value of a comparator
 * @param earlier an earlier value
 * @param target a threshold or a range
 */
public record Contrast(Subject subject, Rational other, Quotient earlier, Target target) {

    /**
     * Checks that all is there.
     *
     * @param subject the value, and how differences are told
     * @param other the value of a comparator
     * @param earlier an earlier value
     * @param target a threshold or a range
     */
    public Contrast {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(target, "target");
    }

    /** {@return what comes of it: against the target, the comparator and the earlier value} */
    public List<SignificanceFinding> findings() {
        return List.of(
                subject.to(target), subject.beside("others", other), subject.since(Yardstick.previous(null), earlier));
    }

    /**
     * {@return the same at one level}
     *
     * @param confidence how sure a difference is to be
     */
    public Contrast at(Confidence confidence) {
        Significance asked = subject.asked();
        return by(new Significance(confidence, null, asked.method(), asked.fewest()));
    }

    /**
     * {@return the same, with differences told in another way}
     *
     * @param asked how differences are told
     */
    public Contrast by(Significance asked) {
        return new Contrast(
                new Subject(asked, subject.fewest(), subject.polarity(), subject.own()), other, earlier, target);
    }

    /**
     * {@return the same with another way as the better one}
     *
     * @param polarity which way is better
     */
    public Contrast with(Polarity polarity) {
        return new Contrast(
                new Subject(subject.asked(), subject.fewest(), polarity, subject.own()), other, earlier, target);
    }

    /**
     * {@return the same with more cases and the same values}
     *
     * @param times how many times as many
     */
    public Contrast scaled(int times) {
        return new Contrast(
                new Subject(subject.asked(), subject.fewest(), subject.polarity(), scaled(subject.own(), times)),
                other,
                scaled(earlier, times),
                target);
    }

    private static Quotient scaled(Quotient quotient, int times) {
        Rational factor = Rational.of(times);
        return new Quotient(
                quotient.form(),
                quotient.factor(),
                quotient.numerator().times(factor),
                quotient.denominator().times(factor));
    }
}
