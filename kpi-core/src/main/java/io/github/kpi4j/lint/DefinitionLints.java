package io.github.kpi4j.lint;

import io.github.kpi4j.indicator.Accountability;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.lint.Place.OfIndicator.Part;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.GroupGap;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Polarity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an indicator leaves unsaid, and what its kind promises. */
final class DefinitionLints {

    private DefinitionLints() {}

    static List<Lint> of(Framework framework, Indicator indicator) {
        Definition definition = indicator.definition();
        List<Audience> audiences = framework.governance().audiences();
        var lints = new ArrayList<Lint>();
        if (!audiences.isEmpty() && audiences.stream().noneMatch(audience -> audience.sees(indicator))) {
            lints.add(plain(Lint.Code.NO_AUDIENCE, indicator, Part.TIERS));
        }
        if (isOutputAsOutcome(indicator)) {
            lints.add(plain(Lint.Code.OUTPUT_AS_OUTCOME, indicator, Part.KIND));
        }
        if (indicator instanceof ValueForMoney money
                && money.partners().isEmpty()
                && looksAtCost(money.lens())
                && !(definition.measure() instanceof GroupGap)) {
            lints.add(plain(Lint.Code.COST_WITHOUT_RESULT, indicator, Part.PARTNERS));
        }
        if (isGoodForBeingCheap(indicator)) {
            lints.add(plain(Lint.Code.COST_WITHOUT_RESULT, indicator, Part.KIND));
        }
        if (indicator instanceof ValueForMoney money && MoneyAgainstMoney.in(framework, money)) {
            lints.add(plain(Lint.Code.SPEND_AGAINST_BUDGET, indicator, Part.KIND));
        }
        if (isPlacedWithoutPolarity(definition)) {
            lints.add(plain(Lint.Code.POSITION_WITHOUT_POLARITY, indicator, Part.COMPARATORS));
        }
        if (definition.rationale().isBlank()) {
            lints.add(plain(Lint.Code.NO_RATIONALE, indicator, Part.RATIONALE));
        }
        if (definition.owner().isBlank()) {
            lints.add(plain(Lint.Code.NO_OWNER, indicator, Part.OWNER));
        }
        if (definition.reviewBy() == null) {
            lints.add(plain(Lint.Code.NO_REVIEW_DATE, indicator, Part.REVIEW));
        }
        return lints;
    }

    static List<Lint> overdue(Indicator indicator, LocalDate asOf) {
        LocalDate reviewBy = indicator.definition().reviewBy();
        return reviewBy == null || reviewBy.isAfter(asOf)
                ? List.of()
                : List.of(new Lint.Overdue(new Place.OfIndicator(indicator, Part.REVIEW), reviewBy, asOf));
    }

    /** What was achieved, and how fairly, can be told alone; what was put in cannot. */
    private static boolean looksAtCost(ValueForMoney.Lens lens) {
        return lens == ValueForMoney.Lens.ECONOMY || lens == ValueForMoney.Lens.EFFICIENCY;
    }

    /** Money per something of which less is promised, and nothing is said of what it buys; what people pay is an outcome. */
    private static boolean isGoodForBeingCheap(Indicator indicator) {
        Definition definition = indicator.definition();
        return indicator.kind() != Indicator.Kind.VALUE_FOR_MONEY
                && indicator.accountability() != Accountability.POPULATION
                && !(definition.measure() instanceof GroupGap)
                && definition.measure().unit() instanceof Unit.Money money
                && !money.per().isEmpty()
                && definition.polarity().sense() == Polarity.Sense.LOWER
                && definition.targets().promises().stream().anyMatch(promise -> !promise.isNone());
    }

    private static boolean isPlacedWithoutPolarity(Definition definition) {
        Polarity.Sense sense = definition.polarity().sense();
        return (sense == Polarity.Sense.NEITHER || sense == Polarity.Sense.UNSTATED)
                && definition.comparators().stream().anyMatch(terms -> terms.position() != null);
    }

    private static Lint plain(Lint.Code code, Indicator indicator, Part part) {
        return new Lint.Plain(code, new Place.OfIndicator(indicator, part));
    }

    /** Counting more of what was done says how much; counting fewer deaths says what difference was made. */
    private static boolean isOutputAsOutcome(Indicator indicator) {
        Definition definition = indicator.definition();
        return indicator.kind() == Indicator.Kind.OUTCOME
                && definition.measure() instanceof Direct direct
                && direct.unit() instanceof Unit.Count
                && definition.polarity().sense() == Polarity.Sense.HIGHER;
    }
}
