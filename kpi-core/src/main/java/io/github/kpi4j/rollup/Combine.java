package io.github.kpi4j.rollup;

import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.MedianGrade;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Distribution;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is made of several values of one indicator. */
public enum Combine {
    /** All added up; of counts per grade each count, so that the median is that of all cases. */
    SUM,
    /** All numerators added up, divided by all denominators added up: {@code value = factor × Σn ÷ Σd}. */
    RATIO_OF_SUMS,
    /** The plain mean of the values, whatever each rests on. Over areas it is called mean-of-areas. */
    MEAN,
    /** The least. */
    MIN,
    /** The greatest. */
    MAX,
    /** The first period's. */
    FIRST,
    /** The last period's, as for the number at the end of a year. */
    LAST,
    /** Nothing: the values cannot be put together, as with a count of people that are in several areas. */
    NONE;

    /**
     * The rule as one stable word for files.
     *
     * @return the name in lower case with hyphens, such as {@code ratio-of-sums}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Puts values together.
     *
     * @param values the values that are known, at least one, in order of period or area; no absent ones but those with a
     *     denominator of zero
     * @param measure how they were measured
     * @return the value; absent if they are not of the type that the rule needs, if there are no cases at all, or if the rule
     *     puts nothing together
     */
    public Value of(List<Value> values, Measure measure) {
        if (measure instanceof MedianGrade && addsCases(measure)) {
            return added(values).map(MedianGrade::of).orElseGet(() -> new Value.Absent(Reason.ZERO_DENOMINATOR));
        }
        return switch (this) {
            case NONE -> new Value.Absent(Reason.NOT_COMPARABLE);
            case FIRST -> values.get(0);
            case LAST -> values.get(values.size() - 1);
            case RATIO_OF_SUMS -> ratio(values, measure);
            case SUM, MEAN, MIN, MAX -> ofNumbers(values);
        };
    }

    private Value ofNumbers(List<Value> values) {
        var numbers = new ArrayList<Rational>();
        for (Value value : values) {
            if (!(value instanceof Value.Amount amount)) {
                return new Value.Absent(value instanceof Value.Absent absent ? absent.reason() : Reason.NOT_COMPARABLE);
            }
            numbers.add(amount.value());
        }
        Rational all = switch (this) {
            case MIN -> numbers.stream().reduce(Rational::min).orElseThrow();
            case MAX -> numbers.stream().reduce(Rational::max).orElseThrow();
            case MEAN -> Rational.mean(numbers);
            default -> Rational.sum(numbers);
        };
        return Value.Amount.of(all);
    }

    private static Value ratio(List<Value> values, Measure measure) {
        Rational numerator = Rational.ZERO;
        Rational denominator = Rational.ZERO;
        Rational factor = Rational.ONE;
        for (Value value : values) {
            Optional<Quotient> quotient = measure.quotient(value);
            if (quotient.isPresent()) {
                numerator = numerator.plus(quotient.get().numerator());
                denominator = denominator.plus(quotient.get().denominator());
                factor = quotient.get().factor();
            }
        }
        return denominator.isZero()
                ? new Value.Absent(Reason.ZERO_DENOMINATOR)
                : new Value.Amount(
                        factor.times(numerator).dividedBy(denominator),
                        numerator,
                        denominator,
                        values.stream().allMatch(Combine::hasCountsIfAny)
                                ? added(values).orElse(null)
                                : null);
    }

    /** The counts per grade of all values added up; empty where there are none. */
    private static Optional<Distribution> added(List<Value> values) {
        return values.stream().flatMap(value -> value.distribution().stream()).reduce(Distribution::plus);
    }

    private static boolean hasCountsIfAny(Value value) {
        return value instanceof Value.Absent || value.distribution().isPresent();
    }

    /** Whether cases are added up, so that a part without any adds nothing. */
    private boolean addsCases(Measure measure) {
        return this == RATIO_OF_SUMS || (this == SUM && measure instanceof MedianGrade);
    }

    /** Why a value cannot take part, or empty if it can. */
    Optional<Reason> obstacle(Value value, Measure measure) {
        if (value instanceof Value.Absent absent) {
            boolean noCases = addsCases(measure) && absent.reason() == Reason.ZERO_DENOMINATOR;
            return noCases ? Optional.empty() : Optional.of(absent.reason());
        }
        boolean countsMissing = addsCases(measure)
                && measure.quotient(value).isEmpty()
                && (!(measure instanceof MedianGrade) || value.distribution().isEmpty());
        return countsMissing ? Optional.of(Reason.NOT_AVAILABLE) : Optional.empty();
    }
}
