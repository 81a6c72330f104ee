package io.github.kpi4j.report;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evidence.CaseStudies;
import io.github.kpi4j.evidence.CaseStudy;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.intervention.Intervention;
import io.github.kpi4j.intervention.Interventions;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.IndicatorId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What changed between two runs of one report: the same framework, area and period, as known on two dates, or by two versions
 * of the framework.
 *
 * @param before the report as it was
 * @param after the report as it is now
 * @param audience whom the list is for
 */
public record Differences(Scorecard before, Scorecard after, Audience audience) {

    /**
     * Checks that both are runs of one report.
     *
     * @param before the report as it was
     * @param after the report as it is now
     * @param audience whom the list is for
     * @throws IllegalArgumentException if the framework's id, the area or the period differ, or the earlier report knows more:
     *     its as-of date is later
     */
    public Differences {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(audience, "audience");
        requireSame("framework", before.framework().id(), after.framework().id());
        requireSame("area", before.area(), after.area());
        requireSame("period", span(before.period()), span(after.period()));
        if (before.asOf().isAfter(after.asOf())) {
            throw new IllegalArgumentException("before is as known on " + before.asOf() + " and after on "
                    + after.asOf() + "; the earlier date comes first");
        }
    }

    /**
     * The list for everyone.
     *
     * @param before the report as it was
     * @param after the report as it is now
     * @throws IllegalArgumentException as for the other constructor
     */
    public Differences(Scorecard before, Scorecard after) {
        this(before, after, Audience.EVERYONE);
    }

    private static String span(Period period) {
        return period.label() + " (" + period.start() + " to " + period.end() + ")";
    }

    private static void requireSame(String what, Object before, Object after) {
        if (!before.equals(after)) {
            throw new IllegalArgumentException("before and after are of two different reports: " + what + " " + before
                    + " and " + what + " " + after);
        }
    }

    /**
     * The indicators that differ.
     *
     * @return a difference for each indicator that the audience sees and of which a figure, the target, the definition or anything reported changed, in
     *     the framework's order, those that were dropped last; empty when nothing changed
     */
    public List<Difference> list() {
        var differences = new ArrayList<Difference>();
        for (Evaluation now : after.evaluations()) {
            IndicatorId id = now.indicator().id();
            if (before.framework().find(id).isPresent()) {
                Causes.between(before, after, before.get(id), now).ifPresent(differences::add);
            } else {
                differences.add(new Difference(null, now, EnumSet.of(Cause.NEW_INDICATOR), List.of()));
            }
        }
        for (Evaluation then : before.evaluations()) {
            Indicator indicator = then.indicator();
            if (after.framework().find(indicator.id()).isEmpty()) {
                differences.add(new Difference(then, null, EnumSet.of(Cause.DROPPED_INDICATOR), List.of()));
            }
        }
        return differences.stream().filter(this::isSeen).toList();
    }

    /**
     * The case studies that may be told now and were not told before.
     *
     * @return those that illustrate an indicator which the audience sees, in order of period and id
     */
    public List<CaseStudy> newlyTold() {
        return without(told(after), told(before));
    }

    /**
     * How many case studies were told before and are not told now. Which they were is not said: nothing of what is withheld
     * is told again.
     *
     * @return the number of those that illustrate an indicator which the audience sees
     */
    public int noLongerTold() {
        return without(told(before), told(after)).size();
    }

    /**
     * The changes made that are known now and were not known before.
     *
     * @return those that concern an indicator which the audience sees, in order of start
     */
    public List<Intervention> newlyRecorded() {
        return changesMade(after).results().stream()
                .map(Interventions.Result::intervention)
                .filter(each -> earlier(each).isEmpty())
                .toList();
    }

    /**
     * The changes made of which something else can be said now: another verdict, or another outcome of what was expected.
     *
     * @return one for each indicator concerned that the audience sees, in order of start
     */
    public List<ResultChange> results() {
        return changesMade(after).results().stream()
                .flatMap(now -> earlier(now.intervention()).stream()
                        .flatMap(then -> now.findings().stream()
                                .map(finding -> finding.effect().indicator())
                                .distinct()
                                .map(indicator -> new ResultChange(
                                        now.intervention(), indicator, then.on(indicator), now.on(indicator)))))
                .filter(ResultChange::isNews)
                .toList();
    }

    private Optional<Interventions.Result> earlier(Intervention intervention) {
        return changesMade(before).results().stream()
                .filter(each -> each.intervention().id().equals(intervention.id()))
                .findFirst();
    }

    private Interventions changesMade(Scorecard card) {
        return new CommitteeReport(card, audience).interventions();
    }

    private CaseStudies told(Scorecard card) {
        return new CommitteeReport(card, audience).caseStudies();
    }

    private static List<CaseStudy> without(CaseStudies studies, CaseStudies others) {
        return studies.told().stream()
                .filter(study ->
                        others.told().stream().noneMatch(other -> other.id().equals(study.id())))
                .toList();
    }

    /** What left an audience's tiers is news to it as well. */
    private boolean isSeen(Difference difference) {
        return Stream.of(difference.before(), difference.after())
                .flatMap(Stream::ofNullable)
                .anyMatch(evaluation -> audience.sees(evaluation.indicator()));
    }
}
