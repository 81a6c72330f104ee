package io.github.kpi4j.evaluation;

import io.github.kpi4j.chain.LinkFinding;
import io.github.kpi4j.evidence.CaseStudies;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.intervention.Interventions;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.summary.Member;
import io.github.kpi4j.summary.Summary;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All evaluations of a framework for one area and one period, as known on one date.
 *
 * @param framework the framework
 * @param area the area
 * @param period the period reported on
 * @param asOf the date of knowledge
 * @param evaluations one for each indicator, in the framework's order
 * @param caseStudies the case studies of the area and the period, as far as they may be told
 * @param interventions the changes made in the area that are known, and how each indicator stood before and after
 */
public record Scorecard(
        Framework framework,
        AreaId area,
        Period period,
        LocalDate asOf,
        List<Evaluation> evaluations,
        CaseStudies caseStudies,
        Interventions interventions) {

    /**
     * Copies the evaluations.
     *
     * @param framework the framework
     * @param area the area
     * @param period the period reported on
     * @param asOf the date of knowledge
     * @param evaluations one for each indicator
     * @param caseStudies the case studies
     * @param interventions the changes made
     */
    public Scorecard {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(evaluations, "evaluations");
        Objects.requireNonNull(caseStudies, "caseStudies");
        Objects.requireNonNull(interventions, "interventions");
        evaluations = new Evaluations(evaluations);
    }

    /**
     * The evaluation of an indicator.
     *
     * @param indicator the id of an indicator of the framework
     * @return its evaluation
     * @throws IllegalArgumentException if the framework has no such indicator
     */
    public Evaluation get(IndicatorId indicator) {
        return ((Evaluations) evaluations)
                .find(indicator)
                .orElseThrow(
                        () -> new IllegalArgumentException("the framework has no indicator \"" + indicator + "\""));
    }

    /**
     * The evaluations under a priority.
     *
     * @param priority the priority's id, or an empty text for those that stand under none
     * @return the evaluations in the framework's order
     */
    public List<Evaluation> under(String priority) {
        return evaluations.stream()
                .filter(each -> each.indicator().definition().priority().equals(priority))
                .toList();
    }

    /**
     * The one level of a priority.
     *
     * @param priority a priority of the framework
     * @return the level with all it rests on; empty if the priority has no rule for it
     */
    public Optional<Summary> summary(Priority priority) {
        return Optional.ofNullable(priority.summary())
                .map(rule -> new Summary(
                        rule,
                        under(priority.id()).stream().map(Scorecard::member).toList()));
    }

    /**
     * The one level of the framework.
     *
     * @return the level with all it rests on; empty if the framework has no rule for it
     */
    public Optional<Summary> summary() {
        List<Member> members = framework.rollUp().over() == RollUp.Over.INDICATORS
                ? evaluations.stream().map(Scorecard::member).toList()
                : framework.priorities().stream()
                        .flatMap(priority -> summary(priority).stream()
                                .map(part -> new Member(priority.id(), part.standing(), part.judged(), part.wanted())))
                        .toList();
        return Optional.ofNullable(framework.rollUp().summary()).map(rule -> new Summary(rule, members));
    }

    /**
     * The links of the results chain: what moved together, one lag later, and what is still to come. They change no level.
     *
     * @return a finding for each link, in the order of the chain
     */
    public List<LinkFinding> links() {
        return framework.chain().links().stream()
                .map(link -> Links.finding(link, get(link.from()), get(link.to()), period))
                .toList();
    }

    private static Member member(Evaluation evaluation) {
        String id = evaluation.indicator().id().text();
        return evaluation
                .judgement()
                .match(finding -> Member.judged(id, finding.level()), reason -> Member.notJudged(id, reason));
    }

    /**
     * The counts of the scorecard.
     *
     * @return how many indicators have each level, and how many are not judged for each reason
     */
    public Tally tally() {
        return Tally.of(evaluations);
    }
}
