package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.report.SetChange;
import io.github.kpi4j.report.SetChanges;

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
                .objects("changes", changes.list(), SetChangesWriter::change));
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
