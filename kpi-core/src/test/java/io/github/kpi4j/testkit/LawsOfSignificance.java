package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.Qualitative;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.significance.Significance;
import io.github.kpi4j.significance.SignificanceFinding;
import io.github.kpi4j.significance.SignificanceFinding.Compared;
import io.github.kpi4j.significance.SignificanceFinding.HeldToTarget;
import io.github.kpi4j.significance.SignificanceFinding.Told;
import io.github.kpi4j.significance.SignificanceFinding.TooFew;
import io.github.kpi4j.significance.SignificanceResults;
import io.github.kpi4j.significance.Verdict;
import io.github.kpi4j.significance.Yardstick;
import io.github.kpi4j.statistics.Confidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for every value told from another, or not. Each check throws an AssertionError where it does not. */
public final class LawsOfSignificance {

    private LawsOfSignificance() {}

    /**
     * Asking to be surer never tells apart what was similar, and never turns the difference round.
     *
     * @param contrast any contrast
     */
    public static void wantingToBeSurerTellsNoMoreApart(Contrast contrast) {
        double level = contrast.subject().asked().confidence().level();
        List<SignificanceFinding> before = contrast.at(new Confidence(level)).findings();
        List<SignificanceFinding> after =
                contrast.at(new Confidence((1 + level) / 2)).findings();
        for (int i = 0; i < before.size(); i++) {
            Law.same(before.get(i).getClass(), after.get(i).getClass(), "kind of finding");
            if (after.get(i) instanceof Told surer && surer.verdict() != Verdict.SIMILAR) {
                Law.same(surer.verdict(), ((Told) before.get(i)).verdict(), "verdict where one was less sure");
            }
        }
    }

    /**
     * Of two levels the first says what it says alone, and the second makes it strong where it says the same alone.
     *
     * @param contrast any contrast
     */
    public static void secondLevelOnlyStrengthens(Contrast contrast) {
        Significance asked = contrast.subject().asked();
        Confidence wider = asked.wider();
        if (wider == null) {
            return;
        }
        List<SignificanceFinding> both = contrast.findings();
        List<SignificanceFinding> near = contrast.at(asked.confidence()).findings();
        List<SignificanceFinding> far = contrast.at(wider).findings();
        for (int i = 0; i < both.size(); i++) {
            if (both.get(i) instanceof Told told) {
                boolean strong = ((Told) far.get(i)).verdict() != Verdict.SIMILAR;
                Law.same(strong, told.verdict().isStrong(), "strong where the wider level tells as well");
                Law.same(plain(told.verdict()), ((Told) near.get(i)).verdict(), "verdict at the first level alone");
            }
        }
    }

    private static Verdict plain(Verdict verdict) {
        return switch (verdict) {
            case WORST, WORSE -> Verdict.WORSE;
            case SIMILAR -> Verdict.SIMILAR;
            case BETTER, BEST -> Verdict.BETTER;
            case LOWEST, LOWER -> Verdict.LOWER;
            case HIGHER, HIGHEST -> Verdict.HIGHER;
        };
    }

    /**
     * More cases with the same values never make similar what was told apart, and never turn the difference round.
     *
     * @param contrast any contrast
     * @param times how many times as many, at least 2
     */
    public static void moreCasesTellNoLessApart(Contrast contrast, int times) {
        List<SignificanceFinding> few = contrast.findings();
        List<SignificanceFinding> many = contrast.scaled(times).findings();
        for (int i = 0; i < few.size(); i++) {
            if (few.get(i) instanceof Told told && told.verdict() != Verdict.SIMILAR) {
                Law.same(
                        plain(told.verdict()),
                        plain(((Told) many.get(i)).verdict()),
                        "verdict with " + times + " times the cases of " + contrast);
            }
        }
    }

    /**
     * Where lower is better instead of higher, better and worse change places; where neither is, they are higher and lower.
     *
     * @param contrast any contrast
     */
    public static void mirrorSwapsBetterAndWorse(Contrast contrast) {
        List<SignificanceFinding> higher = contrast.with(Polarity.HIGHER).findings();
        List<SignificanceFinding> lower = contrast.with(Polarity.LOWER).findings();
        List<SignificanceFinding> neither = contrast.with(Polarity.NEITHER).findings();
        for (int i = 0; i < higher.size(); i++) {
            if (higher.get(i) instanceof Compared compared) {
                Verdict verdict = compared.verdict();
                Law.same(mirrored(verdict), ((Told) lower.get(i)).verdict(), "verdict where lower is better");
                Law.same(neutral(verdict), ((Told) neither.get(i)).verdict(), "verdict where neither is better");
            }
        }
    }

    private static Verdict mirrored(Verdict verdict) {
        return switch (verdict) {
            case WORST -> Verdict.BEST;
            case WORSE -> Verdict.BETTER;
            case BETTER -> Verdict.WORSE;
            case BEST -> Verdict.WORST;
            case SIMILAR, LOWEST, LOWER, HIGHER, HIGHEST -> verdict;
        };
    }

    private static Verdict neutral(Verdict verdict) {
        return switch (verdict) {
            case WORST -> Verdict.LOWEST;
            case WORSE -> Verdict.LOWER;
            case BETTER -> Verdict.HIGHER;
            case BEST -> Verdict.HIGHEST;
            case SIMILAR, LOWEST, LOWER, HIGHER, HIGHEST -> verdict;
        };
    }

    /**
     * What is told apart differs in that direction: who is better than a target keeps it, who is worse breaks it, and who is
     * higher than another is above it.
     *
     * @param contrast any contrast
     */
    public static void verdictNeverContradictsTheValues(Contrast contrast) {
        Rational own = contrast.subject().own().value();
        for (SignificanceFinding finding : contrast.with(Polarity.NEITHER).findings()) {
            if (finding instanceof HeldToTarget held) {
                boolean kept = held.target().isMet(own);
                Law.holds(!held.verdict().isWorse() || !kept, "worse than a target that is kept: %s", contrast);
                Law.holds(!held.verdict().isBetter() || kept, "better than a target that is broken: %s", contrast);
            } else if (finding instanceof Compared compared) {
                int side = own.compareTo(compared.other().value());
                Verdict verdict = plain(compared.verdict());
                Law.holds(verdict != Verdict.HIGHER || side > 0, "higher, and not above: %s", contrast);
                Law.holds(verdict != Verdict.LOWER || side < 0, "lower, and not below: %s", contrast);
            }
        }
    }

    /**
     * A value is not told apart from itself.
     *
     * @param contrast any contrast
     */
    public static void valueIsSimilarToItself(Contrast contrast) {
        var self = new Contrast(
                contrast.subject(),
                contrast.subject().own().value(),
                contrast.subject().own(),
                contrast.target());
        for (SignificanceFinding finding : self.findings()) {
            if (finding instanceof Compared compared) {
                Law.same(Verdict.SIMILAR, compared.verdict(), "verdict of a value beside itself");
            }
        }
    }

    /**
     * Where there are fewer cases than are wanted, nothing is told.
     *
     * @param contrast any contrast
     */
    public static void tooFewAreNotTold(Contrast contrast) {
        Long wanted = contrast.subject().asked().fewest();
        Rational cases = contrast.subject()
                .own()
                .numerator()
                .min(contrast.subject().own().denominator());
        boolean few = wanted != null && cases.compareTo(Rational.of(wanted)) < 0;
        for (SignificanceFinding finding : contrast.findings()) {
            Law.holds(!few || finding instanceof TooFew, "%s cases, and told: %s", cases, finding);
        }
    }

    /**
     * Differences are told only where that was declared, only of a value that is there, only beside comparators that it can be
     * compared with, and in the order of the yardsticks.
     *
     * @param situation any situation
     */
    public static void onlyWhatWasAskedIsTold(Situation situation) {
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            Law.same(
                    evaluation.indicator().definition().significance(),
                    evaluation.significance().asked(),
                    "what was declared");
            List<SignificanceFinding> findings = evaluation.significance().findings();
            List<Yardstick.Kind> kinds =
                    findings.stream().map(finding -> finding.against().kind()).toList();
            Law.same(kinds.stream().sorted().toList(), kinds, "order of the yardsticks");
            findings.forEach(finding -> toldOnlyWhereItCanBe(evaluation, finding));
        }
    }

    private static void toldOnlyWhereItCanBe(Evaluation evaluation, SignificanceFinding finding) {
        if (finding instanceof Told) {
            Law.holds(
                    evaluation.point() != null && !(evaluation.point().value() instanceof Value.Absent),
                    "told of no value: %s",
                    finding);
            Law.holds(
                    evaluation.benchmarks().stream()
                            .filter(each -> each.comparator()
                                    .id()
                                    .equals(finding.against().comparator()))
                            .allMatch(each -> each.isComparable() && each.known() > 0),
                    "told beside what cannot be compared: %s",
                    finding);
        }
    }

    /**
     * Whether differences are told from chance changes no level, no count and nothing else that is found.
     *
     * @param situation any situation
     */
    public static void tellingChangesNothingElse(Situation situation) {
        Scorecard with =
                declaring(situation, new Significance(Confidence.NINETY_FIVE)).evaluate();
        Scorecard without = declaring(situation, null).evaluate();
        Law.same(without.tally(), with.tally(), "tally");
        Law.same(without.summary(), with.summary(), "summary");
        for (Evaluation plain : without.evaluations()) {
            Evaluation told = with.get(plain.indicator().id());
            Law.same(SignificanceResults.NONE, plain.significance(), "what is told where nothing is asked");
            Law.same(plain.judgement(), told.judgement(), "judgement");
            Law.same(plain.inARow(), told.inARow(), "periods in a row");
            Law.same(plain.baselines(), told.baselines(), "baselines");
            Law.same(plain.trends(), told.trends(), "trends");
            Law.same(plain.benchmarks(), told.benchmarks(), "benchmarks");
            Law.same(plain.prospects(), told.prospects(), "prospects");
        }
    }

    private static Situation declaring(Situation situation, @Nullable Significance asked) {
        Framework old = situation.framework();
        var framework = Altered.indicators(
                old,
                old.indicators().stream().map(each -> declaring(each, asked)).toList());
        return new Situation(framework, situation.rows(), situation.period(), situation.asOf());
    }

    private static Indicator declaring(Indicator indicator, @Nullable Significance asked) {
        Definition old = indicator.definition();
        Definition definition = new Definition(
                old.id(),
                old.name(),
                old.rationale(),
                old.priority(),
                old.tiers(),
                old.owner(),
                old.measure(),
                old.polarity(),
                old.rounding(),
                old.rating(),
                old.reporting(),
                old.plausible(),
                old.targets(),
                old.baselines(),
                old.trends(),
                old.comparators(),
                old.reviewBy(),
                old.rollUp(),
                old.stewardship(),
                old.outlook(),
                old.measure().countedAs().isPresent() ? asked : null);
        if (indicator instanceof ValueForMoney value) {
            return new ValueForMoney(definition, value.lens(), value.partners(), value.since(), value.costDeadBand());
        }
        if (indicator instanceof Outcome outcome) {
            return new Outcome(definition, outcome.accountability(), outcome.contributors(), outcome.turnTheCurve());
        }
        return indicator instanceof Qualitative quality
                ? new Qualitative(definition, quality.voice())
                : new Quantitative(definition);
    }
}
