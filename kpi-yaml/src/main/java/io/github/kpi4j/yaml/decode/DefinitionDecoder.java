package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.baseline.Baselines;
import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.indicator.Accrual;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Plausible;
import io.github.kpi4j.indicator.Rating;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.indicator.Stewardship;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.outlook.Outlook;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.AgreedException;
import io.github.kpi4j.promise.EndTarget;
import io.github.kpi4j.promise.TargetHistory;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.significance.Significance;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.TargetFinding.Judging;
import io.github.kpi4j.trend.TrendRule;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every indicator has, whatever its kind. */
final class DefinitionDecoder {

    private static final int MOST_DECIMALS = 12;
    private static final int MOST_CASES = 1_000_000_000;
    private static final Map<String, Judging> JUDGING =
            Map.of("exact", Judging.EXACT, "as-published", Judging.AS_PUBLISHED);

    private final Declared indicators;
    private final Declared priorities;
    private final Declared comparators;
    private final ComparisonsDecoder comparisons;
    private final MeasureDecoder measures;
    private final TrendRules trendRules;
    private final ForecastRules forecastRules;
    private final OwnTargets ownTargets;
    private final RatingDecoder ratings;
    private final FormerCodes codes;
    private final @Nullable YearType years;

    DefinitionDecoder(Fields file, Declared indicators, Vocabulary vocabulary, @Nullable YearType years) {
        this.indicators = indicators;
        trendRules = vocabulary.trendRules();
        forecastRules = vocabulary.forecastRules();
        ownTargets = vocabulary.targets();
        ratings = new RatingDecoder(vocabulary.schemes());
        this.years = years;
        codes = new FormerCodes(file);
        priorities = new Declared(file, "priorities", "priority");
        comparators = new Declared(file, "comparators", "comparator");
        comparisons = new ComparisonsDecoder(file, comparators);
        measures = new MeasureDecoder(file, indicators, years);
    }

    ForecastRules forecastRules() {
        return forecastRules;
    }

    /** Reports what can be told only when all indicators have been read. */
    void check(List<Indicator> read) {
        measures.check(read);
    }

    Declared priorities() {
        return priorities;
    }

    Declared comparators() {
        return comparators;
    }

    /** Reads all keys that indicators share. What is supplied may be asked for only if nothing in the group has failed. */
    Common read(Fields fields) {
        IndicatorId id = fields.required("id", this::id);
        String name = fields.required("name", Texts::words);
        String rationale = fields.optional("rationale", Texts::words, "");
        String priority = priority(fields);
        List<String> tiers = fields.list("tiers", Texts::words);
        String owner = fields.optional("owner", Texts::words, "");
        Measure measure = fields.required("measure", measures::read);
        Rounding rounding = fields.optional(
                "decimals",
                DefinitionDecoder::rounding,
                measure == null ? Rounding.halfUp(0) : measure.usualRounding());
        Rating rating = rating(fields, measure);
        Reporting reporting = fields.required("reported", value -> reporting(value, measure));
        Plausible plausible = fields.optional("plausible", value -> plausible(value, measure), Plausible.ANYTHING);
        List<WrittenTarget> found =
                fields.required("target", new TargetsDecoder(measure, comparators, ownTargets, codes)::read);
        List<WrittenTarget> versions = found == null ? List.of() : found;
        var agreed = new AgreedTargets(measure, comparators, ownTargets);
        List<AgreedException> exceptions = fields.optional("exceptions", agreed::exceptions, List.of());
        EndTarget end = fields.optional("end-target", agreed::end);
        List<WrittenTarget> promises =
                Stream.concat(versions.stream(), agreed.written().stream()).toList();
        if (measure != null && reporting != null) {
            promises.forEach(each -> each.refuseUnlessItFits(reporting.cadence(), measure.unit()));
        }
        Polarity polarity = PolarityDecoder.read(fields, promises, measure);
        Baselines baselines = BaselinesDecoder.read(fields, new BaselineDecoder(measure, reporting, codes));
        List<TrendRule> trends = fields.optional("trend", value -> trendRules.read(value, measure), List.of());
        List<ComparedWith> besides = fields.list("compare-with", comparisons.reader(measure, reporting));
        LocalDate reviewBy = fields.optional("review-by", Value::asDate);
        RollUpRules rollUp =
                fields.optional("roll-up", new RollUpDecoder(measure, reporting)::read, RollUpRules.UNDECLARED);
        Stewardship stewardship = fields.optional("roles", StewardshipDecoder::read, Stewardship.NONE);
        Outlook outlook =
                fields.optional(OutlookDecoder.KEY, new OutlookDecoder(measure, reporting, forecastRules)::read);
        Significance significance = fields.optional(SignificanceDecoder.KEY, new SignificanceDecoder(measure)::read);
        Supplier<Definition> definition = () -> new Definition(
                requireNonNull(id),
                requireNonNull(name),
                rationale,
                priority,
                tiers,
                owner,
                requireNonNull(measure),
                polarity,
                rounding,
                rating,
                requireNonNull(reporting),
                plausible,
                new TargetHistory(versions.stream().map(WrittenTarget::version).toList(), exceptions, end),
                baselines,
                trends,
                besides,
                reviewBy,
                rollUp,
                stewardship,
                outlook,
                significance);
        return new Common(measure, reporting, definition);
    }

    private @Nullable IndicatorId id(Value value) {
        String id = indicators.id(value);
        return id == null ? null : Attempt.at(value, "", () -> new IndicatorId(id));
    }

    /** Required as soon as the framework has priorities. */
    private String priority(Fields fields) {
        String priority = priorities.isEmpty()
                ? fields.optional("priority", priorities::reference)
                : fields.required("priority", priorities::reference);
        return priority == null ? "" : priority;
    }

    private static @Nullable Plausible plausible(Value value, @Nullable Measure measure) {
        return measure != null && !measure.isNumber()
                ? value.problem("contradiction", "only numbers have plausible limits", "leave plausible out")
                : Plausibility.read(value);
    }

    private @Nullable Reporting reporting(Value value, @Nullable Measure measure) {
        Fields fields = value.asFields();
        Reporting reporting = fields == null ? null : ReportingDecoder.read(fields, years);
        if (reporting != null
                && measure != null
                && reporting.accrual().given() != Accrual.Given.AS_COVERED
                && !Accrual.addsUp(measure)) {
            return requireNonNull(fields)
                    .problem(
                            "contradiction",
                            "these figures do not add up over a year",
                            "leave figures out; only numbers of things and money, and shares and means of counts, add"
                                    + " up");
        }
        return reporting;
    }

    private Rating rating(Fields fields, @Nullable Measure measure) {
        Judging judging = fields.optional("judge", value -> value.asChoice(JUDGING), Judging.EXACT);
        RatingScheme own = fields.optional("rating", ratings::read);
        if (measure != null && !measure.countsCases()) {
            Attempt.misplaced(
                    fields.value("judge-from"),
                    "only a value with a denominator can rest on too few cases",
                    "leave it out, or measure a percentage, rate, mean, share or unit-cost");
        }
        Integer fewest = fields.optional("judge-from", value -> Numbers.whole(value, 1, MOST_CASES));
        return new Rating(judging, own, fewest == null ? null : fewest.longValue());
    }

    private static @Nullable Rounding rounding(Value value) {
        Integer decimals = Numbers.whole(value, 0, MOST_DECIMALS);
        return decimals == null ? null : Rounding.halfUp(decimals);
    }
}
