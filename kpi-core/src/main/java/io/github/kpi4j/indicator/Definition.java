package io.github.kpi4j.indicator;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.Baselines;
import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.measure.InWords;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.outlook.Outlook;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.TargetHistory;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.significance.Significance;
import io.github.kpi4j.target.PromisedInWords;
import io.github.kpi4j.trend.TrendRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every indicator has, whatever its kind.
 *
 * @param id the identifier
 * @param name the name for readers
 * @param rationale why it is measured, or an empty text
 * @param priority the id of the priority it stands under, or an empty text
 * @param tiers who sees it, such as "committee" or "service"; may be empty
 * @param owner the post that answers for it, or an empty text
 * @param measure how its value comes from figures
 * @param polarity which way is better
 * @param rounding how its values are published
 * @param rating how its values become levels
 * @param reporting how often it is reported, what a figure covers and when it is due
 * @param plausible which values nobody would wonder at
 * @param targets what was promised, in dated versions
 * @param baselines where change is counted from
 * @param trends the rules that say where it is going; may be empty
 * @param comparators the comparators to stand beside it, and on what terms; may be empty
 * @param reviewBy the day by which measure and target are to be reviewed, or null
 * @param rollUp how its values are put together over periods and over areas
 * @param stewardship who does what for it, beside the owner
 * @param outlook how its values to come are forecast, or null
 * @param significance how its differences are told from chance, or null
 */
public record Definition(
        IndicatorId id,
        String name,
        String rationale,
        String priority,
        List<String> tiers,
        String owner,
        Measure measure,
        Polarity polarity,
        Rounding rounding,
        Rating rating,
        Reporting reporting,
        Plausible plausible,
        TargetHistory targets,
        Baselines baselines,
        List<TrendRule> trends,
        List<ComparedWith> comparators,
        @Nullable LocalDate reviewBy,
        RollUpRules rollUp,
        Stewardship stewardship,
        @Nullable Outlook outlook,
        @Nullable Significance significance) {

    /**
     * Checks that the parts go together.
     *
     * @param id the identifier
     * @param name the name for readers
     * @param rationale why it is measured
     * @param priority the id of the priority it stands under
     * @param tiers who sees it
     * @param owner the post that answers for it
     * @param measure how its value comes from figures
     * @param polarity which way is better
     * @param rounding how its values are published
     * @param rating how its values become levels
     * @param reporting how often it is reported
     * @param plausible which values nobody would wonder at
     * @param targets what was promised
     * @param baselines where change is counted from
     * @param trends the rules that say where it is going
     * @param comparators the comparators to stand beside it
     * @param reviewBy the day by which measure and target are to be reviewed
     * @param rollUp how its values are put together
     * @param stewardship who does what for it
     * @param outlook how its values to come are forecast
     * @param significance how its differences are told from chance
     * @throws IllegalArgumentException if the name is blank; a target points another way than the polarity, or judges what
     *     is neither good nor bad; a target or baseline is a grade and the measure is not, or the other way round, or the
     *     scales differ; a judgement in words has a target that is not
     *     in words, or the other way round; a target makes no sense for what is reported; a baseline's
     *     period is of a kind that the figures are not, or the baseline is a mean and the values are not numbers; a
     *     smallest denominator is stated for a measure without one; a comparator is named twice, or may be so many periods old where there are none; its values cannot be put
     *     together in the way that is declared; figures are to be added up over the year that do not add up; what is
     *     plausible is stated of what is not a number; a forecast is asked for of what is not a number, or comes at irregular
     *     dates; differences are to be told from chance of what is no percentage, share or rate of counted cases
     * @throws NullPointerException if anything but the day of review, the forecast and the significance is null
     */
    public Definition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rationale, "rationale");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(tiers, "tiers");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(reporting, "reporting");
        Objects.requireNonNull(plausible, "plausible");
        Objects.requireNonNull(targets, "targets");
        Objects.requireNonNull(baselines, "baselines");
        Objects.requireNonNull(trends, "trends");
        Objects.requireNonNull(comparators, "comparators");
        Objects.requireNonNull(rollUp, "rollUp");
        Objects.requireNonNull(stewardship, "stewardship");
        tiers = List.copyOf(tiers);
        trends = List.copyOf(trends);
        comparators = List.copyOf(comparators);
        if (name.isBlank()) {
            throw new IllegalArgumentException(id + " needs a name that says what is counted");
        }
        for (Promise promise : targets.promises()) {
            if (isInWords(promise) && !(measure instanceof InWords)) {
                throw new IllegalArgumentException(id + ": a promise in words is for what is reported in words");
            }
            if (!promise.isNone()) {
                checkPromise(id, measure, polarity, promise);
                promise.refusal(reporting.cadence(), measure.unit()).ifPresent(reason -> {
                    throw new IllegalArgumentException(id + ": " + reason);
                });
            }
        }
        if (reporting.accrual().given() != Accrual.Given.AS_COVERED && !Accrual.addsUp(measure)) {
            throw new IllegalArgumentException(
                    id + ": only numbers of things and money, and shares and means of counts, add up over a" + " year");
        }
        if (!plausible.equals(Plausible.ANYTHING) && !measure.isNumber()) {
            throw new IllegalArgumentException(id + ": only numbers have plausible limits");
        }
        if (outlook != null && !(measure.isNumber() && reporting.cadence().slotsPerYear() > 0)) {
            throw new IllegalArgumentException(id + ": only numbers that come in regular periods are forecast");
        }
        if (significance != null && measure.countedAs().isEmpty()) {
            throw new IllegalArgumentException(
                    id + ": only percentages, shares and rates of counted cases have an interval to tell chance by");
        }
        baselines.all().stream()
                .flatMap(baseline -> baseline.inAnyArea().stream())
                .forEach(baseline -> checkBaseline(id, measure, reporting, baseline));
        checkComparators(id, reporting, comparators);
        if (rating.fewest() != null && !measure.countsCases()) {
            throw new IllegalArgumentException(
                    id + ": only a value with a denominator can be judged from " + rating.fewest() + " cases on");
        }
        rollUp.fault(measure, reporting.cadence()).ifPresent(fault -> {
            throw new IllegalArgumentException(id + ": " + fault);
        });
    }

    private static boolean isInWords(Promise promise) {
        return promise instanceof Promise.Stated stated && stated.target() instanceof PromisedInWords;
    }

    private static void checkPromise(IndicatorId id, Measure measure, Polarity polarity, Promise promise) {
        if (promise.polarity().sense() != polarity.sense()) {
            throw new IllegalArgumentException(
                    id + ": better is " + word(polarity) + ", but the target asks for " + word(promise.polarity()));
        }
        if (measure instanceof InWords) {
            throw new IllegalArgumentException(id + ": a judgement in words cannot be held against a target");
        }
        Scale values = measure.grades().orElse(null);
        if (!Objects.equals(promise.scale().orElse(null), values)) {
            throw new IllegalArgumentException(
                    id + ": a grade is held against a grade of its own scale, and a number against a number");
        }
    }

    private static void checkBaseline(IndicatorId id, Measure measure, Reporting reporting, Baseline baseline) {
        for (Period period : periods(baseline)) {
            if (!period.kind().equals(reporting.cadence().covers())) {
                throw new IllegalArgumentException(id + ": the baseline's period is a "
                        + period.kind().description() + ", but the figures cover a "
                        + reporting.cadence().covers().description());
            }
        }
        if (baseline instanceof Baseline.MeanOf && !measure.isNumber()) {
            throw new IllegalArgumentException(id + ": only numbers have a mean, so the baseline cannot be one");
        }
        if (baseline instanceof Baseline.Stated stated) {
            boolean fits = stated.value() instanceof Value.Graded graded
                    ? measure.grades().filter(graded.grade().scale()::equals).isPresent()
                    : measure.isNumber();
            if (!fits) {
                throw new IllegalArgumentException(
                        id + ": the baseline and the values must both be numbers, or grades of one scale");
            }
        }
    }

    private static void checkComparators(IndicatorId id, Reporting reporting, List<ComparedWith> comparators) {
        List<String> named = comparators.stream().map(ComparedWith::comparator).toList();
        if (named.stream().distinct().count() < named.size()) {
            throw new IllegalArgumentException(id + ": of " + named + " one is named twice; name each comparator once");
        }
        if (reporting.cadence().every() == Frequency.IRREGULAR
                && comparators.stream().anyMatch(each -> each.staleAfter() != null)) {
            throw new IllegalArgumentException(
                    id
                            + ": figures at irregular dates are not so many periods old; leave out after how many they are stale");
        }
    }

    private static List<Period> periods(Baseline baseline) {
        if (baseline instanceof Baseline.MeanOf mean) {
            return mean.periods();
        }
        return baseline instanceof Baseline.OfPeriod of ? List.of(of.period()) : List.of();
    }

    private static String word(Polarity polarity) {
        return switch (polarity.sense()) {
            case HIGHER -> "higher";
            case LOWER -> "lower";
            case CLOSER -> "closer";
            case NEITHER -> "neither";
            case UNSTATED -> "not stated";
        };
    }

    /**
     * Whether no value of this can ever be of the same days as a value of the other.
     *
     * @param other what another indicator is
     * @return true if their periods differ in length, and neither declares how its own are put together to longer ones
     */
    public boolean neverCoversTheDaysOf(Definition other) {
        return rollUp.overTime() == null
                && other.rollUp.overTime() == null
                && reporting
                        .cadence()
                        .covers()
                        .differsInLengthFrom(other.reporting.cadence().covers());
    }
}
