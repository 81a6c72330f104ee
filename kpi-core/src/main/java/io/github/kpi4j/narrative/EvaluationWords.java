package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Timing;
import io.github.kpi4j.indicator.Accrual;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.TargetFinding;
import io.github.kpi4j.trend.TrendFinding;
import io.github.kpi4j.vfm.Partner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words for one evaluation. */
final class EvaluationWords {

    private final Evaluation evaluation;
    private final Definition definition;
    private final ValueWords values;
    private final TargetWords targets;
    private final PromiseWords promises;
    private final OtherVerdictWords others;
    private final ChangeWords changes;
    private final TrendWords trends;
    private final BesideWords beside;
    private final StatusWords statuses;
    private final GradesWords grades;

    EvaluationWords(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.definition = evaluation.indicator().definition();
        this.values = new ValueWords(definition);
        this.targets = new TargetWords(values);
        this.promises = new PromiseWords(values);
        this.others = new OtherVerdictWords(values, evaluation);
        this.changes = new ChangeWords(values, evaluation);
        this.trends = new TrendWords(values, WorthWords.isCost(evaluation));
        this.beside = new BesideWords(values, evaluation);
        this.statuses = new StatusWords(evaluation);
        this.grades = new GradesWords(evaluation);
    }

    /** The level with its shape, or why there is none; then, with a mark of its own, the level that people set. */
    String verdict() {
        return statuses.beside(
                evaluation.judgement().match(EvaluationWords::level, reason -> "not judged, " + Words.reason(reason)));
    }

    private static String level(TargetFinding finding) {
        RatingScheme.Badge badge = finding.scheme().badge(finding.level());
        return badge.shape() + " " + badge.word();
    }

    /** The value with its period. */
    String value() {
        Series.Point point = evaluation.point();
        return point == null ? "no figure" : values.dated(point);
    }

    /** The value with its period and counts, then what is to be known about the data. */
    private String valueFact() {
        Series.Point point = evaluation.point();
        String counts = point == null ? "" : values.ofCounts(point.value());
        List<String> parts = Stream.of(
                        point == null ? "no figure" : values.point(point), counts, takenApart(point), timing())
                .filter(text -> !text.isEmpty())
                .toList();
        return parts.size() == 1
                ? parts.get(0)
                : Words.goneOn(parts.get(0)) + "; " + String.join("; ", parts.subList(1, parts.size()));
    }

    private String takenApart(Series.@Nullable Point point) {
        return definition.reporting().accrual().given() == Accrual.Given.CUMULATIVE
                        && point != null
                        && point.value() instanceof Value.Amount
                ? "worked out from the totals of the year"
                : "";
    }

    private String timing() {
        Timing timing = evaluation.timing();
        String expected = timing.expected().label();
        return switch (timing.state()) {
            case CURRENT -> "";
            case ARRIVED -> "came in after the last report";
            case STANDING -> isStanding(evaluation.point()) ? "stands until the next one" : "";
            case NOT_DUE ->
                isShown(timing)
                        ? "not due: no new figure falls in this report"
                        : "not due: the figure for " + expected + " is due on " + Words.day(timing.due());
            case OTHER_PERIODS -> "there are figures, but of another kind of period; wanted is one such as " + expected;
            case NOT_PUT_TOGETHER -> "the areas of this group have figures, and they are not put together for it";
            case LATE -> "late: the figure for " + expected + " was due on " + Words.day(timing.due());
        };
    }

    private static boolean isStanding(Series.@Nullable Point point) {
        return point != null && point.isObserved() && !(point.value() instanceof Value.Absent);
    }

    private boolean isShown(Timing timing) {
        Series.Point point = evaluation.point();
        return point != null && point.period().equals(timing.expected()) && point.isObserved();
    }

    private String targetFact() {
        return evaluation
                .judgement()
                .match(
                        finding -> promises.whole(evaluation.target(), finding.scheme()) + "; "
                                + targets.standing(finding),
                        reason -> (reason == Reason.NOT_DUE
                                        ? promises.awaited(evaluation.target())
                                        : promises.whole(evaluation.target()))
                                + tooFew(reason)
                                + (reason == Reason.RESULT_NOT_HELD ? "; " + WorthWords.notHeld(evaluation) : ""));
    }

    private String tooFew(Reason reason) {
        return reason == Reason.TOO_FEW
                ? Optional.ofNullable(definition.rating().fewest())
                        .map(fewest -> "; judged from " + ValueWords.count(Rational.of(fewest)) + " cases on")
                        .orElse("")
                : "";
    }

    private String cases() {
        return evaluation
                .judgement()
                .match(
                        finding -> evaluation
                                .casesToTarget()
                                .map(cases -> new CaseWords(values, definition.measure()).cases(finding, cases))
                                .orElse(""),
                        reason -> "");
    }

    /** Irregular grades read best one after the other, with the year in which each was given. */
    private String history() {
        List<Series.Point> points = evaluation.history().points();
        boolean irregularGrades = definition.reporting().cadence().every() == Frequency.IRREGULAR
                && points.stream().allMatch(point -> point.value() instanceof Value.Graded);
        return irregularGrades && points.size() > 1
                ? points.stream()
                        .map(point -> values.value(point.value()) + " ("
                                + point.period().end().getYear() + ")")
                        .collect(Collectors.joining(", "))
                : "";
    }

    /** Those of the evaluations that an indicator is to be read with, in the order in which it names them. */
    static List<Evaluation> partners(Indicator indicator, List<Evaluation> among) {
        List<IndicatorId> named = indicator instanceof ValueForMoney money
                ? money.partners().stream().map(Partner::indicator).toList()
                : List.of();
        return named.stream()
                .flatMap(id ->
                        among.stream().filter(each -> each.indicator().id().equals(id)))
                .toList();
    }

    /** Everything found; a cost stands beside those that it is to be read with, as far as they are shown. */
    Document.Facts facts(List<Evaluation> partners) {
        var facts = new ArrayList<Document.Fact>();
        add(facts, "value", valueFact());
        add(facts, "real terms", RealTermsWords.of(evaluation));
        if (evaluation.gap() != null) {
            add(facts, "groups", new GapWords(evaluation.gap()).groups());
            add(facts, "gap", new GapWords(evaluation.gap()).direction());
        }
        MadeFromWords.of(evaluation).forEach((label, text) -> add(facts, label, text));
        grades.facts().forEach((label, text) -> add(facts, label, text));
        add(facts, "check", DoubtWords.of(evaluation, values));
        add(facts, "note", evaluation.point() == null ? "" : evaluation.point().note());
        add(facts, "history", history());
        add(facts, statuses.isPromisedInWords() ? "promised" : "target", targetFact());
        facts.addAll(statuses.facts());
        facts.addAll(others.facts());
        add(facts, "cases", cases());
        add(facts, "in a row", BandWords.inARow(evaluation));
        add(facts, "baseline", changes.baseline());
        changes.others().forEach(text -> add(facts, "baseline", text));
        add(facts, "pace", new PaceWords(values, evaluation).text());
        new OutlookWords(values, evaluation).each().forEach(text -> add(facts, "forecast", text));
        add(facts, "needs", new RequiredRateWords(values, evaluation).text());
        new SplitWords(values, evaluation).text().ifPresent(text -> add(facts, "of which", text));
        add(facts, "shift", grades.shift());
        evaluation.trends().forEach(finding -> add(facts, "trend", trends.trend(finding)));
        new ChartWords(values)
                .assurances(evaluation, promises.brief(evaluation.target()))
                .forEach(text -> add(facts, "assurance", text));
        Series.Point shown = evaluation.point();
        if (shown != null) {
            evaluation
                    .curve()
                    .ifPresent(finding ->
                            add(facts, "turn the curve", new CurveWords(values).text(finding, shown.period())));
        }
        beside.each().forEach(text -> add(facts, "beside", text));
        new PositionWords(values, evaluation).each().forEach(text -> add(facts, "position", text));
        new SignificanceWords(values, evaluation).each().forEach(text -> add(facts, "significance", text));
        if (evaluation.indicator() instanceof ValueForMoney money) {
            add(facts, "looks at", WorthWords.lens(money.lens()));
        }
        var worth = new WorthWords(evaluation, partners);
        worth.each().forEach(text -> add(facts, "value for money", text));
        for (Evaluation partner : partners) {
            var words = new EvaluationWords(partner);
            add(facts, "read with", partner.indicator().name() + ": " + words.value() + ", " + words.verdict());
        }
        add(facts, "read with", worth.hidden());
        facts.addAll(OwnerWords.facts(evaluation.indicator()));
        return new Document.Facts(facts);
    }

    private static void add(List<Document.Fact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new Document.Fact(label, text));
        }
    }

    String headline() {
        String corners = WorthWords.corners(evaluation);
        return evaluation.indicator().name() + ": " + verdict()
                + (corners.isEmpty() ? "" : "; value for money: " + corners);
    }

    /** What the list of exceptions says: how far off, and on which side of the past and of others. */
    String exception() {
        Series.Point point = evaluation.point();
        String counts = point == null ? "" : values.counts(point.value());
        String against = evaluation
                .judgement()
                .match(
                        finding -> ", against " + promises.brief(evaluation.target()) + others.byException() + ": "
                                + targets.standing(finding),
                        reason -> "");
        String owner = OwnerWords.sentence(evaluation.indicator());
        return headline() + ". " + value() + counts + against + "." + lasting() + changes.side() + moves()
                + beside.sides() + owner;
    }

    private String lasting() {
        String text = BandWords.inARow(evaluation);
        return text.isEmpty() ? "" : " " + text + ".";
    }

    /** What the list of escalated indicators says: for how long, and who answers. */
    String escalation() {
        String owner = OwnerWords.sentence(evaluation.indicator());
        return evaluation.indicator().name() + ": " + BandWords.lasting(evaluation) + "." + owner;
    }

    private String moves() {
        return evaluation.trends().stream()
                .filter(TrendFinding.Detected.class::isInstance)
                .map(finding -> " " + Words.capital(trends.trend(finding)) + ".")
                .collect(Collectors.joining());
    }
}
