package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.chain.LinkFinding;
import io.github.kpi4j.chain.LinkFinding.Expected;
import io.github.kpi4j.chain.LinkFinding.Step;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.IndicatorId;
import org.jspecify.annotations.Nullable;

/** What was found about the links of a results chain. */
final class ChainWriter {

    private ChainWriter() {}

    /** The links of which the audience sees both ends; no key where the framework has none. */
    static void write(Json json, CommitteeReport report) {
        Framework framework = report.card().framework();
        if (!framework.chain().links().isEmpty()) {
            json.objects("chain", report.links(), (each, finding) -> link(each, finding, framework));
        }
    }

    private static void link(Json json, LinkFinding finding, Framework framework) {
        IndicatorId from = finding.link().from();
        IndicatorId to = finding.link().to();
        json.put("from", from)
                .put("fromStage", stage(framework, from))
                .put("to", to)
                .put("toStage", stage(framework, to))
                .count("lagMonths", finding.link().lag().months())
                .put("why", finding.link().why());
        if (finding instanceof LinkFinding.Paired paired) {
            json.put("result", Json.code(paired.result()));
            step(json, "lead", paired.lead());
            step(json, "follower", paired.follower());
        } else if (finding instanceof LinkFinding.NotTold not) {
            json.put("result", "not-told")
                    .put("end", Json.code(not.end()))
                    .put("reason", not.reason().code());
            json.period("at", not.at()).period("wanted", not.wanted());
        } else {
            json.put("result", "too-early");
        }
        expected(json, finding.expected());
    }

    private static @Nullable String stage(Framework framework, IndicatorId id) {
        Indicator indicator = framework.find(id).orElseThrow();
        return framework.stageOf(indicator).map(Json::code).orElse(null);
    }

    private static void expected(Json json, @Nullable Expected expected) {
        if (expected == null) {
            json.nothing("expected");
        } else {
            json.object("expected", content -> {
                step(content, "lead", expected.lead());
                content.period("by", expected.by());
            });
        }
    }

    private static void step(Json json, String key, Step step) {
        json.object(
                key,
                content -> content.period("from", step.from().period())
                        .object(
                                "fromValue",
                                value -> ValueWriter.write(value, step.from().value()))
                        .period("to", step.to().period())
                        .object(
                                "toValue",
                                value -> ValueWriter.write(value, step.to().value()))
                        .put("direction", Json.code(step.change().direction())));
    }
}
