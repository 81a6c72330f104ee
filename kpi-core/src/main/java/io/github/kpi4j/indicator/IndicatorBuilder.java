package io.github.kpi4j.indicator;

import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.outlook.Outlook;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.promise.TargetHistory;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.significance.Significance;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.trend.TrendRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Defines an indicator in code. Measure, reporting and a target (or {@link Target#none}) are required; everything else has a
 * default: one decimal place, exact judging, no trend rule, no baseline, and the polarity that the target implies.
 *
 * @param <T> the kind of indicator
 */
public final class IndicatorBuilder<T extends Indicator> extends PromisesBuilder<IndicatorBuilder<T>> {

    private final IndicatorId id;
    private final String name;
    private final Function<Definition, T> kind;
    private final List<String> tiers = new ArrayList<>();
    private final List<TrendRule> trends = new ArrayList<>();
    private final List<ComparedWith> comparators = new ArrayList<>();
    private String rationale = "";
    private String priority = "";
    private String owner = "";
    private @Nullable Measure measure;
    private @Nullable Polarity polarity;
    private @Nullable Rounding rounding;
    private @Nullable Reporting reporting;
    private Plausible plausible = Plausible.ANYTHING;
    private @Nullable LocalDate reviewBy;
    private RollUpRules rollUp = RollUpRules.UNDECLARED;
    private @Nullable Outlook outlook;
    private @Nullable Significance significance;
    private final Map<Stewardship.Role, String> posts = new EnumMap<>(Stewardship.Role.class);

    IndicatorBuilder(IndicatorId id, String name, Function<Definition, T> kind) {
        this.id = id;
        this.name = name;
        this.kind = kind;
    }

    @Override
    IndicatorBuilder<T> self() {
        return this;
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
     * How many decimals its values are published with, rounded half up; {@link Measure#usualRounding} where nothing is said.
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
        return compareWith(Arrays.stream(ids).map(ComparedWith::fairly).toArray(ComparedWith[]::new));
    }

    /**
     * The comparators to stand beside it, on terms of their own.
     *
     * @param terms comparators of the framework, each with its terms
     * @return this builder
     */
    public IndicatorBuilder<T> compareWith(ComparedWith... terms) {
        comparators.addAll(List.of(terms));
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
     * How its values to come are forecast; nothing is, by default.
     *
     * @param how the rule, and how sure the interval around a forecast is to be
     * @return this builder
     */
    public IndicatorBuilder<T> forecast(Outlook how) {
        outlook = how;
        return this;
    }

    /**
     * How its differences are told from chance; they are not, by default.
     *
     * @param how how sure, and by which method
     * @return this builder
     */
    public IndicatorBuilder<T> significance(Significance how) {
        significance = how;
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
        if (measure == null || reporting == null || !isPromised()) {
            throw new IllegalStateException(id + " needs measuredAs(…), reported(…) and target(…); for no target write"
                    + " target(Target.none(\"why\"))");
        }
        TargetHistory history = targets();
        return kind.apply(new Definition(
                id,
                name,
                rationale,
                priority,
                tiers,
                owner,
                measure,
                polarity == null ? implied(history) : polarity,
                rounding == null ? measure.usualRounding() : rounding,
                rating(),
                reporting,
                plausible,
                history,
                baselines(),
                trends,
                comparators,
                reviewBy,
                rollUp,
                new Stewardship(posts),
                outlook,
                significance));
    }
}
