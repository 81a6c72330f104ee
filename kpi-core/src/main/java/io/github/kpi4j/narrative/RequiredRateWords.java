package io.github.kpi4j.narrative;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.measure.Mean;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.measure.RatePer;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.outlook.RequiredRate;
import io.github.kpi4j.outlook.RequiredRate.NotTold;
import io.github.kpi4j.outlook.RequiredRate.Required;
import io.github.kpi4j.outlook.YearProgress;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words for what the rest of a year has to come to. */
final class RequiredRateWords {

    private static final int NAMED = 2;

    private final ValueWords values;
    private final Evaluation evaluation;
    private final Definition definition;

    RequiredRateWords(ValueWords values, Evaluation evaluation) {
        this.values = values;
        this.evaluation = evaluation;
        this.definition = evaluation.indicator().definition();
    }

    /** What is needed, or why that cannot be told; empty where nothing is asked, or there is no new value to count from. */
    String text() {
        RequiredRate rate = evaluation.prospects().rate();
        if (rate instanceof Required required) {
            return required(required);
        }
        return rate instanceof NotTold not && isThere(evaluation.point()) ? notTold(not) : "";
    }

    private static boolean isThere(Series.@Nullable Point point) {
        return point != null && point.isObserved() && !(point.value() instanceof Value.Absent);
    }

    private static String notTold(NotTold not) {
        if (!not.missing().isEmpty()) {
            List<String> labels = not.missing().stream().map(Period::label).toList();
            return "cannot be told: no figure for " + Words.list(labels) + ", so where the year stands is not known";
        }
        String why = switch (not.reason()) {
            case TOO_FEW -> "too few cases";
            case NO_TARGET -> "what will be the target at the end of the year is not known yet";
            case NOT_COMPARABLE -> "the figures of the year so far do not compare with one another";
            case NOT_AVAILABLE -> "how many of how many cases is not known for every period of the year so far";
            default -> "";
        };
        return why.isEmpty() ? "" : "cannot be told: " + why;
    }

    private String required(Required required) {
        String year = new AimWords(values).of(required.year());
        return switch (required.verdict()) {
            case OPEN -> enough(required) + " " + in(required) + toKeep(required) + " for the year" + soFar(required);
            case SECURED ->
                "secured for the year, whatever comes" + asExpected(required) + ": " + year + " is promised"
                        + soFar(required);
            case OUT_OF_REACH ->
                "out of reach" + asExpected(required) + ": "
                        + (required.soFar() instanceof YearProgress.Ratio
                                ? beyond(required) + " for the year"
                                : year + " for the year")
                        + soFar(required);
        };
    }

    private String toKeep(Required required) {
        return required.neededAtMost().isPresent()
                ? " to stay within " + new AimWords(values).of(required.year())
                : goal(required.year().low() != null, required);
    }

    private String goal(boolean isToRise, Required required) {
        boolean inclusive = required.year().inclusive();
        Rational limit = requireNonNull(
                isToRise ? required.year().low() : required.year().high());
        String reach = inclusive ? " to reach " : " to exceed ";
        String stay = inclusive ? " to stay at or below " : " to stay below ";
        return (isToRise ? reach : stay) + values.limit(limit);
    }

    /** What cannot come, with as many decimals as it takes to see that it cannot. */
    private String beyond(Required required) {
        boolean isToRise = !required.isTooHighAtBest();
        Rational needed = isToRise ? required.needed() : required.neededAtMost().orElse(required.needed());
        Rational bound = isToRise ? required.most() : required.least();
        return "it would take " + values.amount(needed, requireNonNull(bound)) + " " + in(required)
                + goal(isToRise, required);
    }

    private static String asExpected(Required required) {
        return required.soFar() instanceof YearProgress.Ratio ? " if no more cases come than expected" : "";
    }

    /** Rounded so that keeping to what is shown is enough. */
    private String enough(Required required) {
        if (required.neededAtMost().isEmpty()) {
            RoundingMode mode = required.year().low() != null ? RoundingMode.CEILING : RoundingMode.FLOOR;
            return AimWords.side(required.year()) + " " + values.onLine(safe(required.needed(), mode));
        }
        Rational least = required.least();
        Rational most = required.most();
        Rational upper = required.neededAtMost().get();
        Rational low = least == null ? required.needed() : required.needed().max(least);
        Rational high = most == null ? upper : upper.min(most);
        Rational from = safe(low, RoundingMode.CEILING);
        Rational to = safe(high, RoundingMode.FLOOR);
        return from.compareTo(to) <= 0
                ? values.onLine(from) + " to " + values.onLine(to)
                : values.limit(low) + " to " + values.limit(high);
    }

    private Rational safe(Rational needed, RoundingMode mode) {
        return new Rounding(definition.rounding().decimals(), mode).round(needed);
    }

    private String in(Required required) {
        List<Period> left = required.left();
        boolean parts = definition.reporting().cadence().covers().span() != Span.YEAR_TO_DATE;
        if (parts && left.size() <= NAMED) {
            List<String> labels = left.stream().map(Period::label).toList();
            return (left.size() == 1 ? "in " : "in each of ") + Words.list(labels);
        }
        String noun = FrequencyWords.period(definition.reporting().cadence().every());
        return left.size() == 1 ? "in the " + noun + " left" : "in each of the " + left.size() + " " + noun + "s left";
    }

    private String soFar(Required required) {
        YearProgress soFar = required.soFar();
        String each = " " + FrequencyWords.each(definition.reporting().cadence().every());
        String now = "; " + values.onLine(soFar.value()) + " so far";
        if (soFar instanceof YearProgress.Ratio ratio) {
            return now + ", with " + ValueWords.upTo(1, ratio.expected()) + " " + cases() + each + " expected as so far"
                    + required.allowance()
                            .map(allowance -> wrongSide(required, ratio, allowance))
                            .orElse("");
        }
        return now + ", " + values.onLine(soFar.each()) + each
                + required.allowance()
                        .map(RequiredRate.Allowance::left)
                        .map(this::left)
                        .orElse("");
    }

    /** Whole cases, so that keeping to what is shown is enough. */
    private static String wrongSide(Required required, YearProgress.Ratio ratio, RequiredRate.Allowance allowance) {
        Rational all = ratio.cases(required.left().size());
        String most = ValueWords.count(Rational.of(new Rounding(0, RoundingMode.FLOOR).apply(allowance.allowed())));
        boolean one = allowance.used().equals(Rational.ONE);
        String used = ", and " + ValueWords.count(allowance.used());
        String year = "; in the year " + most + " of " + ValueWords.upTo(1, all);
        return required.year().low() != null
                ? year + " may fall short" + used + (one ? " has so far" : " have so far")
                : year + " may be counted" + used + (one ? " is so far" : " are so far");
    }

    private String cases() {
        Measure measure = definition.measure();
        if (measure instanceof Percentage share) {
            return share.outOf();
        }
        if (measure instanceof RatePer rate) {
            return rate.outOf();
        }
        return measure instanceof Mean mean ? mean.outOf() : "cases";
    }

    private String left(Rational left) {
        return left.signum() < 0
                ? "; the year's allowance is overrun by " + values.distance(left)
                : "; left of the year's allowance: " + (left.isZero() ? "nothing" : values.distance(left));
    }
}
