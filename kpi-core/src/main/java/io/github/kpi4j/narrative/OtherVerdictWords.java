package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.OtherVerdict;
import io.github.kpi4j.evaluation.OtherVerdict.Against;
import io.github.kpi4j.promise.AgreedException;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Words for how a value stands against other promises than the one it is judged by. */
final class OtherVerdictWords {

    private final ValueWords values;
    private final Evaluation evaluation;
    private final PromiseWords promises;
    private final TargetWords targets;

    OtherVerdictWords(ValueWords values, Evaluation evaluation) {
        this.values = values;
        this.evaluation = evaluation;
        this.promises = new PromiseWords(values);
        this.targets = new TargetWords(values);
    }

    /** Such as "judged by an exception agreed until 30 September 2025 by the director: the flood". */
    List<Document.Fact> facts() {
        var facts = new ArrayList<Document.Fact>();
        TargetInForce inForce = evaluation.target();
        if (inForce != null) {
            agreed(inForce.version())
                    .forEach(each -> facts.add(new Document.Fact("exception", "judged by " + exception(each))));
        }
        for (OtherVerdict other : evaluation.otherVerdicts()) {
            facts.add(new Document.Fact(label(other.against()), text(other)));
        }
        return facts;
    }

    /** Such as ", by an exception until 30 September 2025"; nothing where the ordinary target is judged by. */
    String byException() {
        TargetInForce inForce = evaluation.target();
        return inForce == null
                ? ""
                : agreed(inForce.version()).stream()
                        .map(each -> ", by an exception until " + Words.day(each.until()))
                        .findFirst()
                        .orElse("");
    }

    private List<AgreedException> agreed(TargetVersion version) {
        return evaluation.indicator().definition().targets().exceptions().stream()
                .filter(each -> each.asVersion().equals(version))
                .toList();
    }

    private static String exception(AgreedException exception) {
        String by = exception.approvedBy().isEmpty() ? "" : " by " + exception.approvedBy();
        String on = exception.approved() == null ? "" : " on " + Words.day(exception.approved());
        return "an exception until " + Words.day(exception.until()) + ", agreed" + by + on + ": " + exception.reason();
    }

    private static String label(Against against) {
        return switch (against) {
            case START_OF_YEAR -> "original";
            case KNOWN_THEN -> "known then";
            case WITHOUT_EXCEPTION, LAPSED_EXCEPTION -> "exception";
            case END -> "end target";
        };
    }

    private String text(OtherVerdict other) {
        TargetVersion version = other.target().version();
        String promise = promises.brief(other.target());
        return switch (other.against()) {
            case START_OF_YEAR -> promise + " when the year began" + verdict(other) + changed();
            case KNOWN_THEN -> promise + " was known when the period ended" + verdict(other) + approvedLater();
            case WITHOUT_EXCEPTION -> "without it " + promise + verdict(other);
            case LAPSED_EXCEPTION -> "that of " + promise + " lapsed on " + last(version) + verdict(other);
            case END -> end(evaluation, other) + toGo(other) + verdict(other);
        };
    }

    /** The promise of the end, such as "at least 80% by 31 March 2028". */
    static String end(Evaluation evaluation, OtherVerdict end) {
        var values = new ValueWords(evaluation.indicator().definition());
        return new PromiseWords(values).brief(end.target()) + " by "
                + last(end.target().version());
    }

    /** Before the day nothing is missed yet: what is still to go. */
    private String toGo(OtherVerdict end) {
        return Optional.ofNullable(evaluation.point())
                .filter(Series.Point::isObserved)
                .flatMap(point -> end.toGo(point.value()))
                .map(left -> !evaluation.compares(end)
                        ? "; what is to go cannot be told: the figure is the total of another part of the year than the goal"
                        : left.isZero() ? "; reached already" : "; " + values.distance(left) + " to go")
                .orElse("");
    }

    private String verdict(OtherVerdict other) {
        String standing = standing(other);
        return standing.isEmpty() ? "" : "; " + standing;
    }

    /** How the value stands; nothing where there is no value, which is said already. */
    private String standing(OtherVerdict other) {
        return other.judgement()
                .match(
                        finding -> finding.scheme().badge(finding.level()).word() + ", " + targets.standing(finding),
                        reason -> "");
    }

    private static String last(TargetVersion version) {
        return Words.day(Objects.requireNonNull(version.until()));
    }

    /** What stands in its place, since when and why; an exception is explained on its own. */
    private String changed() {
        TargetInForce now = evaluation.target();
        return now == null || !agreed(now.version()).isEmpty()
                ? ""
                : "; changed on " + Words.day(now.version().from()) + why(now.version());
    }

    private String approvedLater() {
        TargetInForce now = evaluation.target();
        return now == null || now.version().approved() == null
                ? ""
                : "; the one in force was approved on "
                        + Words.day(now.version().approved()) + why(now.version());
    }

    private static String why(TargetVersion version) {
        String source = version.source().isEmpty() ? "" : " (" + version.source() + ")";
        return source + (version.reason().isEmpty() ? "" : ": " + version.reason());
    }
}
