package io.github.kpi4j.evaluation;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges series in every period: by plan where figures are plain and all of them published, otherwise period by period. */
final class SeriesJudge {

    private final Framework framework;
    private final Figures figures;
    private final LocalDate asOf;
    private final Measurements measurements;
    private final Map<IndicatorId, SeriesPlan> plans = new HashMap<>();
    private final Map<LocalDate, Measurements> byEnd = new HashMap<>();

    SeriesJudge(Framework framework, Figures figures, LocalDate asOf) {
        this.framework = framework;
        this.figures = framework.register().apply(figures);
        this.asOf = asOf;
        measurements = measurements(LocalDate.MAX);
        if (framework.disclosure().isNone()) {
            framework
                    .indicators()
                    .forEach(indicator -> SeriesPlan.of(framework, indicator, asOf)
                            .ifPresent(plan -> plans.put(indicator.id(), plan)));
        }
    }

    private Measurements measurements(LocalDate lastDay) {
        return new Measurements(framework, figures.known(lastDay, asOf), asOf);
    }

    SeriesScorecard judge(Indicator indicator, AreaId area) {
        SeriesPlan plan = plans.get(indicator.id());
        return plan == null
                ? periodByPeriod(indicator, area)
                : measurements
                        .readings(indicator, area)
                        .plain()
                        .map(figures -> plan.judge(area, figures))
                        .orElseGet(() -> periodByPeriod(indicator, area));
    }

    private Evaluation evaluation(Indicator indicator, AreaId area, Period period) {
        Measurements known = byEnd.computeIfAbsent(period.end(), this::measurements);
        return new Findings(framework, known, indicator, area, period, asOf)
                .evaluation(new Told(framework, Evidence.NONE, area, period, asOf));
    }

    private static Optional<Rational> goal(Evaluation evaluation) {
        return Optional.ofNullable(evaluation.target())
                .flatMap(TargetInForce::target)
                .flatMap(Target::goal);
    }

    private static Optional<Rational> distanceTravelled(Evaluation evaluation) {
        return evaluation.baseline() instanceof BaselineFinding.Compared compared
                ? compared.distanceTravelled()
                : Optional.empty();
    }

    private static byte level(Evaluation evaluation) {
        return evaluation
                .judgement()
                .match(finding -> SeriesScorecard.code(finding.level()), reason -> SeriesScorecard.NOT_JUDGED);
    }

    /** The value of an earlier point, where the two can be compared. */
    private static double before(Series series, Series.@Nullable Point earlier, Series.Point point) {
        return earlier != null && series.isComparable(earlier, point)
                ? nearest(earlier.value().rank().orElse(null))
                : Double.NaN;
    }

    private static double nearest(@Nullable Rational value) {
        return value == null ? Double.NaN : value.doubleValue();
    }

    private SeriesScorecard periodByPeriod(Indicator indicator, AreaId area) {
        Series series = measurements.series(indicator, area).observed();
        List<Period> periods =
                series.points().stream().map(Series.Point::period).toList();
        int size = periods.size();
        var values = new double[size];
        var variances = new double[size];
        var changes = new double[size];
        var yearChanges = new double[size];
        var distances = new double[size];
        var levels = new byte[size];
        for (int i = 0; i < size; i++) {
            Series.Point point = series.points().get(i);
            Evaluation evaluation = evaluation(indicator, area, point.period());
            values[i] = nearest(point.value().rank().orElse(null));
            variances[i] = values[i] - nearest(goal(evaluation).orElse(null));
            changes[i] = values[i] - before(series, series.before(point).orElse(null), point);
            yearChanges[i] = values[i] - before(series, series.yearBefore(point).orElse(null), point);
            distances[i] = nearest(distanceTravelled(evaluation).orElse(null));
            levels[i] = level(evaluation);
        }
        return new SeriesScorecard(
                indicator, area, periods, values, variances, changes, yearChanges, distances, levels);
    }
}
