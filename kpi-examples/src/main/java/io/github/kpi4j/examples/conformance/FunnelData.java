package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.CorrectlyRounded;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.funnel.FunnelAxis;
import io.github.kpi4j.statistics.funnel.FunnelLimits;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The areas of one funnel plot of the peer, with what it derives from them. */
final class FunnelData {

    private static final String STANDARDISED = "dsr";
    private static final String OF_EXPECTED = "isr";

    private final CsvRow row;
    private final double multiplier;
    private final double years;
    private final double[] events;
    private final double[] denominators;
    private final double baseline;

    private FunnelData(CsvRow row, double multiplier, double years, double[] events, double[] denominators) {
        this.row = row;
        this.multiplier = multiplier;
        this.years = years;
        this.events = events;
        this.denominators = denominators;
        int[] counted = IntStream.range(0, events.length)
                .filter(i -> !isStandardised() || events[i] > 0)
                .toArray();
        baseline = CorrectlyRounded.sum(
                        Arrays.stream(counted).mapToDouble(i -> events[i]).toArray())
                / CorrectlyRounded.sum(
                        Arrays.stream(counted).mapToDouble(i -> denominators[i]).toArray());
    }

    static FunnelData of(CsvRow row) {
        double multiplier = Double.parseDouble(row.text("multiplier"));
        Double given = row.number("years_of_data");
        double years = given == null ? 1 : given;
        double[] events = Packed.numbers(row, "numerators");
        boolean isRate = row.text("statistic").equals("rate");
        double[] denominators = isRate ? derived(row, events, multiplier) : Packed.numbers(row, "denominators");
        return new FunnelData(row, multiplier, years, events, denominators);
    }

    /** What each rate was taken of; the denominator given, where there is none to derive. */
    private static double[] derived(CsvRow row, double[] events, double multiplier) {
        double[] rates = Packed.numbers(row, "rates");
        List<@Nullable Double> given = row.flag("denominator_supplied")
                ? Packed.values(row, "denominators").places()
                : List.of();
        return IntStream.range(0, events.length)
                .mapToDouble(i -> {
                    Double derived = Packed.number(FunnelLimits.denominator(events[i], rates[i], multiplier));
                    Double supplied = i < given.size() ? given.get(i) : null;
                    Double known = derived == null ? supplied : derived;
                    return known == null ? 0 : known;
                })
                .toArray();
    }

    boolean isRate() {
        return row.text("statistic").equals("rate");
    }

    boolean isRatio() {
        return row.text("statistic").equals("ratio");
    }

    boolean isStandardised() {
        return row.text("rate_type").equals(STANDARDISED);
    }

    double multiplier() {
        return multiplier;
    }

    double years() {
        return years;
    }

    double[] events() {
        return events.clone();
    }

    double[] denominators() {
        return denominators.clone();
    }

    double baseline() {
        return baseline;
    }

    Result<Double> shownBaseline() {
        return isRatio() ? Result.unknown(Cause.NOT_SUPPORTED) : Result.finite(baseline * multiplier);
    }

    List<Double> places() {
        double[] sizes = Arrays.stream(denominators)
                .filter(size -> size > 0)
                .map(size -> size / years)
                .sorted()
                .toArray();
        FunnelAxis axis = FunnelAxis.around(sizes[0], sizes[sizes.length - 1]);
        return (isRate() ? axis.inEvents(baseline * years) : axis).places(isRatio());
    }

    Result<Interval> line(double place, double tail) {
        if (!isRate() && !isRatio()) {
            return FunnelLimits.proportion(baseline, place, tail)
                    .map(lines -> lines.within(0, 1))
                    .then(lines -> Interval.between(lines.lower() * multiplier, lines.upper() * multiplier));
        }
        Result<Interval> ratio = FunnelLimits.ratio(place, tail);
        if (isRate()) {
            return scaled(ratio, baseline * multiplier, 0);
        }
        return row.text("ratio_type").equals(OF_EXPECTED) ? scaled(ratio, 100, 0) : scaled(ratio, 1, -1);
    }

    /** Where the peer draws the upper line of proportions: below 100 whatever the multiplier, and else unbounded. */
    double upperLineBelow100(double place, double tail) {
        Double line = Packed.upper(FunnelLimits.proportion(baseline, place, tail));
        return Math.min(100, line == null ? 100 : line * multiplier);
    }

    /** The expected events on either line, or the population of a year of which a rate would expect them. */
    Result<Interval> sizesOnTheLine(double place, double tail) {
        if (!isRate() && !isRatio()) {
            return Result.unknown(Cause.NOT_SUPPORTED);
        }
        return scaled(FunnelLimits.expected(place, tail), isRate() ? 1 / (baseline * years) : 1, 0);
    }

    private static Result<Interval> scaled(Result<Interval> interval, double factor, double more) {
        return interval.then(ends -> Interval.between(ends.lower() * factor + more, ends.upper() * factor + more));
    }
}
