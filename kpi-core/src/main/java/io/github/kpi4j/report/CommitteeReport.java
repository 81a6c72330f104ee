package io.github.kpi4j.report;

import io.github.kpi4j.chain.LinkFinding;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evaluation.Tally;
import io.github.kpi4j.evaluation.Timing;
import io.github.kpi4j.evidence.CaseStudies;
import io.github.kpi4j.indicator.Accountability;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.intervention.Interventions;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.summary.Summary;
import io.github.kpi4j.target.TargetFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard as a committee reads it: what is off target first, then everything by priority. A report for one audience holds
 * the indicators that it sees and no others, and says how many are outside it.
 *
 * @param card the scorecard
 * @param audience whom the report is for
 */
public record CommitteeReport(Scorecard card, Audience audience) {

    /**
     * Checks that all is there.
     *
     * @param card the scorecard
     * @param audience whom the report is for
     */
    public CommitteeReport {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(audience, "audience");
    }

    /**
     * The report for everyone.
     *
     * @param card the scorecard
     */
    public CommitteeReport(Scorecard card) {
        this(card, Audience.EVERYONE);
    }

    /**
     * The evaluations in the report. Of a cost they hold the joint findings on the results that the audience sees, and on no
     * others.
     *
     * @return those of the indicators that the audience sees, in the framework's order
     */
    public List<Evaluation> evaluations() {
        return card.evaluations().stream()
                .filter(evaluation -> audience.sees(evaluation.indicator()))
                .map(evaluation -> evaluation.forReadersOf(this::sees))
                .toList();
    }

    private boolean sees(IndicatorId indicator) {
        return card.framework().find(indicator).filter(audience::sees).isPresent();
    }

    /**
     * The counts of the report.
     *
     * @return the tally of the evaluations in the report
     */
    public Tally tally() {
        return Tally.of(evaluations());
    }

    /**
     * The one level of a priority, where the report shows all that it rests on.
     *
     * @param priority a priority of the framework
     * @return the level; empty if the priority has no rule for it, or the audience does not see all its indicators
     */
    public Optional<Summary> summary(Priority priority) {
        return seesAll(card.under(priority.id())) ? card.summary(priority) : Optional.empty();
    }

    /**
     * The one level of the framework, where the report shows all that it rests on.
     *
     * @return the level; empty if the framework has no rule for it, or the audience does not see all indicators
     */
    public Optional<Summary> summary() {
        return seesAll(card.evaluations()) ? card.summary() : Optional.empty();
    }

    private boolean seesAll(List<Evaluation> evaluations) {
        return evaluations.stream().map(Evaluation::indicator).allMatch(audience::sees);
    }

    /**
     * How many indicators are not in the report.
     *
     * @return the number that the audience does not see; with the tally's total it is all indicators of the framework
     */
    public int outside() {
        return card.evaluations().size() - evaluations().size();
    }

    /**
     * The indicators off target, worst first: those below the minimum acceptable, then those missed, then those near; within
     * each group in the framework's order.
     *
     * @return the evaluations that are missed or near
     */
    public List<Evaluation> exceptions() {
        return evaluations().stream()
                .filter(evaluation -> severity(evaluation) > 0)
                .sorted(Comparator.comparingInt((Evaluation evaluation) -> severity(evaluation))
                        .reversed())
                .toList();
    }

    /**
     * The indicators off target for which a service answers, or those that concern a whole population.
     *
     * @param accountability who answers for the result
     * @return those of {@link #exceptions()} with that accountability, in the same order
     */
    public List<Evaluation> exceptions(Accountability accountability) {
        return exceptions().stream()
                .filter(evaluation -> evaluation.indicator().accountability() == accountability)
                .toList();
    }

    /**
     * The links of the results chain of which the audience sees both ends.
     *
     * @return what was found about them, in the order of the chain
     */
    public List<LinkFinding> links() {
        Set<IndicatorId> seen =
                evaluations().stream().map(each -> each.indicator().id()).collect(Collectors.toSet());
        return card.links().stream()
                .filter(finding -> seen.contains(finding.link().from())
                        && seen.contains(finding.link().to()))
                .toList();
    }

    /**
     * How the indicators of the report would stand at the end of their years.
     *
     * @return those with a forecast
     */
    public YearEnd yearEnd() {
        return new YearEnd(evaluations());
    }

    /**
     * The indicators to escalate: at the worst level of the scheme for as many judged periods in a row as its scheme says.
     *
     * @return the evaluations, longest row first, then in the framework's order; none where the scheme never escalates
     */
    public List<Evaluation> escalated() {
        return evaluations().stream()
                .filter(evaluation -> evaluation
                        .judgement()
                        .match(
                                finding ->
                                        isEscalated(finding, evaluation.inARow().size()),
                                reason -> false))
                .sorted(Comparator.comparingInt(
                                (Evaluation evaluation) -> evaluation.inARow().size())
                        .reversed())
                .toList();
    }

    private static boolean isEscalated(TargetFinding finding, int periods) {
        Integer after = finding.scheme().escalateAfter();
        return after != null
                && periods >= after
                && finding.level() == finding.scheme().worst();
    }

    private static int severity(Evaluation evaluation) {
        return evaluation.judgement().match(CommitteeReport::severity, reason -> 0);
    }

    private static int severity(TargetFinding finding) {
        return switch (finding.level()) {
            case EXCEEDED, MET -> 0;
            case NEAR -> finding.isBelowFloor() ? 3 : 1;
            case MISSED -> finding.isBelowFloor() ? 3 : 2;
        };
    }

    /**
     * The indicators for which people set a level for this report.
     *
     * @return the evaluations, judged or not, in the framework's order
     */
    public List<Evaluation> setByPeople() {
        return evaluations().stream()
                .filter(evaluation -> evaluation.levelSetByPeople().isPresent())
                .toList();
    }

    /**
     * The case studies of the report.
     *
     * @return those that illustrate an indicator which the audience sees, and the reasons for those that are withheld
     */
    public CaseStudies caseStudies() {
        return card.caseStudies().illustrating(this::sees);
    }

    /**
     * The changes made that are known, and how indicators stood before and after.
     *
     * @return in order of start; for one audience those that concern an indicator which it sees, and only what was found there
     */
    public Interventions interventions() {
        return audience.equals(Audience.EVERYONE)
                ? card.interventions()
                : card.interventions().concerning(this::sees);
    }

    /**
     * The indicators grouped by priority.
     *
     * @return a section for each priority that has indicators, in the framework's order; then one without a priority for the
     *     rest, if there is a rest
     */
    public List<Section> sections() {
        var sections = new ArrayList<Section>();
        for (Priority priority : card.framework().priorities()) {
            List<Evaluation> under = under(priority.id());
            if (!under.isEmpty()) {
                sections.add(new Section(priority.name(), under));
            }
        }
        List<Evaluation> rest = under("");
        if (!rest.isEmpty()) {
            sections.add(new Section("", rest));
        }
        return sections;
    }

    private List<Evaluation> under(String priority) {
        return evaluations().stream()
                .filter(evaluation ->
                        evaluation.indicator().definition().priority().equals(priority))
                .toList();
    }

    /**
     * The counts for each kind of indicator.
     *
     * @return a tally for every kind; together they add up to the report's tally
     */
    public Map<Indicator.Kind, Tally> byKind() {
        return tallies(Indicator.Kind.class, Indicator::kind);
    }

    /**
     * The counts of what services answer for and of what concerns whole populations.
     *
     * @return a tally for either; together they add up to the report's tally
     */
    public Map<Accountability, Tally> byAccountability() {
        return tallies(Accountability.class, Indicator::accountability);
    }

    private <E extends Enum<E>> Map<E, Tally> tallies(Class<E> answers, Function<Indicator, E> question) {
        List<Evaluation> all = evaluations();
        var tallies = new EnumMap<E, Tally>(answers);
        for (E answer : answers.getEnumConstants()) {
            tallies.put(
                    answer,
                    Tally.of(all.stream()
                            .filter(evaluation -> question.apply(evaluation.indicator()) == answer)
                            .toList()));
        }
        return tallies;
    }

    /**
     * The indicators whose figure was due and is not there.
     *
     * @return the evaluations that are late, in the framework's order
     */
    public List<Evaluation> late() {
        return evaluations().stream()
                .filter(evaluation -> evaluation.timing().state() == Timing.State.LATE)
                .toList();
    }

    /**
     * The indicators whose measure and target should have been reviewed by the as-of date.
     *
     * @return the evaluations whose review date is on or before the as-of date, in the framework's order
     */
    public List<Evaluation> reviewsDue() {
        return evaluations().stream()
                .filter(evaluation -> isDue(evaluation.indicator().definition().reviewBy()))
                .toList();
    }

    private boolean isDue(@Nullable LocalDate reviewBy) {
        return reviewBy != null && !reviewBy.isAfter(card.asOf());
    }

    /**
     * The indicators under one priority.
     *
     * @param title the priority's name, or an empty text for the rest
     * @param evaluations the evaluations, in the framework's order
     */
    public record Section(String title, List<Evaluation> evaluations) {

        /**
         * Copies the evaluations.
         *
         * @param title the priority's name
         * @param evaluations the evaluations
         */
        public Section {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(evaluations, "evaluations");
            evaluations = List.copyOf(evaluations);
        }

        /**
         * The counts of the section.
         *
         * @return the tally
         */
        public Tally tally() {
            return Tally.of(evaluations);
        }
    }
}
