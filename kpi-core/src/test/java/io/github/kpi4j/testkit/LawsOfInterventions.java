package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.intervention.ChanceTest;
import io.github.kpi4j.intervention.Intervention;
import io.github.kpi4j.intervention.InterventionFinding;
import io.github.kpi4j.intervention.InterventionFinding.Compared;
import io.github.kpi4j.intervention.InterventionFinding.Verdict;
import io.github.kpi4j.intervention.Interventions;
import io.github.kpi4j.intervention.Method;
import io.github.kpi4j.intervention.Side;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What holds for every change that was made. Each check throws an AssertionError where it does not. */
public final class LawsOfInterventions {

    private static final double CLOSE = 1e-8;

    /** Words that claim that one thing made another. */
    private static final List<String> CLAIMS =
            List.of("because of", "led to", "caused", "thanks to", "as a result", "due to", "has worked");

    private static final Map<Verdict, Verdict> FLIPPED =
            Map.of(Verdict.BETTER, Verdict.WORSE, Verdict.WORSE, Verdict.BETTER);

    private LawsOfInterventions() {}

    /**
     * What was after taken for before, and the other way round, turns the difference round. So it does the interval of a method that
     * looks at differences of values only, and makes a ratio its reciprocal.
     *
     * @param sides any figures before and after
     */
    public static void swappingTheSidesTurnsTheDifferenceRound(BeforeAndAfter sides) {
        if (!(sides.look(Polarity.HIGHER) instanceof Compared one)
                || !(sides.swapped().look(Polarity.HIGHER) instanceof Compared other)) {
            return;
        }
        Law.same(one.change().amount().negated(), other.change().amount(), "difference of swapped sides");
        if (one.test() instanceof ChanceTest.Tested test && other.test() instanceof ChanceTest.Tested swapped) {
            if (sides.method() == Method.MEANS || sides.method() == Method.PROPORTIONS) {
                close(-test.estimate(), swapped.estimate());
                close(-test.interval().lower(), swapped.interval().upper());
                close(-test.interval().upper(), swapped.interval().lower());
            } else if (sides.method() == Method.RATES && test.interval().lower() > 0) {
                close(1 / test.estimate(), swapped.estimate());
                close(1 / test.interval().lower(), swapped.interval().upper());
                close(1 / test.interval().upper(), swapped.interval().lower());
            }
        }
    }

    private static void close(double expected, double actual) {
        double reach = CLOSE * Math.max(1, Math.abs(expected));
        Law.holds(Math.abs(expected - actual) <= reach, "expected %s and not %s", expected, actual);
    }

    /**
     * The mirror of the values with the other way better gives the same verdict; with the same way better the opposite one.
     *
     * @param sides any figures before and after
     */
    public static void mirroringTheValuesKeepsTheVerdict(BeforeAndAfter sides) {
        BeforeAndAfter plain = sides.with(value -> value);
        BeforeAndAfter mirrored = sides.with(Rational::negated);
        Verdict verdict = plain.look(Polarity.HIGHER).verdict();
        Law.same(verdict, mirrored.look(Polarity.LOWER).verdict(), "verdict in the mirror");
        Law.same(
                FLIPPED.getOrDefault(verdict, verdict),
                mirrored.look(Polarity.HIGHER).verdict(),
                "verdict in the mirror with the same way better");
    }

    /**
     * A larger unit changes no verdict.
     *
     * @param sides any figures before and after
     */
    public static void scalingTheValuesKeepsTheVerdict(BeforeAndAfter sides) {
        Law.same(
                sides.with(value -> value).look(Polarity.HIGHER).verdict(),
                sides.with(value -> value.times(Rational.of(8)))
                        .look(Polarity.HIGHER)
                        .verdict(),
                "verdict in a larger unit");
    }

    /**
     * Held against itself, nothing has changed by more than it did.
     *
     * @param sides any figures before and after
     */
    public static void besideItselfNothingIsLeft(BeforeAndAfter sides) {
        InterventionFinding finding = sides.besideItself().look(Polarity.HIGHER);
        Law.holds(finding instanceof Compared, "%s is no comparison", finding);
        Compared compared = (Compared) finding;
        Law.same(Rational.ZERO, compared.beyondPeers().orElseThrow(), "difference in the differences");
        Law.holds(!compared.isClear(), "a clear difference from itself: %s", compared);
    }

    /**
     * Without a polarity nothing is better or worse, and what is clear is as clear.
     *
     * @param sides any figures before and after
     */
    public static void withoutPolarityNothingIsJudged(BeforeAndAfter sides) {
        Verdict judged = sides.look(Polarity.LOWER).verdict();
        boolean clear = judged == Verdict.BETTER || judged == Verdict.WORSE;
        Law.same(
                clear ? Verdict.DIFFERENT : judged,
                sides.look(Polarity.NEITHER).verdict(),
                "verdict where neither way is better");
    }

    /**
     * Every figure before is of a period that ended before the first day of the change, every figure after of one that began then
     * or later; no two are compared across a break; none is a forecast or stands for another.
     *
     * @param told any situation with evidence
     */
    public static void noWindowCrossesTheStartOrABreak(ToldSituation told) {
        Scorecard card = told.evaluate();
        for (Interventions.Result result : card.interventions().results()) {
            for (InterventionFinding finding : result.findings()) {
                if (finding instanceof Compared compared) {
                    windows(card, result.intervention(), compared);
                }
            }
        }
    }

    private static void windows(Scorecard card, Intervention intervention, Compared compared) {
        Series history = card.get(compared.effect().indicator()).history();
        Side before = compared.before();
        Side after = compared.after();
        LocalDate started = intervention.started();
        Law.holds(before.last().period().end().isBefore(started), "%s is not before %s", before, started);
        Law.holds(!after.first().period().start().isBefore(started), "%s is not after %s", after, started);
        Law.holds(
                !history.observed().breaksBetween(before.first(), after.last()),
                "a break lies between %s and %s",
                before.first(),
                after.last());
        Law.holds(
                before.points().stream().allMatch(Series.Point::isObserved)
                        && after.points().stream().allMatch(Series.Point::isObserved),
                "%s holds what was not observed",
                compared);
        Law.holds(
                !after.last().period().end().isAfter(card.period().end()),
                "%s is after the period reported on",
                after.last());
    }

    /**
     * Figures that become known later, or are of later periods, change no finding; nor does the order of figures.
     *
     * @param told any situation with evidence
     */
    public static void laterFiguresChangeNoFinding(ToldSituation told) {
        Situation situation = told.situation();
        Figures known = Figures.of(situation.rows()).known(situation.period().end(), situation.asOf());
        Scorecard without =
                Evaluator.evaluate(situation.framework(), known, told.evidence(), situation.period(), situation.asOf());
        Law.same(told.evaluate().interventions(), without.interventions(), "without what became known later");
    }

    /**
     * A further intervention changes nothing that was found of another.
     *
     * @param told any situation with evidence
     */
    public static void aFurtherInterventionChangesNoOtherFinding(ToldSituation told) {
        List<Interventions.Result> all = told.evaluate().interventions().results();
        for (Interventions.Result result : all) {
            Evidence evidence = told.evidence();
            var alone = new Evidence(
                    evidence.statuses(),
                    evidence.caseStudies(),
                    evidence.gathered(),
                    List.of(result.intervention()),
                    evidence.rule());
            Law.same(
                    List.of(result),
                    told.with(alone).evaluate().interventions().results(),
                    "what is found of one alone");
        }
    }

    /**
     * Every intervention that is known on the as-of date stands in the report, none that was recorded later does, and no word
     * claims that it made the difference.
     *
     * @param told any situation with evidence
     */
    public static void whatIsKnownIsToldAndClaimsNothing(ToldSituation told) {
        Scorecard card = told.evaluate();
        String report = PlainText.render(Narrator.document(new CommitteeReport(card)));
        for (Intervention intervention : told.evidence().interventions()) {
            boolean known = !intervention.on().isAfter(card.asOf())
                    && intervention.area().equals(card.area());
            Law.same(known, report.contains(intervention.what()), intervention.what() + " in the report");
        }
        int from = report.indexOf("Results of the changes made");
        String section = from < 0 ? "" : report.substring(from).toLowerCase(Locale.ROOT);
        for (String claim : CLAIMS) {
            Law.holds(!section.contains(claim), "\"%s\" in: %s", claim, section);
        }
    }
}
