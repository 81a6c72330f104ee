package io.github.kpi4j.testkit;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evaluation.Tally;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.report.BaselineReport;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.summary.Summary;
import io.github.kpi4j.target.TargetFinding;
import io.github.kpi4j.trend.TrendFinding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds for every evaluation. Each check throws an AssertionError where it does not. */
public final class LawsOfEvaluation {

    private LawsOfEvaluation() {}

    /**
     * Every indicator has its evaluation, in order; the same inputs give the same scorecard; nothing throws.
     *
     * @param situation any situation
     */
    public static void everyIndicatorIsEvaluated(Situation situation) {
        Scorecard card = situation.evaluate();
        Law.same(
                situation.framework().indicators(),
                card.evaluations().stream().map(Evaluation::indicator).toList(),
                "indicators evaluated");
        Law.same(card, situation.evaluate(), "scorecard asked for twice");
    }

    /**
     * The order in which figures are supplied makes no difference.
     *
     * @param situation any situation
     */
    public static void orderOfRowsIsIrrelevant(Situation situation) {
        Scorecard card = situation.evaluate();
        var rows = new ArrayList<>(situation.rows());
        Collections.reverse(rows);
        Law.same(card, situation.withRows(rows).evaluate(), "scorecard of the rows backwards");
        Collections.rotate(rows, rows.size() / 2 + 1);
        Law.same(card, situation.withRows(rows).evaluate(), "scorecard of the rows rotated");
    }

    /**
     * The level of every judgement is that of the value shown against the target shown.
     *
     * @param situation any situation
     */
    public static void levelFollowsFromTheFinding(Situation situation) {
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            if (evaluation.judgement() instanceof Judgement.Judged judged && evaluation.point() != null) {
                TargetFinding finding = judged.finding();
                Rational value = evaluation.point().value().rank().orElseThrow();
                Law.same(
                        Optional.ofNullable(evaluation.target()).flatMap(TargetInForce::target),
                        Optional.of(finding.target()),
                        "target judged against");
                Law.same(value, finding.exact(), "value judged");
                Rational shown = finding.judging() == TargetFinding.Judging.EXACT
                        ? value
                        : finding.rounding().round(value);
                Law.same(
                        situation
                                .framework()
                                .schemeOf(evaluation.indicator())
                                .band(
                                        finding.target(),
                                        shown,
                                        finding.judgedLastYear().orElse(null))
                                .level(),
                        judged.level(),
                        "level of the finding");
            }
        }
    }

    /**
     * A level stands in a row of periods that ends with the one shown, each with a value; where there is no level there is no
     * row. What is escalated has stood at the worst level for at least as long as the scheme asks.
     *
     * @param situation any situation
     */
    public static void rowsEndWithTheLevelShown(Situation situation) {
        Scorecard card = situation.evaluate();
        for (Evaluation evaluation : card.evaluations()) {
            List<Period> row = evaluation.inARow();
            Law.same(evaluation.judgement() instanceof Judgement.Judged, !row.isEmpty(), "a level and its row");
            Law.same(row.stream().sorted().distinct().toList(), row, "the row in order");
            for (Period period : row) {
                Law.holds(
                        evaluation
                                .history()
                                .at(period)
                                .orElseThrow()
                                .value()
                                .rank()
                                .isPresent(),
                        "no value in %s",
                        period);
            }
            if (!row.isEmpty() && evaluation.point() != null) {
                Law.same(evaluation.point().period(), row.get(row.size() - 1), "the last of the row");
            }
        }
        for (Evaluation evaluation : new CommitteeReport(card).escalated()) {
            Integer after =
                    situation.framework().schemeOf(evaluation.indicator()).escalateAfter();
            Law.holds(after != null && evaluation.inARow().size() >= after, "%s escalated", evaluation.indicator());
        }
    }

    /**
     * The counts add up: to the number of indicators, over the sections of the report, and over the kinds.
     *
     * @param situation any situation
     */
    public static void talliesAddUp(Situation situation) {
        Scorecard card = situation.evaluate();
        CommitteeReport report = new CommitteeReport(card);
        int size = situation.framework().indicators().size();
        Law.same(size, card.tally().total(), "total");
        Law.same(size, card.tally().judged() + card.tally().notJudged(), "judged and not judged");
        Law.same(size, sum(report.byKind().values()), "sum over the kinds");
        Law.same(
                size,
                sum(report.sections().stream()
                        .map(CommitteeReport.Section::tally)
                        .toList()),
                "sum over the sections");
        Law.same(
                size,
                new BaselineReport(card)
                        .sections().stream()
                                .mapToInt(each -> each.points().size())
                                .sum(),
                "starting points");
    }

    /**
     * The one level of a whole rests on its indicators and no others, and the actual weights add up to one.
     *
     * @param situation any situation
     */
    public static void summariesRestOnTheirIndicators(Situation situation) {
        Scorecard card = situation.evaluate();
        for (Priority priority : card.framework().priorities()) {
            card.summary(priority).ifPresent(summary -> holds(summary, Tally.of(card.under(priority.id()))));
        }
        card.summary().ifPresent(summary -> holds(summary, card.tally()));
    }

    private static void holds(Summary summary, Tally tally) {
        Law.same(tally.judged(), summary.judged(), "indicators judged behind a summary");
        Law.same(tally.total(), summary.members().size(), "members of a summary");
        Rational actual = Rational.sum(
                summary.weights().stream().map(Summary.Weight::actual).toList());
        Law.holds(actual.isZero() || actual.equals(Rational.ONE), "actual weights add up to %s", actual);
        Law.holds(
                tally.judged() > 0 || summary.standing().level().isEmpty(),
                "%s without anything judged",
                summary.standing());
    }

    private static int sum(Iterable<Tally> tallies) {
        int sum = 0;
        for (Tally tally : tallies) {
            sum += tally.total();
        }
        return sum;
    }

    /**
     * Missing never becomes a value: where all figures are missing nothing is judged, compared, or found to move, and no
     * value is shown.
     *
     * @param situation any situation
     */
    public static void missingIsNeverJudged(Situation situation) {
        var missing = new ArrayList<Figure>();
        for (Figure row : situation.rows()) {
            missing.add(new Figure(
                    row.indicator(),
                    row.area(),
                    row.period(),
                    new Observation.Missing(Reason.NOT_COLLECTED),
                    row.marks(),
                    row.recorded(),
                    row.note()));
        }
        for (Evaluation evaluation : situation.withRows(missing).evaluate().evaluations()) {
            Law.holds(evaluation.judgement() instanceof Judgement.NotJudged, "%s", evaluation.judgement());
            Law.holds(evaluation.baseline() instanceof BaselineFinding.NotCompared, "%s", evaluation.baseline());
            Law.holds(evaluation.trends().stream().noneMatch(TrendFinding.Detected.class::isInstance), "a trend");
            Law.holds(
                    evaluation.point() == null || evaluation.point().value() instanceof Value.Absent,
                    "%s",
                    evaluation.point());
            Law.holds(evaluation.benchmarks().stream().allMatch(each -> each.known() == 0), "a comparison");
        }
    }

    /**
     * What is to come, and what is repeated, is shown but neither judged, compared nor found to move.
     *
     * @param situation any situation
     */
    public static void onlyWhatWasObservedCounts(Situation situation) {
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            boolean observed = evaluation.point() != null && evaluation.point().isObserved();
            Law.holds(observed || evaluation.judgement() instanceof Judgement.NotJudged, "%s", evaluation.judgement());
            Law.holds(
                    observed || evaluation.baseline() instanceof BaselineFinding.NotCompared,
                    "%s",
                    evaluation.baseline());
            Law.holds(
                    evaluation.trends().stream()
                            .flatMap(each -> each instanceof TrendFinding.Detected found
                                    ? found.points().stream()
                                    : Stream.empty())
                            .allMatch(Series.Point::isObserved),
                    "a trend over what was not observed: %s",
                    evaluation.trends());
        }
    }

    /**
     * Every area of the figures can be evaluated by the framework, with an evaluation for every indicator.
     *
     * @param situation any situation
     */
    public static void everyAreaCanBeEvaluated(Situation situation) {
        Figures figures = Figures.of(situation.rows());
        Stream<AreaId> groups = situation.framework().rollUp().groups().stream().map(AreaGroup::area);
        Stream.concat(situation.rows().stream().map(Figure::area), groups)
                .distinct()
                .forEach(area -> {
                    Scorecard card = Evaluator.evaluate(
                            situation.framework(), figures, situation.period(), situation.asOf(), area);
                    Law.same(area, card.area(), "area");
                    Law.same(
                            situation.framework().indicators().size(),
                            card.evaluations().size(),
                            "evaluations");
                });
    }
}
