package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Workload.INDICATORS;
import static io.github.kpi4j.examples.benchmark.Workload.REGIONS;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Tolerance;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The workload as the library takes it: one framework for all authorities, whose baselines differ. */
final class EngineInput {

    private static final RollUpRules COUNTS_ADDED_UP =
            new RollUpRules(null, Combine.RATIO_OF_SUMS, RollUpRules.Missing.SKIP);

    private final Workload workload;
    private final List<AreaId> authorities;
    private final Map<Integer, Baseline> baselines = new HashMap<>();

    EngineInput(Workload workload) {
        this.workload = workload;
        authorities = IntStream.range(0, workload.authorities())
                .mapToObj(EngineInput::authority)
                .toList();
    }

    List<AreaId> authorities() {
        return authorities;
    }

    private static AreaId authority(int authority) {
        return new AreaId(Workload.authorityCode(authority));
    }

    List<AreaId> regions() {
        return regionGroups().stream().map(AreaGroup::area).toList();
    }

    private List<AreaGroup> regionGroups() {
        return IntStream.range(0, REGIONS)
                .mapToObj(region -> new AreaGroup(
                        new AreaId("R" + region),
                        "Region " + region,
                        IntStream.range(0, workload.authorities())
                                .filter(authority -> Workload.region(authority) == region)
                                .mapToObj(authorities::get)
                                .toList()))
                .toList();
    }

    Framework framework() {
        return new Framework(
                "nation",
                "The nation",
                new AreaId("N"),
                YearType.CALENDAR,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(),
                IntStream.range(0, INDICATORS).mapToObj(this::indicator).toList(),
                Governance.NONE,
                new RollUp(null, RollUp.NONE.over(), regionGroups()),
                ResultsChain.NONE);
    }

    private Indicator indicator(int i) {
        String id = Workload.indicatorCode(i);
        return Quantitative.define(id, id)
                .measuredAs(new Percentage("counted", "all"))
                .reported(Cadence.quarterly(YearType.CALENDAR))
                .target(target(i))
                .baseline(new Baseline.ByArea(baselines(i), null))
                .rollUp(COUNTS_ADDED_UP)
                .build();
    }

    private Map<AreaId, Baseline> baselines(int i) {
        Map<AreaId, Baseline> own = new LinkedHashMap<>();
        for (int a = 0; a < workload.authorities(); a++) {
            int tenths = workload.baselineTenths()[a * INDICATORS + i];
            own.put(authorities.get(a), baselines.computeIfAbsent(tenths, EngineInput::baseline));
        }
        return own;
    }

    private static Baseline baseline(int tenths) {
        return new Baseline.Stated(Value.Amount.of(Rational.of(tenths, 10)), "");
    }

    private Target target(int i) {
        String limit = Rational.of(workload.targetTenths()[i], 10).toString();
        Tolerance near = new Tolerance.Points(Rational.of(workload.toleranceTenths()[i], 10));
        return (workload.higher()[i] ? Target.atLeast(limit) : Target.atMost(limit)).nearWithin(near);
    }
}
