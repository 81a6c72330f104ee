package io.github.kpi4j.examples.conformance;

import static io.github.kpi4j.examples.conformance.Packed.TOLERANCE;
import static io.github.kpi4j.examples.conformance.Packed.lower;
import static io.github.kpi4j.examples.conformance.Packed.number;
import static io.github.kpi4j.examples.conformance.Packed.upper;

import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Points;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import io.github.kpi4j.statistics.regression.Line;
import io.github.kpi4j.statistics.regression.SegmentedSeries;
import io.github.kpi4j.statistics.regression.SegmentedSeries.AtEnd;
import io.github.kpi4j.statistics.regression.SegmentedSeries.Coefficient;
import io.github.kpi4j.statistics.regression.SegmentedSeries.Scatter;
import java.util.Set;
import java.util.function.Function;

/** Lines through series. */
final class RegressionChecks {

    /** Of numbers that are large beside what they vary by, the peers themselves lose digits. */
    private static final double OFFSET_TOLERANCE = 1e-6;

    private static final Set<String> OFFSET = Set.of("large_offset", "dates_as_days");

    private RegressionChecks() {}

    static RowResult line(CsvRow row) {
        double tolerance = OFFSET.contains(row.text("category")) ? OFFSET_TOLERANCE : TOLERANCE;
        Points points = Points.at(Packed.numbers(row, "x"), Packed.values(row, "y"));
        double target = Double.parseDouble(row.text("target_x"));
        Confidence confidence = Packed.confidence(row);
        Result<Line> line = Line.of(points);
        Result<Interval> slope = line.then(found -> found.slopeInterval(confidence));
        Result<Interval> mean = line.then(found -> found.meanInterval(target, confidence));
        Result<Interval> prediction = line.then(found -> found.predictionInterval(target, confidence));
        return check(row)
                .exact("n_used", points.size())
                .near("df", number(line.map(found -> (double) found.degreesOfFreedom())), tolerance)
                .effect("intercept", number(line.map(Line::intercept)), tolerance)
                .effect("slope", number(line.map(Line::slope)), tolerance)
                .near("se_intercept", number(line.then(Line::interceptError)), tolerance)
                .near("se_slope", number(line.then(Line::slopeError)), tolerance)
                .effect("t_slope", number(line.then(Line::slopeT)), tolerance)
                .near("p_slope", number(line.then(Line::slopeP)), tolerance)
                .effect("slope_lower", lower(slope), tolerance)
                .effect("slope_upper", upper(slope), tolerance)
                .effect("r_squared", number(line.then(Line::determination)), tolerance)
                .effect("residual_sd", number(line.then(Line::residualDeviation)), tolerance)
                .effect("forecast", number(line.map(found -> found.at(target))), tolerance)
                .effect("mean_ci_lower", lower(mean), tolerance)
                .effect("mean_ci_upper", upper(mean), tolerance)
                .effect("prediction_lower", lower(prediction), tolerance)
                .effect("prediction_upper", upper(prediction), tolerance)
                .result();
    }

    static RowResult segmented(CsvRow row) {
        Values values = Packed.values(row, "values");
        Result<SegmentedSeries> ours =
                SegmentedSeries.of(values, Integer.parseInt(row.text("n_pre")), Packed.confidence(row));
        RowCheck check = check(row).exact("n_used", values.size() - values.missing());
        coefficient(check, ours.map(SegmentedSeries::level), "b0", "se_b0", "");
        coefficient(check, ours.map(SegmentedSeries::slopeBefore), "b1_pre_slope", "se_b1", "p_b1");
        coefficient(check, ours.map(SegmentedSeries::levelChange), "b2_level_change", "se_b2", "p_b2");
        coefficient(check, ours.map(SegmentedSeries::slopeChange), "b3_slope_change", "se_b3", "p_b3");
        interval(check, ours.map(SegmentedSeries::levelChange), "b2_lower", "b2_upper", "nw_se_b2");
        interval(check, ours.map(SegmentedSeries::slopeChange), "b3_lower", "b3_upper", "nw_se_b3");
        Result<AtEnd> end = ours.map(SegmentedSeries::atEnd);
        Result<Scatter> scatter = ours.then(SegmentedSeries::scatter);
        return check.near("df", number(ours.map(fit -> fit.count() - 4.0)), TOLERANCE)
                .effect("residual_sd", number(scatter.map(Scatter::residualDeviation)), TOLERANCE)
                .near("durbin_watson", number(scatter.map(Scatter::durbinWatson)), TOLERANCE)
                .near("nw_lag", number(scatter.map(found -> (double) found.lag())), TOLERANCE)
                .effect("fitted_last", number(end.map(AtEnd::fitted)), TOLERANCE)
                .near("counterfactual_last", number(end.map(AtEnd::counterfactual)), TOLERANCE, 1)
                .near("effect_last", number(end.map(AtEnd::effect)), TOLERANCE, 1)
                .near("se_effect_last", number(end.then(AtEnd::standardError)), TOLERANCE)
                .result();
    }

    private static void coefficient(RowCheck check, Result<Coefficient> ours, String estimate, String error, String p) {
        check.near(estimate, number(ours.map(Coefficient::estimate)), TOLERANCE, 1)
                .near(error, number(error(ours, SegmentedSeries.Precision::standardError)), TOLERANCE);
        if (!p.isEmpty()) {
            check.near(p, number(error(ours, SegmentedSeries.Precision::p)), TOLERANCE);
        }
    }

    private static void interval(
            RowCheck check, Result<Coefficient> ours, String lower, String upper, String neweyWest) {
        Result<Interval> interval = error(ours, SegmentedSeries.Precision::interval);
        check.near(lower, lower(interval), TOLERANCE, 1)
                .near(upper, upper(interval), TOLERANCE, 1)
                .near(neweyWest, number(error(ours, SegmentedSeries.Precision::neweyWest)), TOLERANCE);
    }

    private static <T> Result<T> error(Result<Coefficient> ours, Function<SegmentedSeries.Precision, T> what) {
        return ours.then(Coefficient::precision).map(what);
    }

    private static RowCheck check(CsvRow row) {
        return new RowCheck(row, row.text("case_id"));
    }
}
