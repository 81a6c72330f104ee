package io.github.kpi4j.testkit;

import io.github.kpi4j.benchmark.CountDisplay;
import io.github.kpi4j.disclosure.Disclosure;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.series.IndicatorId;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rules for what is published: mostly none, sometimes one for all, now and then one with an exception. */
final class DisclosureArbitraries {

    private DisclosureArbitraries() {}

    static Arbitrary<CountDisplay> rules() {
        return Arbitraries.of(
                CountDisplay.AS_COUNTED,
                CountDisplay.DFE_LOCAL_AUTHORITY,
                CountDisplay.DFE_NATIONAL,
                CountDisplay.NHS_SUB_NATIONAL,
                CountDisplay.NEAREST_5,
                new CountDisplay(40, 1));
    }

    static Arbitrary<Disclosure> disclosures(List<Indicator> indicators) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Disclosure.NONE)), Tuple.of(1, declared(indicators)));
    }

    static Arbitrary<Disclosure> declared(List<Indicator> indicators) {
        return Combinators.combine(rules(), Arbitraries.of(indicators), rules()).as((usual, indicator, own) -> {
            var exceptions = new TreeMap<IndicatorId, CountDisplay>();
            exceptions.put(indicator.id(), own);
            return new Disclosure(usual, exceptions);
        });
    }

    /** The same situations with another disclosure, and twice as often councils of localities. */
    static Arbitrary<Situation> published(Arbitrary<Situation> situations) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, situations.flatMap(DisclosureArbitraries::published)),
                Tuple.of(2, LocalityArbitraries.situations()));
    }

    private static Arbitrary<Situation> published(Situation situation) {
        return declared(situation.framework().indicators())
                .map(disclosure -> new Situation(
                        situation.framework().with(disclosure),
                        situation.rows(),
                        situation.period(),
                        situation.asOf()));
    }
}
