package io.github.kpi4j.indicator;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineVersion;
import io.github.kpi4j.baseline.Baselines;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.promise.AgreedException;
import io.github.kpi4j.promise.EndTarget;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.TargetHistory;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding.Judging;
import io.github.kpi4j.trend.TrendRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Defines an indicator in code. Measure, reporting and a target (or {@link Target#none}) are required; everything else has a
 * default: one decimal place, exact judging, no trend rule, no baseline, and the polarity that the target implies.
 *
 * @param <T> the kind of indicator
 */
public final class IndicatorBuilder<T extends Indicator> {

    private static final BaselineVersion NO_BASELINE =
            BaselineVersion.first(new Baseline.NoneYet("no baseline has been set"));

    private final IndicatorId id;
    private final String name;
    private final Function<Definition, T> kind;
    private final List<String> tiers = new ArrayList<>();
    private final List<TrendRule> trends = new ArrayList<>();
    private final List<String> comparators = new ArrayList<>();
    private final List<TargetVersion> targets = new ArrayList<>();
    private final List<AgreedException> exceptions = new ArrayList<>();
    private @Nullable EndTarget endTarget;
    private String rationale = "";
    private String priority = "";
    private String owner = "";
    private @Nullable Measure measure;
    private @Nullable Polarity polarity;
    private Rounding rounding = Rounding.halfUp(1);
    private Rating rating = Rating.STANDARD;
    private @Nullable Reporting reporting;
    private final List<BaselineVersion> baselines = new ArrayList<>();
    private final List<Baselines.Named> otherBaselines = new ArrayList<>();
    private Plausible plausible = Plausible.ANYTHING;
    private @Nullable LocalDate reviewBy;
    private RollUpRules rollUp = RollUpRules.UNDECLARED;
    private final Map<Stewardship.Role, String> posts = new EnumMap<>(Stewardship.Role.class);

    IndicatorBuilder(IndicatorId id, String name, Function<Definition, T> kind) {
        this.id = id;
        this.name = name;
        this.kind = kind;
    }

    /**
     * Why it is measured.
     *
     * @param why a sentence for readers
     * @return this builder
     */
    public IndicatorBuilder<T> rationale(String why) {
        rationale = why;
        return this;
    }

    /**
     * The priority it stands under.
     *
     * @param priorityId the id of a priority of the framework
     * @return this builder
     */
    public IndicatorBuilder<T> priority(String priorityId) {
        priority = priorityId;
        return this;
    }

    /**
     * Who sees it.
     *
     * @param names such as "committee" or "service"
     * @return this builder
     */
    public IndicatorBuilder<T> tiers(String... names) {
        tiers.addAll(List.of(names));
        return this;
    }

    /**
     * Who answers for it.
     *
     * @param post a post, not a person
     * @return this builder
     */
    public IndicatorBuilder<T> owner(String post) {
        owner = post;
        return this;
    }

    /**
     * How its value comes from figures.
     *
     * @param how the measure
     * @return this builder
     */
    public IndicatorBuilder<T> measuredAs(Measure how) {
        measure = how;
        return this;
    }

    /**
     * Which way is better; only needed where no target says so.
     *
     * @param way the polarity
     * @return this builder
     */
    public IndicatorBuilder<T> better(Polarity way) {
        polarity = way;
        return this;
    }

    /**
     * How many decimals its values are published with, rounded half up.
     *
     * @param count 0 to 12
     * @return this builder
     * @throws IllegalArgumentException if the count is out of range
     */
    public IndicatorBuilder<T> decimals(int count) {
        rounding = Rounding.halfUp(count);
        return this;
    }

    /**
     * Whether exact or published values are judged.
     *
     * @param which exact or as published
     * @return this builder
     */
    public IndicatorBuilder<T> judge(Judging which) {
        rating = rating.judging(which);
        return this;
    }

    /**
     * The indicator's own rating scheme, where the framework's does not fit it.
     *
     * @param scheme the scheme
     * @return this builder
     */
    public IndicatorBuilder<T> ratedBy(RatingScheme scheme) {
        rating = rating.by(scheme);
        return this;
    }

    /**
     * The smallest denominator that is judged; of fewer cases neither a level nor a direction is told.
     *
     * @param cases one or more
     * @return this builder
     * @throws IllegalArgumentException if the number is not above zero
     */
    public IndicatorBuilder<T> judgeFrom(long cases) {
        rating = rating.from(cases);
        return this;
    }

    /**
     * How often it is reported and what each figure covers; figures are due at the end of their period.
     *
     * @param cadence the cadence
     * @return this builder
     */
    public IndicatorBuilder<T> reported(Cadence cadence) {
        return reported(new Reporting(cadence, 0));
    }

    /**
     * How often it is reported, what each figure covers, and when it is due.
     *
     * @param how the reporting
     * @return this builder
     */
    public IndicatorBuilder<T> reported(Reporting how) {
        reporting = how;
        return this;
    }

    /**
     * A limit that has always held.
     *
     * @param limit the target, or {@link Target#none}
     * @return this builder
     */
    public IndicatorBuilder<T> target(Target limit) {
        return target(TargetVersion.always(limit));
    }

    /**
     * A promise of any kind that has always held.
     *
     * @param promise the promise
     * @return this builder
     */
    public IndicatorBuilder<T> target(Promise promise) {
        return target(TargetVersion.always(promise));
    }

    /**
     * One version of the target; call again for further versions.
     *
     * @param version the version
     * @return this builder
     */
    public IndicatorBuilder<T> target(TargetVersion version) {
        targets.add(version);
        return this;
    }

    /**
     * A temporary target in the place of the ordinary one; call again for further ones.
     *
     * @param exception the exception
     * @return this builder
     */
    public IndicatorBuilder<T> exception(AgreedException exception) {
        exceptions.add(exception);
        return this;
    }

    /**
     * What is to be reached in the end, beside the current target.
     *
     * @param promise the end target
     * @return this builder
     */
    public IndicatorBuilder<T> endTarget(EndTarget promise) {
        endTarget = promise;
        return this;
    }

    /**
     * Which values nobody would wonder at; any, by default.
     *
     * @param values what is plausible
     * @return this builder
     */
    public IndicatorBuilder<T> plausible(Plausible values) {
        plausible = values;
        return this;
    }

    /**
     * Where change is counted from.
     *
     * @param start the baseline
     * @return this builder
     */
    public IndicatorBuilder<T> baseline(Baseline start) {
        return baseline(BaselineVersion.first(start));
    }

    /**
     * One version of the baseline; call again for further versions. A version in force from the same day is replaced.
     *
     * @param version the version
     * @return this builder
     */
    public IndicatorBuilder<T> baseline(BaselineVersion version) {
        baselines.removeIf(other -> Objects.equals(other.from(), version.from()));
        baselines.add(version);
        return this;
    }

    /**
     * A starting point beside the primary one; call again for further ones.
     *
     * @param name what it is
     * @param start the baseline
     * @return this builder
     * @throws IllegalArgumentException if the name is blank
     */
    public IndicatorBuilder<T> otherBaseline(String name, Baseline start) {
        otherBaselines.add(new Baselines.Named(name, start));
        return this;
    }

    /**
     * A rule that says where it is going; call again for further rules.
     *
     * @param rule the rule
     * @return this builder
     */
    public IndicatorBuilder<T> trend(TrendRule rule) {
        trends.add(rule);
        return this;
    }

    /**
     * The comparators to stand beside it.
     *
     * @param ids ids of comparators of the framework
     * @return this builder
     */
    public IndicatorBuilder<T> compareWith(String... ids) {
        comparators.addAll(List.of(ids));
        return this;
    }

    /**
     * When measure and target are to be reviewed.
     *
     * @param day the last day for the review
     * @return this builder
     */
    public IndicatorBuilder<T> reviewBy(LocalDate day) {
        reviewBy = day;
        return this;
    }

    /**
     * How its values are put together over periods and over areas.
     *
     * @param rules the rules for both
     * @return this builder
     */
    public IndicatorBuilder<T> rollUp(RollUpRules rules) {
        rollUp = rules;
        return this;
    }

    /**
     * Who does what for it, beside the owner; call again for further roles.
     *
     * @param role the role
     * @param post a post, not a person
     * @return this builder
     */
    public IndicatorBuilder<T> role(Stewardship.Role role, String post) {
        posts.put(role, post);
        return this;
    }

    /**
     * The indicator.
     *
     * @return the indicator, proved sound by its constructors
     * @throws IllegalStateException if measure, reporting or target is missing
     * @throws IllegalArgumentException if the parts do not go together; see {@link Definition}
     */
    public T build() {
        if (measure == null || reporting == null || targets.isEmpty()) {
            throw new IllegalStateException(id + " needs measuredAs(…), reported(…) and target(…); for no target write"
                    + " target(Target.none(\"why\"))");
        }
        TargetHistory history = new TargetHistory(targets, exceptions, endTarget);
        return kind.apply(new Definition(
                id,
                name,
                rationale,
                priority,
                tiers,
                owner,
                measure,
                polarity == null ? implied(history) : polarity,
                rounding,
                rating,
                reporting,
                plausible,
                history,
                new Baselines(baselines.isEmpty() ? List.of(NO_BASELINE) : baselines, otherBaselines),
                trends,
                comparators,
                reviewBy,
                rollUp,
                new Stewardship(posts)));
    }

    /** What the first target says that is one; which range is wanted may change from version to version. */
    private static Polarity implied(TargetHistory history) {
        return history.versions().stream()
                .map(TargetVersion::promise)
                .filter(promise -> !promise.isNone())
                .findFirst()
                .map(Promise::polarity)
                .map(way -> way.sense() == Polarity.Sense.CLOSER ? Polarity.CLOSER : way)
                .orElse(Polarity.UNSTATED);
    }
}
