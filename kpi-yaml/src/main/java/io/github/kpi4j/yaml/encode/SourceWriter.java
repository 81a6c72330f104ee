package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.promise.Anchor;
import io.github.kpi4j.promise.Gap;
import io.github.kpi4j.promise.Source;

/** What a target was worked out from, or what was wanting. */
final class SourceWriter {

    private SourceWriter() {}

    static void source(Json json, Source source) {
        if (source instanceof Source.Own own) {
            json.put("text", own.text());
        }
    }

    static void gap(Json json, Gap gap) {
        if (gap instanceof Gap.NoAnchor no) {
            Anchor.Missing missing = no.missing();
            json.put("without", Json.code(missing.what())).put("name", missing.name());
        } else if (gap instanceof Gap.Own own) {
            json.put("text", own.text());
        }
    }
}
