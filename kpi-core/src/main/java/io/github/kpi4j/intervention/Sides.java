package io.github.kpi4j.intervention;

import io.github.kpi4j.intervention.BeforeAfter.Cases;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Quotient.Form;
import io.github.kpi4j.series.Series;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures before and after, and whether they are made of cases that can be put together. */
record Sides(Cases cases, List<Series.Point> before, List<Series.Point> after) {

    /** The method that goes with the figures. On one day after another the same cases are counted again: they are not added up. */
    Method usual(Span span) {
        if (span == Span.SNAPSHOT) {
            return Method.MEANS;
        }
        if (areAll(Form.SHARE)) {
            return Method.PROPORTIONS;
        }
        return areAll(Form.RATE) ? Method.RATES : Method.MEANS;
    }

    /** Both sides by a method; where a figure of either is not made of cases, no cases are put together. */
    Pair pair(Method method, int periodsBefore, int periodsAfter) {
        boolean pools =
                (method == Method.PROPORTIONS && areAll(Form.SHARE)) || (method == Method.RATES && areAll(Form.RATE));
        return new Pair(
                new Side(before, periodsBefore, pools ? pooled(before) : null),
                new Side(after, periodsAfter, pools ? pooled(after) : null));
    }

    private boolean areAll(Form form) {
        return Stream.concat(before.stream(), after.stream())
                .allMatch(point -> cases.in(point.value())
                        .filter(quotient -> quotient.form() == form)
                        .filter(quotient -> quotient.numerator().isInteger()
                                && quotient.numerator().signum() >= 0)
                        .isPresent());
    }

    private @Nullable Quotient pooled(List<Series.Point> points) {
        return points.stream()
                .flatMap(point -> cases.in(point.value()).stream())
                .reduce(Sides::sum)
                .orElse(null);
    }

    private static Quotient sum(Quotient one, Quotient other) {
        return new Quotient(
                one.form(),
                one.factor(),
                one.numerator().plus(other.numerator()),
                one.denominator().plus(other.denominator()));
    }
}
