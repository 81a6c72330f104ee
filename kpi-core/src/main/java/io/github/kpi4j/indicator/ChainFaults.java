package io.github.kpi4j.indicator;

import io.github.kpi4j.chain.Link;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.chain.Stage;
import io.github.kpi4j.series.IndicatorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The proof that a results chain links indicators that there are, and never from a later stage back to an earlier one. */
final class ChainFaults {

    private final Map<IndicatorId, Indicator> indicators = new HashMap<>();
    private final ResultsChain chain;
    private final List<String> faults = new ArrayList<>();

    ChainFaults(List<Indicator> all, ResultsChain chain) {
        this.chain = chain;
        all.forEach(each -> indicators.putIfAbsent(each.id(), each));
        chain.stages().forEach((id, stage) -> {
            Indicator indicator = find(id).orElse(null);
            if (indicator == null) {
                faults.add("the results chain states the stage of indicator \"" + id + "\", which is not defined");
            } else if (indicator.kind() == Indicator.Kind.OUTCOME && stage.compareTo(Stage.OUTCOME) < 0) {
                faults.add("indicator " + id + " is an outcome and cannot stand in the results chain as an "
                        + stage.code());
            }
        });
        chain.links().forEach(this::check);
    }

    List<String> found() {
        return faults;
    }

    private void check(Link link) {
        for (IndicatorId end : List.of(link.from(), link.to())) {
            if (find(end).isEmpty()) {
                faults.add("the results chain names indicator \"" + end + "\", which is not defined");
            }
        }
        ResultsChain.origin(link.from(), chain.links(), this::stage).ifPresent(origin -> check(origin, link.to()));
    }

    private void check(IndicatorId origin, IndicatorId end) {
        Stage from = stage(origin).orElseThrow();
        stage(end)
                .filter(to -> from.compareTo(to) > 0)
                .ifPresent(to -> faults.add("the results chain leads backwards from " + origin + " (" + from.code()
                        + ") to " + end + " (" + to.code() + ")"));
    }

    private Optional<Stage> stage(IndicatorId id) {
        return find(id).flatMap(indicator -> stage(indicator, chain));
    }

    private Optional<Indicator> find(IndicatorId id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** The stage that is stated, or that of the kind. */
    static Optional<Stage> stage(Indicator indicator, ResultsChain chain) {
        return Optional.ofNullable(chain.stages().get(indicator.id()))
                .or(() -> indicator.kind() == Indicator.Kind.OUTCOME ? Optional.of(Stage.OUTCOME) : Optional.empty());
    }
}
