package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.benchmark.Comparability;
import io.github.kpi4j.benchmark.Membership;
import io.github.kpi4j.series.AreaId;
import java.util.List;

/** What a comparator's value is made from, and whether it can be held against one's own. */
final class ComparabilityWriter {

    private ComparabilityWriter() {}

    static void write(Json json, BenchmarkFinding finding) {
        json.texts("withoutCounts", codes(finding.group().withoutCounts()));
        json.texts("reorganised", codes(finding.group().reorganised()));
        Membership version = finding.group().version();
        if (version == null) {
            json.nothing("version");
        } else {
            json.object(
                    "version",
                    content -> content.put("from", version.from())
                            .put("approved", version.approved())
                            .put("source", version.source()));
        }
        Comparability comparability = finding.comparability();
        json.period("earlier", comparability.earlier())
                .count("age", comparability.age())
                .texts(
                        "notRated",
                        comparability.doubts().stream().map(Json::code).toList())
                .put("unfair", comparability.terms().unfair())
                .texts("otherStatus", codes(comparability.otherStatus()))
                .texts("broken", codes(comparability.broken()));
    }

    private static List<String> codes(List<AreaId> areas) {
        return areas.stream().map(AreaId::code).toList();
    }
}
