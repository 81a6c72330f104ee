package io.github.kpi4j.indicator;

import io.github.kpi4j.series.IndicatorId;
import java.util.List;
import java.util.Objects;

/**
 * An indicator that says at what cost, for what result. Cost alone is not value for money, so it names the indicators of
 * quality or outcome to read beside it.
 *
 * @param definition what it measures, how, and what was promised
 * @param lens which of the four Es of public spending it looks through
 * @param partners the indicators of quality or outcome that the cost is read beside
 */
public record ValueForMoney(Definition definition, Lens lens, List<IndicatorId> partners) implements Indicator {

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
     * Copies the partners.
     *
     * @param definition what it measures
     * @param lens which of the four Es of public spending it looks through
     * @param partners the indicators of quality or outcome that the cost is read beside
     * @throws IllegalArgumentException if the indicator is its own partner
     */
    public ValueForMoney {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(lens, "lens");
        Objects.requireNonNull(partners, "partners");
        partners = List.copyOf(partners);
        if (partners.contains(definition.id())) {
            throw new IllegalArgumentException(definition.id() + " cannot be its own partner");
        }
    }

    /**
     * Begins to define one.
     *
     * @param id the identifier
     * @param name the name for readers
     * @param lens which of the four Es it looks through
     * @param partners the ids of the indicators of quality or outcome to read beside it
     * @return a builder
     * @throws IllegalArgumentException if an id is malformed
     */
    public static IndicatorBuilder<ValueForMoney> define(String id, String name, Lens lens, String... partners) {
        List<IndicatorId> beside =
                List.of(partners).stream().map(IndicatorId::new).toList();
        return new IndicatorBuilder<>(
                new IndicatorId(id), name, definition -> new ValueForMoney(definition, lens, beside));
    }

    @Override
    public Kind kind() {
        return Kind.VALUE_FOR_MONEY;
    }
}
