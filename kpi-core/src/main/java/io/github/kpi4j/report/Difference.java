package io.github.kpi4j.report;

import com.google.common.collect.Sets;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.OtherVerdict;
import io.github.kpi4j.evidence.StatusFinding;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Series;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one indicator's part of a report differs from what it was, and why.
 *
 * @param before what was reported, or null for a new indicator
 * @param after what is reported now, or null for an indicator that was dropped
 * @param causes why; at least one
 * @param figures the figures that were added, changed or withdrawn, in order of period; empty where the definition changed, as
 *     values of two definitions cannot be told apart from revisions
 */
public record Difference(
        @Nullable Evaluation before, @Nullable Evaluation after, Set<Cause> causes, List<FigureChange> figures) {

    /** A part of what is reported about an indicator. */
    public enum Part {
        /** The value shown, its period or its marks. */
        VALUE,
        /** The level, or the reason why there is none. */
        JUDGEMENT,
        /** The target in force, or that of the end. */
        TARGET,
        /** The distance from the baseline. */
        BASELINE,
        /** What the trend rules found. */
        TREND,
        /** How the value stands beside others. */
        BENCHMARK,
        /** The level that people set, and the evidence there is. */
        STATUS
    }

    /**
     * A figure that was added, changed or withdrawn.
     *
     * @param period the period
     * @param before the point as it was known, or null where none was
     * @param after the point as it is known, or null where none is
     */
    public record FigureChange(Period period, Series.@Nullable Point before, Series.@Nullable Point after) {

        /**
         * Checks that all is there.
         *
         * @param period the period
         * @param before the point as it was known
         * @param after the point as it is known
         */
        public FigureChange {
            Objects.requireNonNull(period, "period");
        }
    }

    /**
     * Checks that there is something to compare, and copies the collections.
     *
     * @param before what was reported
     * @param after what is reported now
     * @param causes why
     * @param figures the figures that were added, changed or withdrawn
     * @throws IllegalArgumentException if neither evaluation is given, or there is no cause
     */
    public Difference {
        Objects.requireNonNull(causes, "causes");
        Objects.requireNonNull(figures, "figures");
        if (before == null && after == null) {
            throw new IllegalArgumentException("before and after are both missing; at least one is wanted");
        }
        if (causes.isEmpty()) {
            throw new IllegalArgumentException("causes is empty; a difference has at least one cause");
        }
        causes = Sets.immutableEnumSet(causes);
        figures = List.copyOf(figures);
    }

    /**
     * The indicator.
     *
     * @return as it is defined now, or as it was defined if it was dropped
     */
    public Indicator indicator() {
        return Objects.requireNonNull(after == null ? before : after).indicator();
    }

    /**
     * What changed in the report.
     *
     * @return the parts that differ; empty where only earlier figures or the definition changed, to no effect yet; all of them
     *     for an indicator that is new or was dropped
     */
    public Set<Part> parts() {
        var parts = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (before == null
                    || after == null
                    || !content(part).apply(before).equals(content(part).apply(after))) {
                parts.add(part);
            }
        }
        return Sets.immutableEnumSet(parts);
    }

    private static Function<Evaluation, List<?>> content(Part part) {
        return switch (part) {
            case VALUE -> evaluation -> listed(evaluation.point());
            case JUDGEMENT -> evaluation -> evaluation.judgement().match(finding -> List.of(finding.level()), List::of);
            case TARGET ->
                evaluation -> List.of(
                        listed(evaluation.target()),
                        evaluation
                                .against(OtherVerdict.Against.END)
                                .map(OtherVerdict::target)
                                .map(List::of)
                                .orElse(List.of()));
            case BASELINE -> evaluation -> List.of(evaluation.baselines());
            case TREND -> Evaluation::trends;
            case BENCHMARK -> Evaluation::benchmarks;
            case STATUS -> Difference::status;
        };
    }

    /** What people set and what it rests on; that evidence grows older is no change. */
    static List<?> status(Evaluation evaluation) {
        StatusFinding status = evaluation.status();
        return List.of(
                status == null ? List.of() : List.of(status.status(), status.replaced()),
                evaluation.evidence().sources());
    }

    private static List<?> listed(@Nullable Object part) {
        return part == null ? List.of() : List.of(part);
    }
}
