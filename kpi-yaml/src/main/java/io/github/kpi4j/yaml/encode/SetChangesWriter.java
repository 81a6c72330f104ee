package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.chain.Link;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.report.ChainChanges;
import io.github.kpi4j.report.SetChange;
import io.github.kpi4j.report.SetChanges;
import org.jspecify.annotations.Nullable;

/** Writes what changed in the set of indicators as JSON. */
public final class SetChangesWriter {

    private static final int SCHEMA = 1;

    private SetChangesWriter() {}

    /**
     * Writes the changes.
     *
     * @param changes the changes
     * @return the JSON, ending with a line feed
     */
    public static String write(SetChanges changes) {
        return Json.object(json -> json.count("schema", SCHEMA)
                .object(
                        "framework",
                        framework -> framework
                                .put("id", changes.after().id())
                                .put("name", changes.after().name()))
                .object("counts", counts -> counts(counts, changes))
                .objects("changes", changes.list(), SetChangesWriter::change)
                .object("chain", chain -> chain(chain, changes.chain())));
    }

    private static void chain(Json json, ChainChanges changes) {
        json.objects("added", changes.added(), SetChangesWriter::link)
                .objects("removed", changes.removed(), SetChangesWriter::link)
                .objects("altered", changes.altered(), (each, altered) -> {
                    link(each, altered.after());
                    each.object("before", before -> link(before, altered.before()));
                })
                .objects(
                        "restaged",
                        changes.restaged(),
                        (each, indicator) -> each.put("id", indicator.id())
                                .put("stage", stage(changes.after(), indicator))
                                .put(
                                        "before",
                                        stage(
                                                changes.before(),
                                                changes.before()
                                                        .find(indicator.id())
                                                        .orElseThrow())));
    }

    private static void link(Json json, Link link) {
        json.put("from", link.from())
                .put("to", link.to())
                .count("lagMonths", link.lag().months())
                .put("why", link.why());
    }

    private static @Nullable String stage(Framework framework, Indicator indicator) {
        return framework.stageOf(indicator).map(Json::code).orElse(null);
    }

    private static void counts(Json json, SetChanges changes) {
        changes.counts().forEach((kind, count) -> json.count(Json.code(kind), count));
        json.count("unchanged", changes.unchanged())
                .count("before", changes.before().indicators().size())
                .count("total", changes.after().indicators().size());
    }

    private static void change(Json json, SetChange change) {
        json.put("id", change.indicator().id())
                .put("name", change.indicator().name())
                .put("change", Json.code(change.kind()))
                .texts("parts", change.parts().stream().map(Json::code).toList());
        Governance.Retirement retirement = change.retirement();
        if (retirement == null) {
            json.nothing("retired");
        } else {
            json.object("retired", retired -> retired.put("on", retirement.on()).put("reason", retirement.reason()));
        }
        json.objects("newTargets", change.newTargets(), TargetWriter::version);
    }
}
