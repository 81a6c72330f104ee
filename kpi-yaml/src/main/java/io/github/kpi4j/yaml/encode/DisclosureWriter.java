package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.benchmark.CountDisplay;
import io.github.kpi4j.disclosure.Disclosure;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.report.CommitteeReport;
import java.util.List;

/** The rules by which counts are hidden and rounded, and how many figures they hide. */
final class DisclosureWriter {

    private DisclosureWriter() {}

    static void write(Json json, CommitteeReport report) {
        Disclosure disclosure = report.card().framework().disclosure();
        if (!disclosure.isNone()) {
            json.object("disclosure", each -> {
                rule(each, disclosure.usual());
                each.objects("exceptions", List.copyOf(disclosure.exceptions().entrySet()), (own, exception) -> {
                            own.put("indicator", exception.getKey());
                            rule(own, exception.getValue());
                        })
                        .count(
                                "hidden",
                                report.evaluations().stream()
                                        .filter(Evaluation::isSuppressed)
                                        .count());
            });
        }
    }

    private static void rule(Json json, CountDisplay rule) {
        json.count("hideUpTo", rule.hiddenUpTo()).count("nearest", rule.nearest());
    }
}
