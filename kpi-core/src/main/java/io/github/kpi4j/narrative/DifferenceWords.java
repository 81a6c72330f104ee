package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.OtherVerdict;
import io.github.kpi4j.report.Cause;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.Difference;
import io.github.kpi4j.report.Differences;
import io.github.kpi4j.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words for what changed between two runs of one report. */
final class DifferenceWords {

    private final Difference difference;
    private final ValueWords values;

    private DifferenceWords(Difference difference) {
        this.difference = difference;
        this.values = new ValueWords(difference.indicator().definition());
    }

    static Document document(Differences differences) {
        List<Difference> list = differences.list();
        var blocks = new ArrayList<Document.Block>();
        blocks.add(new Document.Paragraph(overview(differences, list.size())));
        for (Difference difference : list) {
            var words = new DifferenceWords(difference);
            blocks.add(new Document.Heading(2, words.headline()));
            blocks.add(words.facts());
        }
        blocks.addAll(ToldWords.changed(differences));
        blocks.addAll(InterventionWords.changed(differences));
        return new Document(CommitteeWords.title(differences.after(), "what changed", differences.audience()), blocks);
    }

    private static String overview(Differences differences, int changed) {
        String then = Words.day(differences.before().asOf());
        String now = Words.day(differences.after().asOf());
        int shown = new CommitteeReport(differences.after(), differences.audience())
                .evaluations()
                .size();
        String all = Words.count(shown, "indicator", "indicators");
        String dates = "Area " + differences.after().area() + ", as known on " + now + " compared with "
                + (then.equals(now) ? "the same day" : then) + ". ";
        return dates
                + (changed == 0
                        ? "Nothing changed in " + all + "."
                        : Words.capital(Words.number(changed)) + " of " + all + " changed.");
    }

    private String headline() {
        String name = difference.indicator().name() + ": ";
        Evaluation then = difference.before();
        Evaluation now = difference.after();
        if (now == null) {
            return name + "no longer in the framework";
        }
        String verdict = new EvaluationWords(now).verdict();
        if (then == null) {
            return name + verdict + ", new in the framework";
        }
        String earlier = new EvaluationWords(then).verdict();
        return name + (earlier.equals(verdict) ? verdict + ", as before" : verdict + ", before " + earlier);
    }

    private Document.Facts facts() {
        var facts = new ArrayList<Document.Fact>();
        facts.add(new Document.Fact("why", why(difference.causes())));
        if (difference.parts().contains(Difference.Part.VALUE)) {
            facts.add(new Document.Fact("value", thenAndNow(evaluation -> new EvaluationWords(evaluation).value())));
        }
        if (difference.parts().contains(Difference.Part.TARGET)) {
            addThenAndNow(facts, "target", DifferenceWords::target);
            addThenAndNow(facts, "end target", DifferenceWords::endTarget);
        }
        if (difference.parts().contains(Difference.Part.STATUS)) {
            addThenAndNow(facts, "status", evaluation -> new StatusWords(evaluation).statusOrNone());
            addThenAndNow(facts, "evidence", evaluation -> new StatusWords(evaluation).strength());
        }
        if (!difference.figures().isEmpty()) {
            facts.add(new Document.Fact(
                    "figures", difference.figures().stream().map(this::figure).collect(Collectors.joining("; "))));
        }
        String also = also();
        if (!also.isEmpty()) {
            facts.add(new Document.Fact("also", also));
        }
        return new Document.Facts(facts);
    }

    private String thenAndNow(Function<Evaluation, String> text) {
        Evaluation then = difference.before();
        Evaluation now = difference.after();
        String current = now == null ? "" : text.apply(now);
        if (then == null) {
            return current;
        }
        String earlier = text.apply(then);
        return now == null ? "was " + earlier : current + "; was " + earlier;
    }

    /** Only what reads differently. */
    private void addThenAndNow(List<Document.Fact> facts, String label, Function<Evaluation, String> text) {
        Evaluation then = difference.before();
        Evaluation now = difference.after();
        if (then == null || now == null || !text.apply(then).equals(text.apply(now))) {
            facts.add(new Document.Fact(label, thenAndNow(text)));
        }
    }

    private static String endTarget(Evaluation evaluation) {
        return evaluation
                .against(OtherVerdict.Against.END)
                .map(end -> OtherVerdictWords.end(evaluation, end))
                .orElse("none");
    }

    private static String target(Evaluation evaluation) {
        return new PromiseWords(new ValueWords(evaluation.indicator().definition())).whole(evaluation.target());
    }

    private String figure(Difference.FigureChange change) {
        return change.period().label() + ": " + point(change.after()) + "; was " + point(change.before());
    }

    private String point(Series.@Nullable Point point) {
        if (point == null) {
            return "not known";
        }
        String marks = point.marks().isEmpty() ? "" : " (" + Words.marks(point.marks()) + ")";
        return values.value(point.value()) + values.counts(point.value()) + marks;
    }

    /** What else reads differently, beside value, level and target. */
    private String also() {
        if (difference.before() == null || difference.after() == null) {
            return "";
        }
        var parts = new ArrayList<String>();
        for (Difference.Part part : difference.parts()) {
            switch (part) {
                case BASELINE -> parts.add("the change since the baseline");
                case TREND -> parts.add("the trend");
                case BENCHMARK -> parts.add("the comparison with others");
                case VALUE, JUDGEMENT, TARGET, STATUS -> {}
            }
        }
        return parts.isEmpty() ? "" : Words.list(parts) + (parts.size() == 1 ? " reads" : " read") + " differently";
    }

    private static String why(Set<Cause> causes) {
        return causes.stream().map(DifferenceWords::cause).collect(Collectors.joining("; "));
    }

    private static String cause(Cause cause) {
        return switch (cause) {
            case LATE_DATA -> "late data";
            case REVISION -> "revised figures";
            case NEW_TARGET -> "another target is in force";
            case NEW_BASELINE -> "another baseline is in force";
            case NEW_DEFINITION -> "the indicator is defined in another way";
            case NEW_RATING_SCHEME -> "levels are decided or shown in another way";
            case NEW_INDICATOR -> "a new indicator";
            case DROPPED_INDICATOR -> "the indicator was dropped";
            case DUE_DATE_PASSED -> "the due date of the figure has passed";
            case OTHER_FIGURES -> "figures of others that it is held against";
            case NEW_EVIDENCE -> "people set a level, or evidence was added";
        };
    }
}
