package io.github.kpi4j.indicator;

import io.github.kpi4j.measure.UnitCost;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.vfm.DeadBand;
import io.github.kpi4j.vfm.Partner;
import io.github.kpi4j.vfm.Since;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An indicator that says at what cost, for what result. Cost alone is not value for money, so a cost names the indicators of
 * quality or outcome to read beside it, and the two are told together. A lens on something other than money, such as how
 * fairly results are spread, needs no partner.
 *
 * @param definition what it measures, how, and what was promised
 * @param lens which of the four Es of public spending it looks through
 * @param partners the indicators that the cost is read beside, each once; of quantitative ones no verdict is given
 * @param since from when on cost and result are compared
 * @param costDeadBand how far the cost may move and still count as unchanged
 */
public record ValueForMoney(
        Definition definition, Lens lens, List<Partner> partners, Since since, DeadBand costDeadBand)
        implements Indicator {

    /** The four Es, as the National Audit Office and Audit Wales name them. */
    public enum Lens {
        /** The cost of inputs. */
        ECONOMY,
        /** Outputs for the inputs. */
        EFFICIENCY,
        /** Outcomes against what was intended. */
        EFFECTIVENESS,
        /** How fairly the results are spread. */
        EQUITY
    }

    /**
     * Checks the partners.
     *
     * @param definition what it measures
     * @param lens which of the four Es of public spending it looks through
     * @param partners the indicators that the cost is read beside
     * @param since from when on cost and result are compared
     * @param costDeadBand how far the cost may move and still count as unchanged
     * @throws IllegalArgumentException if the indicator is its own partner, a partner stands twice, the period that it is
     *     compared from is not of the kind that its figures cover, or its dead band is in grades
     */
    public ValueForMoney {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(lens, "lens");
        Objects.requireNonNull(partners, "partners");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(costDeadBand, "costDeadBand");
        partners = List.copyOf(partners);
        List<IndicatorId> ids = partners.stream().map(Partner::indicator).toList();
        if (ids.contains(definition.id())) {
            throw new IllegalArgumentException(definition.id() + " cannot be its own partner");
        }
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException(definition.id() + ": of " + ids + " one is named twice");
        }
        if (since instanceof Since.Of of
                && !of.period().kind().equals(definition.reporting().cadence().covers())) {
            throw new IllegalArgumentException(
                    definition.id() + ": since is a " + of.period().kind().description() + ", but the figures cover a "
                            + definition.reporting().cadence().covers().description());
        }
        if (costDeadBand instanceof DeadBand.Grades) {
            throw new IllegalArgumentException(definition.id() + ": a cost has no grades, so its dead band has none");
        }
    }

    /**
     * Compared with the baseline, every move counting.
     *
     * @param definition what it measures
     * @param lens which of the four Es of public spending it looks through
     * @param partners the indicators that the cost is read beside
     * @throws IllegalArgumentException as for the other constructor
     */
    public ValueForMoney(Definition definition, Lens lens, List<IndicatorId> partners) {
        this(definition, lens, partners.stream().map(Partner::new).toList(), new Since.Baseline(), DeadBand.NONE);
    }

    /**
     * Begins to define one that is compared with its baseline, every move counting.
     *
     * @param id the identifier
     * @param name the name for readers
     * @param lens which of the four Es it looks through
     * @param partners the ids of the indicators to read beside it
     * @return a builder
     * @throws IllegalArgumentException if an id is malformed
     */
    public static IndicatorBuilder<ValueForMoney> define(String id, String name, Lens lens, String... partners) {
        List<Partner> beside =
                Stream.of(partners).map(IndicatorId::new).map(Partner::new).toList();
        return define(id, name, lens, beside, new Since.Baseline(), DeadBand.NONE);
    }

    /**
     * Begins to define one.
     *
     * @param id the identifier
     * @param name the name for readers
     * @param lens which of the four Es it looks through
     * @param partners the indicators to read beside it
     * @param since from when on cost and result are compared
     * @param costDeadBand how far the cost may move and still count as unchanged
     * @return a builder
     * @throws IllegalArgumentException if the id is malformed
     */
    public static IndicatorBuilder<ValueForMoney> define(
            String id, String name, Lens lens, List<Partner> partners, Since since, DeadBand costDeadBand) {
        return new IndicatorBuilder<>(
                new IndicatorId(id),
                name,
                definition -> new ValueForMoney(definition, lens, partners, since, costDeadBand));
    }

    /**
     * Whether it is a cost, so that less is cheaper and the joint verdict can be told.
     *
     * @return true where the values are money, or the measure is a unit cost
     */
    public boolean isCost() {
        return definition.measure().unit() instanceof Unit.Money || definition.measure() instanceof UnitCost;
    }

    @Override
    public Kind kind() {
        return Kind.VALUE_FOR_MONEY;
    }
}
