package io.github.kpi4j.evaluation;

import io.github.kpi4j.chain.Link;
import io.github.kpi4j.chain.LinkFinding;
import io.github.kpi4j.indicator.Rating;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.trend.TrendRule;

/** The links of a results chain, looked at through the values that were measured and nothing else. */
final class Links {

    private Links() {}

    static LinkFinding finding(Link link, Evaluation lead, Evaluation follower, Period reported) {
        return link.between(observed(lead), observed(follower), reported);
    }

    private static Link.Observed observed(Evaluation evaluation) {
        return new Link.Observed(values(evaluation), evaluation.polarity(), deadBand(evaluation));
    }

    /** The widest dead band of the indicator's own trend rules, so that what a trend calls steady has not moved here either. */
    private static Rational deadBand(Evaluation evaluation) {
        return evaluation.indicator().definition().trends().stream()
                .map(TrendRule::deadBand)
                .reduce(Rational.ZERO, Rational::max);
    }

    /** What was observed; a value that rests on too few cases tells of no direction. */
    private static Series values(Evaluation evaluation) {
        Rating rating = evaluation.indicator().definition().rating();
        Series observed = evaluation.history().observed();
        return Series.of(
                observed.cadence(),
                observed.points().stream()
                        .map(point -> rating.isTooFew(point.value()) ? withoutValue(point) : point)
                        .toList());
    }

    private static Series.Point withoutValue(Series.Point point) {
        return new Series.Point(
                point.period(),
                new Value.Absent(Reason.TOO_FEW),
                point.marks(),
                point.note(),
                point.coverage(),
                point.quality());
    }
}
