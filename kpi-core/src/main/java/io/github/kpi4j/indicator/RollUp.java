package io.github.kpi4j.indicator;

import io.github.kpi4j.formula.Input;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.summary.SummaryRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the parts of a framework become a whole.
 *
 * @param summary the rule by which the framework has one level, or null: then levels are counted and no more
 * @param over what the rule summarises
 * @param groups the groups of areas whose figures are put together from those of their members; may be empty
 */
public record RollUp(@Nullable SummaryRule summary, Over over, List<AreaGroup> groups) {

    /** Nothing is rolled up. */
    public static final RollUp NONE = new RollUp(null, Over.INDICATORS, List.of());

    /** What a framework's rule summarises. */
    public enum Over {
        /** All indicators. */
        INDICATORS,
        /** The levels of the priorities, each of which has a rule of its own. */
        PRIORITIES
    }

    /**
     * Checks that one level of areas is the source of all groups.
     *
     * @param summary the rule by which the framework has one level
     * @param over what the rule summarises
     * @param groups the groups of areas
     * @throws IllegalArgumentException if a group stands twice, or is a member of another group
     */
    public RollUp {
        Objects.requireNonNull(over, "over");
        Objects.requireNonNull(groups, "groups");
        groups = List.copyOf(groups);
        var seen = new HashSet<AreaId>();
        for (AreaGroup group : groups) {
            if (!seen.add(group.area())) {
                throw new IllegalArgumentException("area group " + group.area() + " is defined twice");
            }
        }
        for (AreaGroup group : groups) {
            group.members().stream().filter(seen::contains).findFirst().ifPresent(member -> {
                throw new IllegalArgumentException("area group " + group.area() + " has the group " + member
                        + " as a member; name the areas of that group, so that none counts twice");
            });
        }
    }

    /** The groups that formulas name and that are not there, and what they put together though it declares otherwise. */
    List<String> faults(List<Indicator> indicators) {
        var faults = new ArrayList<String>();
        for (Indicator indicator : indicators) {
            if (indicator.definition().measure() instanceof Formula formula) {
                for (Input input : formula.expression().inputs()) {
                    Input.Areas areas = input.areas();
                    if (areas != null && group(areas.group()).isEmpty()) {
                        faults.add("indicator " + indicator.id() + " refers to area group \"" + areas.group()
                                + "\", which is not defined");
                    }
                    if (areas != null && isDeclaredApart(input, indicators)) {
                        faults.add("indicator " + indicator.id() + " puts " + input.indicator()
                                + " together over areas, which it declares it cannot be");
                    }
                }
            }
        }
        return faults;
    }

    /**
     * Whether a formula puts together over areas what declares that it cannot be.
     *
     * @param input an indicator in a formula
     * @param indicators the indicators that may be meant
     * @return true if it is over areas, and the indicator declares none for them
     */
    public static boolean isDeclaredApart(Input input, List<Indicator> indicators) {
        return input.areas() != null
                && indicators.stream()
                        .anyMatch(each -> each.id().equals(input.indicator())
                                && each.definition().rollUp().overAreas() == Combine.NONE);
    }

    /** The groups that are one area, or members of a group, by the codes that the areas have now. */
    List<String> faults(AreaRegister register) {
        var faults = new ArrayList<String>();
        var codes = new HashSet<AreaId>();
        for (AreaGroup group : groups) {
            AreaId code = register.current(group.area());
            if (!codes.add(code)) {
                faults.add("area group " + code + " is defined under two codes");
            }
        }
        for (AreaGroup group : groups) {
            for (AreaId member : group.members()) {
                AreaId code = register.current(member);
                if (codes.contains(code)) {
                    faults.add("area group " + group.area() + " has a group as a member: " + member + " stands for "
                            + code + ", which is one");
                }
            }
        }
        return faults;
    }

    /**
     * Finds a group of areas.
     *
     * @param area the group's code
     * @return the group; empty if the area is none
     */
    public Optional<AreaGroup> group(AreaId area) {
        return groups.stream().filter(each -> each.area().equals(area)).findFirst();
    }
}
