package io.github.kpi4j.spc;

import io.github.kpi4j.spc.ChartRules.NoVariation;
import io.github.kpi4j.statistics.CorrectlyRounded;
import java.util.List;
import java.util.Optional;

/** Limits of counts: the more there was to count, the narrower. */
record CountLimits(ChartRules rules, Spread spread) implements LimitRule<Row.Count> {

    private static final int SIGMAS = 3;
    private static final int NEAR_SIGMAS = 2;
    private static final double MOST = 1e15;
    private static final double LEAST = 1e-15;

    /** How counts vary by themselves. */
    enum Spread {
        /** Cases of n, each one or none. */
        BINOMIAL(1),
        /** Cases for an exposure, as many as there are. */
        POISSON(Double.POSITIVE_INFINITY);

        private final double most;

        Spread(double most) {
            this.most = most;
        }

        private double variance(double centre) {
            return this == BINOMIAL ? centre * (1 - centre) : centre;
        }
    }

    @Override
    public Optional<Attempt.Reason> fault(Row.Count row) {
        if (!Double.isFinite(row.count()) || !Double.isFinite(row.outOf())) {
            return Optional.of(Attempt.Reason.NOT_FINITE);
        }
        if (row.count() < 0 || row.outOf() < 0) {
            return Optional.of(Attempt.Reason.NEGATIVE);
        }
        if (row.count() > MOST || row.outOf() > MOST || (row.outOf() > 0 && row.outOf() < LEAST)) {
            return Optional.of(Attempt.Reason.OUT_OF_RANGE);
        }
        boolean tooMany = spread == Spread.BINOMIAL ? row.count() > row.outOf() : row.count() > 0 && row.outOf() == 0;
        return tooMany ? Optional.of(Attempt.Reason.MORE_THAN_ALL) : Optional.empty();
    }

    @Override
    public Judged judge(List<Row.Count> group, double[] values, int baseline) {
        var ranges = new MovingRanges(rules.screened(), values.length);
        ranges.measure(values, baseline);
        List<Limits> limits = limits(group, baseline);
        var signals = new Signals(rules, values.length);
        signals.begin(values.length);
        var lines = new Lines();
        for (int i = 0; i < values.length; i++) {
            lines.of(limits.get(i));
            signals.add(values, i, i + 1, lines);
        }
        signals.judgeRuns(values.length, ranges);
        return new Judged(limits, ranges, signals.causes(values.length));
    }

    private List<Limits> limits(List<Row.Count> group, int baseline) {
        List<Row.Count> deciding = group.subList(0, baseline);
        double count = CorrectlyRounded.sum(
                deciding.stream().mapToDouble(Row.Count::count).toArray());
        double outOf = CorrectlyRounded.sum(
                deciding.stream().mapToDouble(Row.Count::outOf).toArray());
        return group.stream().map(row -> at(row, count, outOf)).toList();
    }

    private Limits at(Row.Count row, double count, double outOf) {
        if (outOf == 0) {
            return new Limits.Unknown(null, Limits.Reason.NO_VALUES);
        }
        double centre = count / outOf;
        if (row.outOf() == 0) {
            return new Limits.Unknown(centre, Limits.Reason.NOTHING_COUNTED);
        }
        double sigma = Math.sqrt(spread.variance(centre) / row.outOf());
        if (sigma == 0 && rules.noVariation() == NoVariation.NO_JUDGEMENT) {
            return new Limits.Unknown(centre, Limits.Reason.NO_VARIATION);
        }
        Limits.Known limits = Limits.Known.around(centre, SIGMAS * sigma, NEAR_SIGMAS * sigma);
        return rules.clipped() ? limits.within(0, spread.most) : limits;
    }
}
