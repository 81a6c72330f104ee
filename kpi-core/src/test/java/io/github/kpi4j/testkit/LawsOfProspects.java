package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.forecast.Forecast;
import io.github.kpi4j.forecast.Uncertainty;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.outlook.Aim;
import io.github.kpi4j.outlook.Outlook;
import io.github.kpi4j.outlook.OutlookFinding;
import io.github.kpi4j.outlook.OutlookFinding.Foreseen;
import io.github.kpi4j.outlook.RequiredRate.Required;
import io.github.kpi4j.outlook.RequiredRate.Verdict;
import io.github.kpi4j.outlook.YearProgress;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.statistics.Confidence;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds for every forecast and every rate that is needed. Each check throws an AssertionError where it does not. */
public final class LawsOfProspects {

    private static final double CLOSE = 1e-9;

    private LawsOfProspects() {}

    /**
     * A year in which every period left comes to exactly what is needed comes to exactly its limit, and to the upper end of a
     * range with what is needed at most.
     *
     * @param required any rate
     */
    public static void keepingToTheRateKeepsThePromiseExactly(Required required) {
        Law.same(
                required.promised(),
                required.soFar().whole(required.needed(), required.left().size()),
                "the year's value at the rate needed");
        required.neededAtMost()
                .ifPresent(most -> Law.same(
                        required.year().high(),
                        required.soFar().whole(most, required.left().size()),
                        "the year's value at the most needed"));
    }

    /**
     * After a period that comes to exactly what was needed, as much is needed as before.
     *
     * @param required any rate
     */
    public static void keepingToTheRateLeavesItAsItIs(Required required) {
        int left = required.left().size();
        if (left > 1) {
            var next = new Required(
                    required.year(),
                    after(required.soFar(), required.needed()),
                    required.left().subList(1, left),
                    required.least(),
                    required.most());
            Law.same(required.needed(), next.needed(), "rate needed after a period at that rate");
        }
    }

    private static YearProgress after(YearProgress soFar, Rational each) {
        if (soFar instanceof YearProgress.Total total) {
            return new YearProgress.Total(total.sum().plus(each), total.periods() + 1);
        }
        var ratio = (YearProgress.Ratio) soFar;
        Rational cases = each.times(ratio.expected()).dividedBy(ratio.factor());
        return new YearProgress.Ratio(
                ratio.factor(),
                ratio.numerator().plus(cases),
                ratio.denominator().plus(ratio.expected()),
                ratio.periods() + 1);
    }

    /**
     * What is secured is kept by the least and by the most that can come; an inclusive promise is out of reach exactly where what
     * comes nearest to the rate needed, of all that can come, does not keep it.
     *
     * @param required any rate
     */
    public static void verdictIsThatOfTheBestAndTheWorst(Required required) {
        Rational least = required.least();
        Rational most = required.most();
        Verdict verdict = required.verdict();
        boolean low = required.year().low() == null || (least != null && keeps(required, least));
        boolean high = required.year().high() == null || (most != null && keeps(required, most));
        Law.same(low && high, verdict == Verdict.SECURED, "secured: " + required);
        Rational notBelow =
                least == null ? required.needed() : required.needed().max(least);
        boolean kept = keeps(required, most == null ? notBelow : notBelow.min(most));
        Law.holds(
                !required.year().inclusive() || (verdict == Verdict.OUT_OF_REACH) != kept,
                "kept at best: %s, and %s: %s",
                kept,
                verdict,
                required);
    }

    private static boolean keeps(Required required, Rational each) {
        return required.year()
                .isMet(required.soFar().whole(each, required.left().size()));
    }

    /**
     * Multiplying the numbers by a number above zero multiplies what is needed by it, and changes no verdict.
     *
     * @param required any rate
     * @param factor above zero
     */
    public static void scalingScalesTheRate(Required required, Rational factor) {
        YearProgress soFar = required.soFar() instanceof YearProgress.Ratio ratio
                ? new YearProgress.Ratio(
                        ratio.factor().times(factor), ratio.numerator(), ratio.denominator(), ratio.periods())
                : new YearProgress.Total(
                        required.soFar().value().times(factor), required.soFar().periods());
        var scaled = new Required(
                scaled(required.year(), factor),
                soFar,
                required.left(),
                scaled(required.least(), factor),
                scaled(required.most(), factor));
        Law.same(required.needed().times(factor), scaled.needed(), "rate needed, multiplied by " + factor);
        Law.same(
                required.neededAtMost().map(factor::times),
                scaled.neededAtMost(),
                "most needed, multiplied by " + factor);
        Law.same(required.verdict(), scaled.verdict(), "verdict of " + factor + " times " + required);
    }

    private static @Nullable Rational scaled(@Nullable Rational value, Rational factor) {
        return value == null ? null : value.times(factor);
    }

    /** Multiplied by a negative number, the lower end becomes the upper. */
    private static Aim.Wanted scaled(Aim.Wanted wanted, Rational factor) {
        Rational low = scaled(wanted.low(), factor);
        Rational high = scaled(wanted.high(), factor);
        return factor.signum() > 0
                ? new Aim.Wanted(low, high, wanted.inclusive())
                : new Aim.Wanted(high, low, wanted.inclusive());
    }

    /**
     * A chance lies between 0 and 1, is known exactly where the spread is, and is more than one half only on the side of the
     * limit on which the value itself keeps the promise.
     *
     * @param foreseen any forecast
     */
    public static void chanceGoesWithTheValue(Foreseen foreseen) {
        Optional<Double> chance = foreseen.chance();
        Law.same(
                foreseen.forecast().uncertainty() instanceof Uncertainty.Spread,
                chance.isPresent(),
                "chance where the spread is known");
        if (chance.isEmpty()) {
            return;
        }
        Law.holds(chance.get() >= 0 && chance.get() <= 1, "a chance of %s", chance.get());
        boolean meets = foreseen.wouldMeet().orElseThrow();
        Law.holds(chance.get() <= 0.5 + CLOSE || meets, "likely to be met, and the value misses: %s", foreseen);
        boolean limit = ((Aim.Wanted) foreseen.aim()).limit() != null;
        Law.holds(!limit || !meets || chance.get() >= 0.5 - CLOSE, "unlikely, and the value meets: %s", foreseen);
    }

    /**
     * A target that asks for more has no higher chance of being met.
     *
     * @param foreseen any forecast
     * @param more how much more, not negative
     */
    public static void harderTargetHasNoHigherChance(Foreseen foreseen, Rational more) {
        var wanted = (Aim.Wanted) foreseen.aim();
        Rational low = wanted.low();
        Rational high = wanted.high();
        if (low != null && high != null) {
            return;
        }
        Aim.Wanted harder = low == null
                ? new Aim.Wanted(null, Objects.requireNonNull(high).minus(more), wanted.inclusive())
                : new Aim.Wanted(low.plus(more), null, wanted.inclusive());
        foreseen.chance()
                .ifPresent(chance -> Law.holds(
                        with(foreseen, harder).chance().orElseThrow() <= chance + CLOSE,
                        "the chance of %s is higher than that of %s",
                        harder,
                        wanted));
    }

    /**
     * Who is on course would meet the target and who is off course would not; asking to be less sure never makes a clear case a
     * close one.
     *
     * @param foreseen any forecast
     */
    public static void verdictIsClearOnlyBeyondTheInterval(Foreseen foreseen) {
        OutlookFinding.Verdict verdict = foreseen.verdict().orElseThrow();
        boolean meets = foreseen.wouldMeet().orElseThrow();
        Law.holds(verdict != OutlookFinding.Verdict.ON_COURSE || meets, "on course and would miss: %s", foreseen);
        Law.holds(verdict != OutlookFinding.Verdict.OFF_COURSE || !meets, "off course and would meet: %s", foreseen);
        Law.same(foreseen.interval().isEmpty(), verdict == OutlookFinding.Verdict.NO_INTERVAL, "no interval");
        var bolder = new Foreseen(
                new Outlook(
                        foreseen.asked().rule(),
                        new Confidence(foreseen.asked().confidence().level() / 2)),
                foreseen.horizon(),
                foreseen.forecast(),
                foreseen.aim(),
                foreseen.published());
        Law.holds(
                verdict == OutlookFinding.Verdict.TOO_CLOSE_TO_CALL
                        || verdict == bolder.verdict().orElseThrow(),
                "%s, and with less confidence %s",
                verdict,
                bolder.verdict());
    }

    /**
     * In the mirror the chance and the verdict stay.
     *
     * @param foreseen any forecast
     */
    public static void mirrorChangesNoChance(Foreseen foreseen) {
        Rational mirror = Rational.of(-1);
        Forecast.Projected forecast = foreseen.forecast();
        var other = new Foreseen(
                foreseen.asked(),
                foreseen.horizon(),
                new Forecast.Projected(
                        forecast.values().stream().map(Rational::negated).toList(),
                        forecast.basis(),
                        forecast.uncertainty()),
                scaled((Aim.Wanted) foreseen.aim(), mirror),
                null);
        Law.same(foreseen.verdict(), other.verdict(), "verdict in the mirror");
        Law.same(foreseen.wouldMeet(), other.wouldMeet(), "whether it would meet, in the mirror");
        Law.holds(
                Math.abs(foreseen.chance().orElse(0.0) - other.chance().orElse(0.0)) < CLOSE,
                "chances %s and %s",
                foreseen.chance(),
                other.chance());
    }

    private static Foreseen with(Foreseen foreseen, Aim aim) {
        return new Foreseen(foreseen.asked(), foreseen.horizon(), foreseen.forecast(), aim, foreseen.published());
    }

    /**
     * What is forecast lies ahead of the figure shown, rests on nothing later, and is there only where it is declared.
     *
     * @param situation any situation
     */
    public static void horizonsLieAhead(Situation situation) {
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            Series.Point shown = evaluation.point();
            for (OutlookFinding finding : evaluation.prospects().outlooks()) {
                Law.same(evaluation.indicator().definition().outlook(), finding.asked(), "what was declared");
                Law.holds(
                        shown != null
                                && finding.horizon()
                                        .period()
                                        .end()
                                        .isAfter(shown.period().end()),
                        "%s does not lie after %s",
                        finding.horizon(),
                        shown);
                Law.holds(
                        !(finding instanceof Foreseen foreseen)
                                || evaluation
                                        .history()
                                        .points()
                                        .containsAll(foreseen.forecast().basis())
                                || evaluation
                                        .history()
                                        .observed()
                                        .points()
                                        .containsAll(foreseen.forecast().basis()),
                        "%s rests on what was not observed",
                        finding);
            }
        }
    }
}
