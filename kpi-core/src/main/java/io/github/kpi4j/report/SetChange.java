package io.github.kpi4j.report;

import com.google.common.collect.Sets;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.Qualitative;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.promise.TargetVersion;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one indicator's definition differs between two versions of a framework.
 *
 * @param before as it was defined, or null for one that was added
 * @param after as it is defined now, or null for one that is gone
 * @param retirement when and why it was retired, or null where it was not
 */
public record SetChange(
        @Nullable Indicator before, @Nullable Indicator after, Governance.@Nullable Retirement retirement) {

    /** What became of an indicator. */
    public enum Kind {
        /** It was not there before. */
        ADDED,
        /** It is gone, with a date and a reason. */
        RETIRED,
        /** It is gone, and nobody said why. */
        REMOVED,
        /** It measures something else, or in another way, so that values of both versions may not be comparable. */
        REDEFINED,
        /** It measures the same, and something else is promised, or it is rated in another way. */
        RETARGETED,
        /** It measures and promises the same, and something else about it changed. */
        AMENDED
    }

    /** A part of a definition. */
    public enum Part {
        /** The question that it answers. */
        QUESTION,
        /** How its value comes from figures. */
        MEASURE,
        /** Which way is better. */
        POLARITY,
        /** How it is rounded. */
        ROUNDING,
        /** How it is rated. */
        RATING,
        /** How often it is reported, what a figure covers and when it is due. */
        REPORTING,
        /** How its values are put together over periods and areas. */
        ROLL_UP,
        /** Which of its figures are plausible. */
        PLAUSIBLE,
        /** What is promised. */
        TARGET,
        /** Where change is counted from. */
        BASELINE,
        /** The rules that say where it is going. */
        TREND,
        /** How its values to come are forecast. */
        FORECAST,
        /** How its differences are told from chance. */
        SIGNIFICANCE,
        /** Whom it is compared with, and what it is read beside. */
        COMPARATORS,
        /** Its name and rationale. */
        WORDING,
        /** The priority that it stands under, and the tiers that see it. */
        PLACE,
        /** Who answers for it and who does what. */
        ROLES,
        /** When it is to be reviewed. */
        REVIEW
    }

    private static final Set<Part> OF_THE_MEASURE = Sets.immutableEnumSet(
            Part.QUESTION, Part.MEASURE, Part.POLARITY, Part.ROUNDING, Part.REPORTING, Part.ROLL_UP);

    /**
     * Checks that there is something to compare.
     *
     * @param before as it was defined
     * @param after as it is defined now
     * @param retirement when and why it was retired
     * @throws IllegalArgumentException if neither definition is given
     */
    public SetChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("before and after are both missing; at least one is wanted");
        }
    }

    /**
     * The indicator.
     *
     * @return as it is defined now, or as it was defined if it is gone
     */
    public Indicator indicator() {
        return Objects.requireNonNull(after == null ? before : after);
    }

    /**
     * What became of the indicator.
     *
     * @return the gravest thing that holds, in the order of the kinds
     */
    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return retirement == null ? Kind.REMOVED : Kind.RETIRED;
        }
        Set<Part> parts = parts();
        if (parts.stream().anyMatch(OF_THE_MEASURE::contains)) {
            return Kind.REDEFINED;
        }
        return parts.contains(Part.TARGET) || parts.contains(Part.RATING) ? Kind.RETARGETED : Kind.AMENDED;
    }

    /**
     * The parts of the definition that differ.
     *
     * @return the parts; empty for an indicator that was added or is gone
     */
    public Set<Part> parts() {
        var parts = EnumSet.noneOf(Part.class);
        if (before != null && after != null) {
            for (Part part : Part.values()) {
                if (!content(part, before).equals(content(part, after))) {
                    parts.add(part);
                }
            }
        }
        return Sets.immutableEnumSet(parts);
    }

    /**
     * The versions of the target that were not there before.
     *
     * @return the new versions in the order in which they begin to hold; none for an indicator that is gone
     */
    public List<TargetVersion> newTargets() {
        List<TargetVersion> known =
                before == null ? List.of() : before.definition().targets().versions();
        return after == null
                ? List.of()
                : after.definition().targets().versions().stream()
                        .filter(version -> !known.contains(version))
                        .toList();
    }

    private static List<?> content(Part part, Indicator indicator) {
        Definition definition = indicator.definition();
        return switch (part) {
            case QUESTION ->
                indicator instanceof ValueForMoney money
                        ? List.of(indicator.kind(), money.lens())
                        : List.of(indicator.kind(), carriesVoice(indicator));
            case MEASURE -> List.of(definition.measure());
            case POLARITY -> List.of(definition.polarity());
            case ROUNDING -> List.of(definition.rounding());
            case RATING -> List.of(definition.rating());
            case REPORTING -> List.of(definition.reporting());
            case ROLL_UP -> List.of(definition.rollUp());
            case PLAUSIBLE -> List.of(definition.plausible());
            case TARGET -> List.of(definition.targets());
            case BASELINE -> List.of(definition.baselines());
            case TREND ->
                indicator instanceof Outcome outcome && outcome.turnTheCurve() != null
                        ? List.of(definition.trends(), outcome.turnTheCurve())
                        : List.of(definition.trends());
            case FORECAST -> definition.outlook() == null ? List.of() : List.of(definition.outlook());
            case SIGNIFICANCE -> definition.significance() == null ? List.of() : List.of(definition.significance());
            case COMPARATORS ->
                indicator instanceof ValueForMoney money
                        ? List.of(definition.comparators(), money.partners(), money.since(), money.costDeadBand())
                        : List.of(definition.comparators(), List.of());
            case WORDING -> List.of(definition.name(), definition.rationale());
            case PLACE -> List.of(definition.priority(), definition.tiers());
            case ROLES ->
                indicator instanceof Outcome outcome
                        ? List.of(
                                definition.owner(),
                                definition.stewardship(),
                                outcome.accountability(),
                                outcome.contributors())
                        : List.of(definition.owner(), definition.stewardship(), indicator.accountability(), List.of());
            case REVIEW -> definition.reviewBy() == null ? List.of() : List.of(definition.reviewBy());
        };
    }

    private static boolean carriesVoice(Indicator indicator) {
        return indicator instanceof Qualitative quality && quality.voice();
    }
}
