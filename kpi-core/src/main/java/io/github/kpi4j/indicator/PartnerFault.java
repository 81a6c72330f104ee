package io.github.kpi4j.indicator;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.RealTerms;
import io.github.kpi4j.measure.UnitCost;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.vfm.DeadBand;
import io.github.kpi4j.vfm.Partner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the partners of a cost: it has none of quality or outcome, or the dead band of one does not go with its
 * values.
 *
 * @param indicator the cost
 * @param partner the partner whose dead band is wrong, or null where a partner is wanting
 * @param message what is wrong
 * @param advice what to do instead
 */
public record PartnerFault(Indicator indicator, @Nullable Partner partner, String message, String advice) {

    /**
     * Checks that all is there.
     *
     * @param indicator the cost
     * @param partner the partner whose dead band is wrong
     * @param message what is wrong
     * @param advice what to do instead
     */
    public PartnerFault {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(advice, "advice");
    }

    /**
     * Looks at all costs of a framework. A cost that names a partner which is not among the indicators is not blamed for
     * having none.
     *
     * @param indicators the indicators of the framework
     * @return the faults in the order of the indicators; empty where every cost is read beside a result
     */
    public static List<PartnerFault> in(List<Indicator> indicators) {
        Map<IndicatorId, Indicator> known = new LinkedHashMap<>();
        indicators.forEach(each -> known.put(each.id(), each));
        var faults = new ArrayList<PartnerFault>();
        for (Indicator indicator : indicators) {
            if (indicator instanceof ValueForMoney money) {
                ofMoney(money, known, faults);
            } else if (isUnitCost(indicator.definition().measure(), known)
                    && says(indicator.definition().polarity().sense())) {
                faults.add(new PartnerFault(
                        indicator,
                        null,
                        "a unit cost is not good for being low, and this one names no result beside it",
                        "write kind: value-for-money and partners: with an indicator of quality or outcome, or"
                                + " better: neither"));
            }
        }
        return faults;
    }

    /** Also one that was put in real terms. */
    private static boolean isUnitCost(Measure measure, Map<IndicatorId, Indicator> known) {
        if (measure instanceof RealTerms real) {
            Indicator cash = known.get(real.of());
            return cash != null && cash.definition().measure() instanceof UnitCost;
        }
        return measure instanceof UnitCost;
    }

    private static boolean says(Polarity.Sense sense) {
        return sense != Polarity.Sense.NEITHER && sense != Polarity.Sense.UNSTATED;
    }

    private static void ofMoney(ValueForMoney money, Map<IndicatorId, Indicator> known, List<PartnerFault> faults) {
        List<IndicatorId> ids =
                money.partners().stream().map(Partner::indicator).toList();
        if (money.isCost()
                && known.keySet().containsAll(ids)
                && ids.stream().noneMatch(id -> requireNonNull(known.get(id)).isResult())) {
            faults.add(new PartnerFault(
                    money,
                    null,
                    "a cost without a partner of kind qualitative or outcome says nothing about value for money",
                    "name under partners the quality or outcome that the money buys; spending against a budget alone is"
                            + " kind: quantitative"));
        }
        for (Partner partner : money.partners()) {
            Indicator beside = known.get(partner.indicator());
            if (beside != null && !fits(partner.deadBand(), beside)) {
                boolean graded = isGraded(beside);
                faults.add(new PartnerFault(
                        money,
                        partner,
                        graded ? "grades have an order but no size" : partner.indicator() + " is not given in grades",
                        graded
                                ? "write dead-band: { grades: 1 }"
                                : "write dead-band: { points: 1 } or { percent: 2 }"));
            }
        }
    }

    private static boolean fits(DeadBand band, Indicator indicator) {
        return band.equals(DeadBand.NONE) || isGraded(indicator) == (band instanceof DeadBand.Grades);
    }

    private static boolean isGraded(Indicator indicator) {
        return indicator.definition().measure().grades().isPresent();
    }
}
