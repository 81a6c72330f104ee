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
import org.jspecify.annotations.Nullable;

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
        Stage from = stage(link.from());
        Stage to = stage(link.to());
        if (from != null && to != null && from.compareTo(to) > 0) {
            faults.add("the results chain leads backwards from " + link.from() + " (" + from.code() + ") to "
                    + link.to() + " (" + to.code() + ")");
        }
    }

    private @Nullable Stage stage(IndicatorId id) {
        return find(id).flatMap(indicator -> stage(indicator, chain)).orElse(null);
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
