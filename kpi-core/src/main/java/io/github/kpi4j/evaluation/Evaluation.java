package io.github.kpi4j.evaluation;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.baseline.BaselineResults;
import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.evidence.StatusFinding;
import io.github.kpi4j.evidence.Strength;
import io.github.kpi4j.forecast.CurveFinding;
import io.github.kpi4j.forecast.PaceFinding;
import io.github.kpi4j.forecast.TurnTheCurve;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.Plausible;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.outlook.Prospects;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.series.Distribution;
import io.github.kpi4j.series.DistributionShift;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.QuotientChange;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.significance.SignificanceResults;
import io.github.kpi4j.spc.Assurance;
import io.github.kpi4j.target.CasesToTarget;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.trend.ChartTrend;
import io.github.kpi4j.trend.Evidence;
import io.github.kpi4j.trend.TrendFinding;
import io.github.kpi4j.vfm.Worth;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in one report: the value, and every finding about it.
 *
 * @param indicator the indicator
 * @param timing whether the figure that the report should show is there
 * @param history the measured values known for the report, in order of period
 * @param point the point shown: the expected one, or the last one known; null when nothing is known
 * @param target the version of the target in force at the end of the expected period, or at the end of the period reported on
 *     when nothing new is due, and what it comes to; null when none is
 * @param polarity which way is better; with a target range, closer to that range
 * @param judgement the level with its finding, or why there is none
 * @param inARow the judged periods in a row that have this level, each by the target of its own time, up to the one shown,
 *     which is the last; empty where there is no level
 * @param otherVerdicts how the point stands against other promises than the target in force: the target that was changed
 *     inside the year, the ordinary one beside an agreed exception, the one for the end of the framework; may be empty
 * @param baselines the point against its baseline, and against the other starting points
 * @param trends what each of the indicator's trend rules found, in the order of the rules
 * @param benchmarks the point beside each of the indicator's comparators, in their order
 * @param status the level that people set, of this report or standing since before; null where nobody ever set one
 * @param evidence how much evidence there is about the indicator, as of the date of knowledge
 * @param worth for a cost, its change beside that of each result that it buys: since the period that it names, in the order of
 *     its partners, then against each comparator; empty for other indicators
 * @param gap both groups of a gap, and where it is going; null where the indicator measures no gap between groups, and where
 *     a group has no figure
 * @param prospects where it is heading: what is forecast, and what the rest of the year has to come to
 * @param significance whether the point differs by more than chance from its target, its comparators, the period before and its
 *     baseline; nothing where the indicator does not ask for it. It changes no judgement
 */
public record Evaluation(
        Indicator indicator,
        Timing timing,
        Series history,
        Series.@Nullable Point point,
        @Nullable TargetInForce target,
        Polarity polarity,
        Judgement judgement,
        List<Period> inARow,
        List<OtherVerdict> otherVerdicts,
        BaselineResults baselines,
        List<TrendFinding> trends,
        List<BenchmarkFinding> benchmarks,
        @Nullable StatusFinding status,
        Strength evidence,
        List<Worth> worth,
        @Nullable GapFinding gap,
        Prospects prospects,
        SignificanceResults significance) {

    /**
     * Copies the lists.
     *
     * @param indicator the indicator
     * @param timing whether the figure that the report should show is there
     * @param history the measured values known for the report
     * @param point the point shown
     * @param target the version of the target in force for the expected period
     * @param polarity which way is better
     * @param judgement the level with its finding
     * @param inARow the judged periods in a row that have this level
     * @param otherVerdicts how the point stands against other promises
     * @param baselines the point against its baseline, and against the other starting points
     * @param trends what each of the indicator's trend rules found
     * @param benchmarks the point beside each of the indicator's comparators
     * @param status the level that people set
     * @param evidence how much evidence there is about the indicator
     * @param worth for a cost, its change beside that of each result that it buys
     * @param gap both groups of a gap
     * @param prospects where it is heading
     * @param significance whether the point differs by more than chance
     */
    public Evaluation {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(timing, "timing");
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(judgement, "judgement");
        Objects.requireNonNull(inARow, "inARow");
        Objects.requireNonNull(baselines, "baselines");
        Objects.requireNonNull(otherVerdicts, "otherVerdicts");
        Objects.requireNonNull(trends, "trends");
        Objects.requireNonNull(benchmarks, "benchmarks");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(worth, "worth");
        Objects.requireNonNull(prospects, "prospects");
        Objects.requireNonNull(significance, "significance");
        inARow = List.copyOf(inARow);
        otherVerdicts = List.copyOf(otherVerdicts);
        trends = List.copyOf(trends);
        benchmarks = List.copyOf(benchmarks);
        worth = List.copyOf(worth);
    }

    /**
     * The point against its primary baseline.
     *
     * @return what came of it
     */
    public BaselineFinding baseline() {
        return baselines.primary();
    }

    /**
     * Whether the figure is hidden so that nobody can be identified, by its supplier or by the framework's disclosure.
     *
     * @return true if there is a point and its value is suppressed
     */
    public boolean isSuppressed() {
        return point != null && point.value() instanceof Value.Absent absent && absent.reason() == Reason.SUPPRESSED;
    }

    /**
     * The level that people set for this report. It is no part of {@link #judgement}, and is counted apart.
     *
     * @return the level; empty where nobody set one for this report, though an earlier one may stand
     */
    public Optional<Level> levelSetByPeople() {
        return Optional.ofNullable(status)
                .filter(StatusFinding::isOfThisReport)
                .map(finding -> finding.status().level());
    }

    /**
     * How the point stands against one other promise.
     *
     * @param which the promise
     * @return the verdict; empty where there is no such promise
     */
    public Optional<OtherVerdict> against(OtherVerdict.Against which) {
        return otherVerdicts.stream()
                .filter(verdict -> verdict.against() == which)
                .findFirst();
    }

    /**
     * What there is to wonder at in the point shown.
     *
     * @return the reasons to look again; empty where there are none
     */
    public List<Plausible.Doubt> doubts() {
        return point == null ? List.of() : indicator.definition().plausible().doubts(history, point);
    }

    /**
     * How few cases would change the level.
     *
     * @return the cases; empty where nothing is judged, or the value is not made of whole numbers of cases
     */
    public Optional<CasesToTarget> casesToTarget() {
        return judgement.match(
                finding -> Optional.ofNullable(point)
                        .flatMap(shown -> indicator.definition().measure().quotient(shown.value()))
                        .flatMap(quotient -> CasesToTarget.of(finding, quotient)),
                reason -> Optional.empty());
    }

    /**
     * The change from another value of the indicator, split into numerator and denominator.
     *
     * @param from the value compared with, measured as the indicator measures
     * @return the split; empty where either value is not known with the numerator and denominator that give it
     */
    public Optional<QuotientChange> changeFrom(Value from) {
        Measure measure = indicator.definition().measure();
        return measure.quotient(from)
                .flatMap(earlier -> Optional.ofNullable(point)
                        .flatMap(shown -> measure.quotient(shown.value()))
                        .map(now -> new QuotientChange(earlier, now)));
    }

    /**
     * How the whole distribution of grades moved from another value of the indicator.
     *
     * @param from the value compared with, measured as the indicator measures
     * @return the shift; empty where either value is not known with counts per grade, or has no graded case
     */
    public Optional<DistributionShift> shiftFrom(Value from) {
        Optional<Distribution> now = Optional.ofNullable(point)
                .flatMap(shown -> shown.value().distribution())
                .filter(counts -> counts.graded().signum() > 0);
        return from.distribution()
                .filter(counts -> counts.graded().signum() > 0)
                .flatMap(then -> now.map(counts -> new DistributionShift(then, counts)));
    }

    /**
     * Whether the value moves fast enough from its baseline to what is promised for a day: the end target, otherwise the last
     * milestone of the target in force.
     *
     * @return the pace, or why there is none
     */
    public PaceFinding pace() {
        return new Paces(this).finding();
    }

    /**
     * The same for readers who do not see every indicator: without the joint findings on results that they do not see.
     *
     * @param seen whether they see an indicator
     * @return the evaluation as they may read it
     */
    public Evaluation forReadersOf(Predicate<? super IndicatorId> seen) {
        return new Evaluation(
                indicator,
                timing,
                history,
                point,
                target,
                polarity,
                judgement,
                inARow,
                otherVerdicts,
                baselines,
                trends,
                benchmarks,
                status,
                evidence,
                worth.stream()
                        .filter(each -> seen.test(each.partner().indicator()))
                        .toList(),
                gap,
                prospects,
                significance);
    }

    /**
     * Whether the value shown can be held against an end target, so that the distance between them is what is to go.
     *
     * @param end one of {@link #otherVerdicts()}
     * @return false for a total of the year so far, where the day of the end target ends another part of a year; true for
     *     any other promise
     */
    public boolean compares(OtherVerdict end) {
        LocalDate day = end.target().version().until();
        return end.against() != OtherVerdict.Against.END
                || day == null
                || point == null
                || new RunningTotals(indicator.definition()).compare(point.period(), day);
    }

    /**
     * The value against what it would be had nothing changed since the indicator's turning point.
     *
     * @return the finding; empty where the indicator declares no turning point, or there is no point to show
     */
    public Optional<CurveFinding> curve() {
        if (!(indicator instanceof Outcome outcome) || outcome.turnTheCurve() == null || point == null) {
            return Optional.empty();
        }
        TurnTheCurve turn = outcome.turnTheCurve();
        if (!new RunningTotals(indicator.definition()).suit(turn.rule())) {
            return Optional.of(new CurveFinding.NotCompared(turn, Reason.NOT_COMPARABLE, 0));
        }
        return Optional.of(
                indicator.definition().rating().isTooFew(point.value())
                        ? new CurveFinding.NotCompared(turn, Reason.TOO_FEW, 0)
                        : turn.compare(history, point, polarity));
    }

    /**
     * What a control chart says of the target in force: whether the process as it is meets it always, never or now and then. Limits
     * rest on the figures alone, so that targets of other times play no part.
     *
     * @param finding one of {@link #trends()}
     * @return the assurance; empty unless the rule is a control chart with limits, the target in force is a threshold, and higher or
     *     lower is better
     */
    public Optional<Assurance> assurance(TrendFinding finding) {
        return finding instanceof TrendFinding.Detected found
                        && found.rule() instanceof ChartTrend rule
                        && found.evidence() instanceof Evidence.Chart chart
                ? Optional.ofNullable(target)
                        .flatMap(TargetInForce::target)
                        .filter(Threshold.class::isInstance)
                        .flatMap(Target::goal)
                        .flatMap(goal -> rule.assurance(chart, goal, polarity))
                : Optional.empty();
    }
}
