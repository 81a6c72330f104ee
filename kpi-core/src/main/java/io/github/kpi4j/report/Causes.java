package io.github.kpi4j.report;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.baseline.Baselines;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.evaluation.OtherVerdict;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evaluation.Timing;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.report.Difference.FigureChange;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Why two evaluations of one indicator differ, read off everything that an evaluation is made from. */
final class Causes {

    private final Framework earlier;
    private final Framework later;
    private final AreaId area;
    private final Evaluation before;
    private final Evaluation after;

    private Causes(Framework earlier, Framework later, AreaId area, Evaluation before, Evaluation after) {
        this.earlier = earlier;
        this.later = later;
        this.area = area;
        this.before = before;
        this.after = after;
    }

    static Optional<Difference> between(Scorecard earlier, Scorecard later, Evaluation before, Evaluation after) {
        return new Causes(earlier.framework(), later.framework(), later.area(), before, after).difference();
    }

    private Optional<Difference> difference() {
        List<FigureChange> figures = isMeasuredAlike(after.indicator().id()) ? figures() : List.of();
        Set<Cause> causes = causes(figures);
        if (causes.isEmpty()) {
            boolean alike = new Difference(before, after, EnumSet.of(Cause.OTHER_FIGURES), figures)
                    .parts()
                    .isEmpty();
            return alike ? Optional.empty() : difference(EnumSet.of(Cause.OTHER_FIGURES), figures);
        }
        return difference(causes, figures);
    }

    private Optional<Difference> difference(Set<Cause> causes, List<FigureChange> figures) {
        return Optional.of(new Difference(before, after, causes, figures));
    }

    private Set<Cause> causes(List<FigureChange> figures) {
        var causes = EnumSet.noneOf(Cause.class);
        for (FigureChange figure : figures) {
            causes.add(isNews(figure) ? Cause.LATE_DATA : Cause.REVISION);
        }
        if (isUnreadable(after) && !isUnreadable(before)) {
            causes.add(Cause.LATE_DATA);
        }
        if (isUnreadable(before) && !isUnreadable(after)) {
            causes.add(Cause.REVISION);
        }
        if (!Objects.equals(version(before), version(after)) || !Objects.equals(end(before), end(after))) {
            causes.add(Cause.NEW_TARGET);
        }
        if (showTheSamePeriod()
                && !Objects.equals(
                        before.baselines().version(), after.baselines().version())) {
            causes.add(Cause.NEW_BASELINE);
        }
        if (!isMeasuredAlike(after.indicator().id()) || !isJudgedAlike()) {
            causes.add(Cause.NEW_DEFINITION);
        }
        if (!earlier.scheme().equals(later.scheme()) && (isJudged(before) || isJudged(after))) {
            causes.add(Cause.NEW_RATING_SCHEME);
        }
        if (before.timing().state() == Timing.State.NOT_DUE && after.timing().state() == Timing.State.LATE) {
            causes.add(Cause.DUE_DATE_PASSED);
        }
        if (showTheSamePeriod()
                && !(benchmarkValues(before).equals(benchmarkValues(after)) && targetsComeOutAlike(figures))) {
            causes.add(Cause.OTHER_FIGURES);
        }
        if (!Difference.status(before).equals(Difference.status(after))) {
            causes.add(Cause.NEW_EVIDENCE);
        }
        return causes;
    }

    private static boolean isNews(FigureChange figure) {
        return figure.after() != null
                && (figure.before() == null
                        || (figure.before().value() instanceof Value.Absent
                                && !(figure.after().value() instanceof Value.Absent)));
    }

    private static boolean isJudged(Evaluation evaluation) {
        return evaluation.judgement() instanceof Judgement.Judged;
    }

    /** Whether all figures that are known are of periods of another kind, so that the series is empty. */
    private static boolean isUnreadable(Evaluation evaluation) {
        return evaluation.point() == null
                && evaluation.baseline() instanceof BaselineFinding.NotCompared not
                && not.reason() == Reason.NOT_COMPARABLE;
    }

    /** Comparators are of the period shown: of another period they differ, whatever became known of them. */
    private boolean showTheSamePeriod() {
        return before.point() != null
                && after.point() != null
                && before.point().period().equals(after.point().period());
    }

    private static @Nullable TargetVersion version(Evaluation evaluation) {
        return evaluation.target() == null ? null : evaluation.target().version();
    }

    private static @Nullable TargetVersion end(Evaluation evaluation) {
        return evaluation
                .against(OtherVerdict.Against.END)
                .map(verdict -> verdict.target().version())
                .orElse(null);
    }

    /** Where the indicator's own figures are as they were, a promise comes to something else only by those of others. */
    private boolean targetsComeOutAlike(List<FigureChange> figures) {
        return !figures.isEmpty()
                || !Objects.equals(version(before), version(after))
                || Objects.equals(before.target(), after.target());
    }

    private static List<Value> benchmarkValues(Evaluation evaluation) {
        return evaluation.benchmarks().stream().map(finding -> finding.value()).toList();
    }

    /** Whether the values come about in the same way, those of the indicators that it is made from included. */
    private boolean isMeasuredAlike(IndicatorId id) {
        Definition old = definition(earlier, id);
        Definition current = definition(later, id);
        return old != null
                && current != null
                && old.measure().equals(current.measure())
                && old.rollUp().equals(current.rollUp())
                && earlier.register().equals(later.register())
                && earlier.rollUp().groups().equals(later.rollUp().groups())
                && old.reporting().equals(current.reporting())
                && current.measure().inputs().stream().allMatch(this::isMeasuredAlike);
    }

    private static @Nullable Definition definition(Framework framework, IndicatorId id) {
        return framework.find(id).map(Indicator::definition).orElse(null);
    }

    private boolean isJudgedAlike() {
        Definition old = before.indicator().definition();
        Definition current = after.indicator().definition();
        return old.polarity().equals(current.polarity())
                && old.rounding().equals(current.rounding())
                && old.rating().equals(current.rating())
                && baselines(earlier, old).equals(baselines(later, current))
                && old.trends().equals(current.trends())
                && old.comparators().equals(current.comparators())
                && earlier.comparatorsOf(before.indicator()).equals(later.comparatorsOf(after.indicator()))
                && promisedComparators(earlier, old).equals(promisedComparators(later, current));
    }

    /** Those of other areas make no difference here. */
    private Baselines baselines(Framework framework, Definition definition) {
        return definition.baselines().in(area, framework.register());
    }

    private static List<Comparator> promisedComparators(Framework framework, Definition definition) {
        return definition.targets().comparators().stream()
                .flatMap(id -> framework.findComparator(id).stream())
                .toList();
    }

    private List<FigureChange> figures() {
        var old = byPeriod(before.history());
        var current = byPeriod(after.history());
        var periods = new TreeMap<Period, Series.Point>(old);
        periods.putAll(current);
        var changes = new ArrayList<FigureChange>();
        for (Period period : periods.keySet()) {
            if (!Objects.equals(old.get(period), current.get(period))) {
                changes.add(new FigureChange(period, old.get(period), current.get(period)));
            }
        }
        return changes;
    }

    private static Map<Period, Series.Point> byPeriod(Series series) {
        var points = new TreeMap<Period, Series.Point>();
        series.points().forEach(point -> points.put(point.period(), point));
        return points;
    }
}
