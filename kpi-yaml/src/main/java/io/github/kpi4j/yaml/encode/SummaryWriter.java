package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.summary.Member;
import io.github.kpi4j.summary.Standing;
import io.github.kpi4j.summary.Summary;
import io.github.kpi4j.summary.WorstOf;
import org.jspecify.annotations.Nullable;

/** The one level of a priority or of the framework, with all it rests on. */
final class SummaryWriter {

    private SummaryWriter() {}

    static void write(Json json, @Nullable Summary summary) {
        if (summary == null) {
            json.nothing("summary");
        } else {
            json.object("summary", content -> content(content, summary));
        }
    }

    private static void content(Json json, Summary summary) {
        json.put("rule", summary.rule().name());
        standing(json, summary.standing());
        json.count("judged", summary.judged())
                .count("wanted", summary.wanted())
                .put("shareMet", summary.rule() instanceof WorstOf ? null : summary.shareMet())
                .put("failed", summary.failed().map(Member::id).orElse(null))
                .objects("members", summary.members(), (each, member) -> {
                    each.put("id", member.id());
                    standing(each, member.standing());
                    each.count("judged", member.judged()).count("wanted", member.wanted());
                })
                .objects(
                        "weights",
                        summary.weights(),
                        (each, weight) -> each.put("member", weight.member())
                                .put("planned", weight.planned())
                                .put("actual", weight.actual()));
    }

    private static void standing(Json json, Standing standing) {
        standing.level().ifPresent(level -> json.put("level", Json.code(level)));
        standing.reason().ifPresent(reason -> json.put("reason", reason.code()));
    }
}
