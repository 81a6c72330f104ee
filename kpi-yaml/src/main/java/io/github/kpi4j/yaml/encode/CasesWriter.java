package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.target.CasesToTarget;
import org.jspecify.annotations.Nullable;

/** How few cases would change a level. */
final class CasesWriter {

    private CasesWriter() {}

    static void write(Json json, @Nullable CasesToTarget cases) {
        if (cases == null) {
            json.nothing("casesToTarget");
            return;
        }
        json.object(
                "casesToTarget",
                content -> content.put("way", Json.code(cases.way()))
                        .put("oneCase", cases.from().oneCase())
                        .objects(
                                "steps",
                                cases.steps(),
                                (each, step) -> each.put("level", Json.code(step.level()))
                                        .count("cases", step.cases())));
    }
}
