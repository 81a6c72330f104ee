package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.yaml.field.Value;
import org.jspecify.annotations.Nullable;

/** Numbers of a framework file, each with the range that its key allows. */
final class Numbers {

    private Numbers() {}

    static @Nullable Rational any(Value value) {
        String text = value.asNumberText();
        return text == null ? null : Rational.parse(text);
    }

    static @Nullable Rational notNegative(Value value) {
        Rational number = any(value);
        return number == null || number.signum() >= 0
                ? number
                : value.problem("out-of-range", number + " is below zero", "write zero or more");
    }

    static @Nullable Rational positive(Value value) {
        Rational number = any(value);
        return number == null || number.signum() > 0
                ? number
                : value.problem("out-of-range", number + " is not above zero", "write a number above zero");
    }

    static @Nullable Integer whole(Value value, int least, int most) {
        Integer number = value.asInteger();
        return number == null || (number >= least && number <= most)
                ? number
                : value.problem(
                        "out-of-range",
                        number + " is not from " + least + " to " + most,
                        "write a whole number from " + least + " to " + most);
    }

    /** A confidence in percent, from the least to below 100. */
    static @Nullable Confidence confidence(Value value, int least, String examples) {
        Rational percent = any(value);
        if (percent == null) {
            return null;
        }
        return percent.compareTo(Rational.of(least)) >= 0 && percent.compareTo(Rational.HUNDRED) < 0
                ? new Confidence(percent.dividedBy(Rational.HUNDRED).doubleValue())
                : value.problem(
                        "out-of-range",
                        percent + " is not from " + least + " to below 100",
                        "write a confidence in percent, such as " + examples);
    }
}
