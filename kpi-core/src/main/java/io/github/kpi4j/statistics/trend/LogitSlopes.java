package io.github.kpi4j.statistics.trend;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.trend.ProportionTrend.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The method of the recent trend for proportions: chi-squared for trend, and the slopes of the logits for its direction. */
final class LogitSlopes {

    private LogitSlopes() {}

    static Result<RecentTrend> trend(List<YearFigure> five) {
        var shares = new ArrayList<Share>();
        for (YearFigure figure : five) {
            if (figure.count() == null || figure.denominator() == null) {
                return Result.unknown(Cause.MISSING);
            }
            shares.add(new Share(shares.size() + 1, figure.count(), figure.denominator()));
        }
        return ProportionTrend.of(shares).map(trend -> decided(shares, trend));
    }

    private static RecentTrend decided(List<Share> shares, ProportionTrend trend) {
        if (trend.test() instanceof Result.Known<ProportionTrend.Test> known) {
            return decided(shares, known.value().chiSquared());
        }
        return new RecentTrend(RecentTrend.Direction.NO_CHANGE, Result.unknown(Cause.CONSTANT));
    }

    private static RecentTrend decided(List<Share> shares, double chiSquared) {
        boolean hasLogits = shares.stream().allMatch(share -> share.numerator() > 0);
        ToDoubleFunction<List<Share>> slope = hasLogits ? LogitSlopes::ofLogits : LogitSlopes::ofShares;
        var slopes = new ArrayList<Double>();
        slopes.add(slope.applyAsDouble(shares));
        for (Share left : shares) {
            slopes.add(slope.applyAsDouble(shares.stream()
                    .filter(share -> share.score() != left.score())
                    .toList()));
        }
        Result<Double> ofAll = hasLogits ? Result.known(slopes.get(0)) : Result.unknown(Cause.ZERO_BASE);
        return RecentTrend.decided(chiSquared, ofAll, slopes);
    }

    private static double ofLogits(List<Share> shares) {
        double centre = shares.stream().mapToDouble(Share::score).average().orElse(0);
        double above = 0;
        double below = 0;
        for (Share share : shares) {
            double logit = Math.log(share.numerator() / (share.denominator() - share.numerator()));
            above += (share.score() - centre) * logit;
            below += (share.score() - centre) * (share.score() - centre);
        }
        return above / below;
    }

    /** NΣxt - XΣnt. */
    private static double ofShares(List<Share> shares) {
        double all = shares.stream().mapToDouble(Share::denominator).sum();
        double events = shares.stream().mapToDouble(Share::numerator).sum();
        return all * shares.stream().mapToDouble(s -> s.numerator() * s.score()).sum()
                - events
                        * shares.stream()
                                .mapToDouble(s -> s.denominator() * s.score())
                                .sum();
    }
}
