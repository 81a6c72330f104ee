package io.github.kpi4j.trend;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Figures that are cases counted, in one form and by one factor throughout.
 *
 * @param form shares or rates
 * @param factor what each ratio is multiplied by, as a double above 0
 * @param cases the cases of each figure and what they are out of; none negative, and of a share no more than all
 */
record Counted(Quotient.Form form, double factor, List<Quotient> cases) {

    private static final double LARGEST_FACTOR = 1e30;

    /** So many of so many in percent: how values are read by those who do not say what they are made of. */
    static Function<Value, Optional<Quotient>> inPercent(Quotient.Form form) {
        return value -> Quotient.of(form, Rational.HUNDRED, value);
    }

    /** The cases of all the figures; empty unless all are known. */
    static Optional<Counted> of(List<Series.Point> points, Function<? super Value, Optional<Quotient>> cases) {
        List<Quotient> found = points.stream()
                .map(Series.Point::value)
                .map(cases)
                .flatMap(Optional::stream)
                .filter(Counted::isCounted)
                .toList();
        if (found.size() < points.size() || found.isEmpty()) {
            return Optional.empty();
        }
        Quotient first = found.get(0);
        double factor = first.factor().doubleValue();
        boolean isOneKind = found.stream()
                .allMatch(each -> each.form() == first.form() && each.factor().equals(first.factor()));
        return isOneKind && factor > 0 && factor <= LARGEST_FACTOR
                ? Optional.of(new Counted(first.form(), factor, found))
                : Optional.empty();
    }

    private static boolean isCounted(Quotient quotient) {
        return switch (quotient.form()) {
            case SHARE ->
                quotient.numerator().signum() >= 0 && quotient.numerator().compareTo(quotient.denominator()) <= 0;
            case RATE -> quotient.numerator().signum() >= 0;
            case AMOUNT -> false;
        };
    }
}
