package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.promise.Anchor;
import io.github.kpi4j.promise.Gap;
import io.github.kpi4j.promise.Relative.Step;
import io.github.kpi4j.promise.Source;
import io.github.kpi4j.promise.Trajectory;

/** What a target was worked out from, or what was wanting. */
final class SourceWriter {

    private SourceWriter() {}

    static void source(Json json, Source source) {
        if (source instanceof Source.Stepped stepped) {
            anchor(json, stepped.from());
            step(json, stepped.step());
        } else if (source instanceof Source.At at) {
            json.put("between", null)
                    .object("from", from -> milestone(from, at.milestone()))
                    .nothing("to");
        } else if (source instanceof Source.Underway way) {
            json.put("between", Json.code(way.between()))
                    .object("from", from -> milestone(from, way.from()))
                    .object("to", to -> milestone(to, way.to()));
        } else if (source instanceof Source.OfYear part) {
            json.put("year", part.year()).put("share", part.share()).put("reach", Json.code(part.reach()));
        } else if (source instanceof Source.Own own) {
            json.put("text", own.text());
        }
    }

    private static void milestone(Json json, Trajectory.Milestone milestone) {
        json.put("by", milestone.day()).put("reach", milestone.value());
    }

    private static void anchor(Json json, Anchor.Known anchor) {
        if (anchor instanceof Anchor.AtBaseline start) {
            json.put("from", Json.code(Anchor.What.BASELINE))
                    .put("value", start.value())
                    .period("period", start.period());
        } else if (anchor instanceof Anchor.LastYear then) {
            json.put("from", Json.code(Anchor.What.LAST_YEAR))
                    .put("value", then.value())
                    .period("period", then.period());
        } else if (anchor instanceof Anchor.OfComparator comparator) {
            json.put("from", Json.code(Anchor.What.COMPARATOR))
                    .put("value", comparator.value())
                    .put("comparator", comparator.id())
                    .put("name", comparator.name())
                    .count("known", comparator.known())
                    .count("members", comparator.members());
        }
    }

    private static void step(Json json, Step step) {
        if (step instanceof Step.By by) {
            json.put("plus", by.amount());
        } else if (step instanceof Step.ByPercent by) {
            json.put("plusPercent", by.percent());
        }
    }

    static void gap(Json json, Gap gap) {
        if (gap instanceof Gap.NoAnchor no) {
            Anchor.Missing missing = no.missing();
            json.put("without", Json.code(missing.what())).put("name", missing.name());
        } else if (gap instanceof Gap.NoArea none) {
            json.put("area", none.area());
        } else if (gap instanceof Gap.OutsideDates dates) {
            json.put("first", dates.first()).put("last", dates.last());
        } else if (gap instanceof Gap.Misfit misfit) {
            json.put("number", misfit.number()).put("doesNotGoWith", Json.code(misfit.term()));
            source(json, misfit.source());
        } else if (gap instanceof Gap.Own own) {
            json.put("text", own.text());
        }
    }
}
