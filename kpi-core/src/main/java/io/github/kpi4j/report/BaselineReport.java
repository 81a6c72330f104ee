package io.github.kpi4j.report;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The report that starts a framework: where each indicator begins and what is promised. It rates nothing.
 *
 * @param card the scorecard of the period in which the framework starts
 * @param audience whom the report is for
 */
public record BaselineReport(Scorecard card, Audience audience) {

    /**
     * Checks that all is there.
     *
     * @param card the scorecard of the period in which the framework starts
     * @param audience whom the report is for
     */
    public BaselineReport {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(audience, "audience");
    }

    /**
     * The report for everyone.
     *
     * @param card the scorecard of the period in which the framework starts
     */
    public BaselineReport(Scorecard card) {
        this(card, Audience.EVERYONE);
    }

    /**
     * The starting points under one priority.
     *
     * @param title the priority's name, or an empty text for the rest
     * @param points the starting points, in the framework's order
     */
    public record Section(String title, List<StartingPoint> points) {

        /**
         * Copies the points.
         *
         * @param title the priority's name
         * @param points the starting points
         */
        public Section {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(points, "points");
            points = List.copyOf(points);
        }
    }

    /**
     * Where one indicator begins.
     *
     * @param evaluation the evaluation; its judgement is not part of a baseline report
     * @param start the value that change will be counted from, or null when there is none (yet)
     * @param observed the point of the series that has that value, or null for a mean of several and for a value
     *     stated in the framework
     * @param target the target in force, or null when none is
     */
    public record StartingPoint(
            Evaluation evaluation,
            @Nullable Value start,
            Series.@Nullable Point observed,
            @Nullable TargetInForce target) {

        /**
         * Checks that all is there.
         *
         * @param evaluation the evaluation
         * @param start the value that change will be counted from
         * @param observed the point of the series that has that value
         * @param target the target in force
         */
        public StartingPoint {
            Objects.requireNonNull(evaluation, "evaluation");
        }
    }

    /**
     * The starting points grouped by priority.
     *
     * @return the sections of {@link CommitteeReport#sections()}, without ratings
     */
    public List<Section> sections() {
        return new CommitteeReport(card, audience)
                .sections().stream()
                        .map(section -> new Section(
                                section.title(),
                                section.evaluations().stream()
                                        .map(BaselineReport::startingPoint)
                                        .toList()))
                        .toList();
    }

    private static StartingPoint startingPoint(Evaluation evaluation) {
        if (evaluation.baselines().baseline() instanceof Baseline.Stated stated) {
            return new StartingPoint(evaluation, stated.value(), null, evaluation.target());
        }
        if (evaluation.baselines().baseline() instanceof Baseline.MeanOf) {
            Value mean = evaluation.baseline() instanceof BaselineFinding.Compared compared ? compared.from() : null;
            return new StartingPoint(evaluation, mean, null, evaluation.target());
        }
        Series.Point observed = observed(evaluation).orElse(null);
        return new StartingPoint(evaluation, observed == null ? null : observed.value(), observed, evaluation.target());
    }

    private static Optional<Series.Point> observed(Evaluation evaluation) {
        Baseline baseline = evaluation.baselines().baseline();
        if (baseline instanceof Baseline.OfPeriod of) {
            return evaluation.history().observed().at(of.period());
        }
        Series.Point latest = evaluation.point();
        if (latest == null) {
            return Optional.empty();
        }
        return baseline instanceof Baseline.SamePeriodLastYear
                ? evaluation.history().observed().yearBefore(latest)
                : Optional.empty();
    }
}
