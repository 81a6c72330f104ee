package io.github.kpi4j.testkit;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.chain.Lag;
import io.github.kpi4j.chain.Link;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.chain.Stage;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.series.IndicatorId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Results chains over the indicators of a framework: from earlier ones to later ones, never back to an earlier stage. */
final class ChainArbitraries {

    private static final int MOST = 4;

    private ChainArbitraries() {}

    static Arbitrary<ResultsChain> chains(List<Indicator> indicators) {
        int last = indicators.size() - 1;
        Arbitrary<List<Stage>> stages =
                Arbitraries.of(Stage.class).injectNull(0.5).list().ofSize(indicators.size());
        Arbitrary<Integer> places = Arbitraries.integers().between(0, last);
        Arbitrary<List<Draft>> links = Combinators.combine(places, places, lags())
                .as(Draft::new)
                .list()
                .ofMaxSize(MOST);
        return Combinators.combine(stages, links).as((stated, drafts) -> chain(indicators, stated, drafts));
    }

    /** {@return no lag, quarters, years, and months that go with neither} */
    static Arbitrary<Lag> lags() {
        return Arbitraries.of(0, 3, 12, 4, 6, 1, 24).map(Lag::new);
    }

    private record Draft(int from, int to, Lag lag) {}

    private static ResultsChain chain(List<Indicator> indicators, List<Stage> stated, List<Draft> drafts) {
        Map<IndicatorId, Stage> stages = new LinkedHashMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Stage stage = stated.get(i);
            boolean outcome = indicator.kind() == Indicator.Kind.OUTCOME;
            if (stage != null && (!outcome || stage.compareTo(Stage.OUTCOME) >= 0)) {
                stages.put(indicator.id(), stage);
            } else if (outcome) {
                stages.put(indicator.id(), Stage.OUTCOME);
            }
        }
        var links = new ArrayList<Link>();
        for (Draft draft : drafts) {
            IndicatorId from = indicators.get(draft.from()).id();
            IndicatorId to = indicators.get(draft.to()).id();
            boolean known = links.stream()
                    .anyMatch(link -> link.from().equals(from) && link.to().equals(to));
            if (draft.from() < draft.to() && !known) {
                links.add(new Link(from, to, draft.lag(), ""));
                if (!runsForward(links, stages)) {
                    links.remove(links.size() - 1);
                }
            }
        }
        return new ResultsChain(stages, links);
    }

    private static boolean runsForward(List<Link> links, Map<IndicatorId, Stage> stages) {
        return links.stream()
                .allMatch(link -> ResultsChain.origin(link.from(), links, id -> Optional.ofNullable(stages.get(id)))
                        .map(origin -> requireNonNull(stages.get(origin))
                                        .compareTo(stages.getOrDefault(link.to(), Stage.IMPACT))
                                <= 0)
                        .orElse(true));
    }
}
