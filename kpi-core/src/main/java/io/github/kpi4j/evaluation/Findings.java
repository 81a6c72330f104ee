package io.github.kpi4j.evaluation;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.baseline.BaselineResults;
import io.github.kpi4j.baseline.Baselines;
import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.evaluation.OtherVerdict.Against;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Rating;
import io.github.kpi4j.measure.GroupGap;
import io.github.kpi4j.measure.Readings;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.outlook.Prospects;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.Resolution;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding;
import io.github.kpi4j.trend.TrendFinding;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything found about one indicator. Each finding reads the measured series, never another finding. */
final class Findings {

    private final Framework framework;
    private final Indicator indicator;
    private final Definition definition;
    private final Baselines baselines;
    private final RunningTotals totals;
    private final Others others;
    private final Positions positions;
    private final Readings readings;
    private final LocalDate asOf;
    private final Series series;
    private final Series observed;
    private final Timing timing;
    private final Series.@Nullable Point point;
    private final @Nullable TargetInForce target;
    private final Map<Against, TargetInForce> otherTargets;
    private final Polarity polarity;
    private final Promises promises;
    private final Levels levels;
    private final @Nullable WorthOfMoney money;

    Findings(
            Framework framework,
            Measurements measurements,
            Indicator indicator,
            AreaId area,
            Period reported,
            LocalDate asOf) {
        this.framework = framework;
        this.indicator = indicator;
        this.asOf = asOf;
        others = new Others(measurements, indicator, area);
        money = WorthOfMoney.of(framework, measurements, indicator, area, asOf).orElse(null);
        readings = measurements.readings(indicator, area);
        definition = indicator.definition();
        baselines = definition.baselines().in(area, framework.register());
        totals = new RunningTotals(definition);
        series = measurements.series(indicator, area);
        observed = series.observed();
        var schedule =
                new Schedule(definition.reporting(), observed, period -> measurements.arrival(indicator, area, period));
        timing = unusable(measurements, area)
                .map(state -> schedule.without(state, reported))
                .orElseGet(() -> schedule.timing(reported, asOf));
        point = shown().orElse(null);
        promises = new Promises(framework, definition, series, others, area, asOf);
        LocalDate day = targetDay(timing, reported);
        target = definition
                .targets()
                .inForce(day, asOf)
                .map(version -> promises.comesTo(version, judgedPeriod()))
                .orElse(null);
        otherTargets = new EnumMap<>(Against.class);
        new OtherPromises(definition.targets(), series.cadence().years(), asOf)
                .on(day)
                .forEach((against, version) -> otherTargets.put(against, promises.comesTo(version, judgedPeriod())));
        polarity = definition.polarity().sense() == Polarity.Sense.CLOSER
                ? target().map(Target::polarity).orElse(definition.polarity())
                : definition.polarity();
        positions = new Positions(measurements, indicator, area, polarity);
        levels = new Levels(definition, framework.schemeOf(indicator), observed, promises, asOf);
    }

    /** Why there are figures and yet no series, where that is so. */
    private Optional<Timing.State> unusable(Measurements measurements, AreaId area) {
        if (series.points().isEmpty() && measurements.hasOtherPeriods(indicator, area)) {
            return Optional.of(Timing.State.OTHER_PERIODS);
        }
        return measurements.isLeftApart(indicator, area)
                ? Optional.of(Timing.State.NOT_PUT_TOGETHER)
                : Optional.empty();
    }

    private Optional<Target> target() {
        return Optional.ofNullable(target).flatMap(TargetInForce::target);
    }

    /** The period that a promise is worked out for: that of the value judged, or of the next one where that has been reported. */
    private Period judgedPeriod() {
        if (timing.state() == Timing.State.STANDING) {
            return point == null ? timing.expected() : point.period();
        }
        Cadence cadence = series.cadence();
        return timing.state() == Timing.State.NOT_DUE
                        && observed.at(timing.expected()).isPresent()
                ? cadence.in(cadence.slot(timing.expected()) + 1)
                : timing.expected();
    }

    private Optional<Series.Point> shown() {
        return switch (timing.state()) {
            case CURRENT, ARRIVED -> series.at(timing.expected());
            case STANDING -> observed.latest().or(series::latest);
            case NOT_DUE, LATE, OTHER_PERIODS, NOT_PUT_TOGETHER -> series.latest();
        };
    }

    /** A new figure is held against the target of its own period; without one, the target shown is the one now in force. */
    private static LocalDate targetDay(Timing timing, Period reported) {
        return timing.state() == Timing.State.NOT_DUE
                ? reported.end()
                : timing.expected().end();
    }

    Evaluation evaluation(Told told) {
        Judgement judgement = judgement(target);
        BaselineResults started = fromBaselines();
        List<BenchmarkFinding> benchmarks = benchmarks();
        return new Evaluation(
                indicator,
                timing,
                series,
                point,
                target,
                polarity,
                judgement,
                judgement.match(this::inARow, reason -> List.of()),
                otherVerdicts(),
                started,
                trends(),
                benchmarks,
                told.status(indicator, timing).orElse(null),
                told.strength(indicator),
                money == null ? List.of() : money.worth(observedPoint()),
                gap(started.primary()),
                prospects(),
                new ChanceChecks(
                                definition,
                                others,
                                observed,
                                observedPoint(),
                                absence().orElse(null))
                        .results(target, polarity, benchmarks, started));
    }

    private Prospects prospects() {
        Reason silence = silence().orElse(null);
        return new Prospects(
                new Outlooks(definition, promises, asOf, framework.governance().until())
                        .findings(observed, point, silence),
                new RequiredRates(definition, promises).finding(observed, point, silence));
    }

    private @Nullable GapFinding gap(BaselineFinding baseline) {
        return definition.measure() instanceof GroupGap gap && point != null
                ? new Gaps(framework, definition, gap, series, readings)
                        .finding(point, baseline)
                        .orElse(null)
                : null;
    }

    private List<OtherVerdict> otherVerdicts() {
        return definition.polarity().sense() == Polarity.Sense.NEITHER
                ? List.of()
                : otherTargets.entrySet().stream()
                        .map(each -> new OtherVerdict(
                                each.getKey(),
                                each.getValue(),
                                isAhead(each.getKey(), each.getValue())
                                        ? new Judgement.NotJudged(Reason.NOT_DUE)
                                        : judgement(each.getValue())))
                        .toList();
    }

    /** What is to be reached in the end is neither met nor missed by a figure from before its day. */
    private boolean isAhead(Against against, TargetInForce inForce) {
        LocalDate by = inForce.version().until();
        return against == Against.END
                && by != null
                && inForce.target().isPresent()
                && silence().isEmpty()
                && point != null
                && point.period().end().isBefore(by);
    }

    private Judgement judgement(@Nullable TargetInForce inForce) {
        if (inForce != null && inForce.isInWords()) {
            return new Judgement.NotJudged(absence().orElse(Reason.IN_WORDS));
        }
        if (definition.polarity().sense() == Polarity.Sense.NEITHER) {
            return new Judgement.NotJudged(Reason.NO_POLARITY);
        }
        if (inForce == null || inForce.version().promise().isNone()) {
            return new Judgement.NotJudged(Reason.NO_TARGET);
        }
        Optional<Reason> silence = silence();
        if (silence.isPresent()) {
            return new Judgement.NotJudged(silence.get());
        }
        return inForce.resolution() instanceof Resolution.Unresolved unresolved
                ? new Judgement.NotJudged(unresolved.reason())
                : judged(inForce);
    }

    private Judgement judged(TargetInForce inForce) {
        return Optional.ofNullable(point)
                .flatMap(shown -> levels.judge(shown, inForce))
                .map(this::unlessItsResultIsNotHeld)
                .orElseGet(() -> new Judgement.NotJudged(Reason.NOT_COMPARABLE));
    }

    /** A cost that meets its target is no good news unless what it buys is held. */
    private Judgement unlessItsResultIsNotHeld(TargetFinding finding) {
        return isGood(finding.level()) && money != null && point != null && !money.isHeld(point)
                ? new Judgement.NotJudged(Reason.RESULT_NOT_HELD)
                : new Judgement.Judged(finding);
    }

    private static boolean isGood(Level level) {
        return level == Level.MET || level == Level.EXCEEDED;
    }

    private List<Period> inARow(TargetFinding finding) {
        if (point == null) {
            return List.of();
        }
        List<Period> row = levels.inARow(point, finding);
        return money == null || !isGood(finding.level()) ? row : money.heldUpTo(row);
    }

    /** The point shown; where none was observed, the expected period with the reason why not. */
    private Series.Point observedPoint() {
        return point != null && point.isObserved()
                ? point
                : Series.Point.of(timing.expected(), new Value.Absent(absence().orElse(Reason.NOT_AVAILABLE)));
    }

    /** Why there is no new value to judge, if there is none. */
    private Optional<Reason> absence() {
        if (timing.state() == Timing.State.OTHER_PERIODS || timing.state() == Timing.State.NOT_PUT_TOGETHER) {
            return Optional.of(Reason.NOT_COMPARABLE);
        }
        if (timing.state() == Timing.State.NOT_DUE) {
            return Optional.of(Reason.NOT_DUE);
        }
        if (timing.state() == Timing.State.LATE) {
            return Optional.of(Reason.LATE);
        }
        if (point == null) {
            return Optional.of(Reason.NOT_AVAILABLE);
        }
        if (!point.isObserved()) {
            return Optional.of(Reason.NOT_DUE);
        }
        return point.value() instanceof Value.Absent absent ? Optional.of(absent.reason()) : Optional.empty();
    }

    /** Why neither a level nor a direction is told, if none is: there is no new value, or it rests on too few cases. */
    private Optional<Reason> silence() {
        boolean tooFew = point != null && definition.rating().isTooFew(point.value());
        return absence().or(() -> tooFew ? Optional.of(Reason.TOO_FEW) : Optional.empty());
    }

    private BaselineResults fromBaselines() {
        if (point == null || !point.isObserved()) {
            Reason reason = absence().orElse(Reason.NOT_AVAILABLE);
            return baselines.notCompared(reason, timing.expected().end(), asOf);
        }
        Rational goal = target().flatMap(Target::goal).orElse(null);
        BaselineResults results = baselines.compare(series, point, polarity, goal, asOf);
        List<BaselineResults.Other> others = results.others().stream()
                .map(other -> new BaselineResults.Other(other.baseline(), withEnough(other.finding(), point)))
                .toList();
        return totals.checked(
                new BaselineResults(
                        results.version(), results.replaced(), withEnough(results.primary(), point), others),
                point.period());
    }

    /** A change from or to a value that rests on too few cases tells of no direction. */
    private BaselineFinding withEnough(BaselineFinding finding, Series.Point shown) {
        Rating rating = definition.rating();
        boolean tooFew = finding instanceof BaselineFinding.Compared compared
                && (rating.isTooFew(compared.from()) || rating.isTooFew(shown.value()));
        return tooFew ? new BaselineFinding.NotCompared(Reason.TOO_FEW) : finding;
    }

    private List<TrendFinding> trends() {
        Optional<Reason> silence = silence();
        return definition.trends().stream()
                .map(rule -> point == null || silence.isPresent()
                        ? new TrendFinding.NotDetected(rule, silence.orElse(Reason.NOT_AVAILABLE), 0)
                        : totals.checked(rule.detect(observed.upTo(point), polarity, this::cases)))
                .toList();
    }

    private Optional<Quotient> cases(Value value) {
        return definition
                .measure()
                .countedAs()
                .flatMap(form -> definition.measure().quotient(value));
    }

    private List<BenchmarkFinding> benchmarks() {
        Series.Point own = observedPoint();
        Period period = point == null ? timing.expected() : point.period();
        Series.Point shown = own.period().equals(period) ? own : Series.Point.of(period, own.value());
        return definition.comparators().stream()
                .flatMap(terms -> framework
                        .findComparator(terms.comparator())
                        .map(comparator -> positions.placed(others.beside(terms, comparator, shown), shown))
                        .stream())
                .toList();
    }
}
