package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Resolution;
import io.github.kpi4j.promise.Source;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.target.AtLeastGrade;
import io.github.kpi4j.target.NoTarget;
import io.github.kpi4j.target.PromisedInWords;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Tolerance;
import org.jspecify.annotations.Nullable;

/** The version of a target that was in force, and what it came to. */
final class TargetWriter {

    private static final String TOLERANCE = "tolerance";

    private TargetWriter() {}

    static void write(Json json, @Nullable TargetInForce inForce) {
        if (inForce == null) {
            json.nothing("target");
            return;
        }
        json.object("target", target -> {
            agreement(target, inForce.version());
            resolution(target, inForce.resolution());
        });
    }

    /** A version as it was promised; what depends on other figures is only called by its kind. */
    static void version(Json json, TargetVersion version) {
        agreement(json, version);
        if (version.promise() instanceof Promise.Stated stated) {
            limits(json, stated.target());
        } else {
            json.put("kind", "worked-out");
        }
    }

    private static void agreement(Json json, TargetVersion version) {
        json.put("from", version.from().equals(TargetVersion.ALWAYS) ? null : version.from())
                .put("until", version.until())
                .put("approved", version.approved())
                .put("source", version.source())
                .put("reason", version.reason());
    }

    private static void resolution(Json json, Resolution resolution) {
        if (resolution instanceof Resolution.Resolved resolved) {
            limits(json, resolved.target());
            if (!(resolved.source() instanceof Source.Stated)) {
                json.object("basis", basis -> SourceWriter.source(basis, resolved.source()));
            }
        } else if (resolution instanceof Resolution.Unresolved unresolved) {
            json.put("kind", "not-worked-out")
                    .put("lacking", unresolved.reason().code())
                    .object("basis", basis -> SourceWriter.gap(basis, unresolved.gap()));
        }
    }

    private static void limits(Json json, Target target) {
        if (target instanceof Threshold threshold) {
            json.put("kind", Json.code(threshold.comparison())).put("limit", threshold.value());
            tolerance(json, threshold.tolerance(), "points");
            json.put("floor", threshold.floor()).put("stretch", threshold.stretch());
        } else if (target instanceof Range range) {
            json.put("kind", "within").put("low", range.low()).put("high", range.high());
            tolerance(json, range.tolerance(), "points");
        } else if (target instanceof AtLeastGrade atLeast) {
            json.put("kind", "at-least-grade").put("grade", atLeast.grade().label());
            tolerance(json, atLeast.tolerance(), "grades");
        } else if (target instanceof NoTarget none) {
            json.put("kind", "none").put("why", none.reason());
        } else if (target instanceof PromisedInWords words) {
            json.put("kind", "in-words").put("text", words.text());
        }
    }

    private static void tolerance(Json json, Tolerance tolerance, String steps) {
        if (tolerance instanceof Tolerance.Points points) {
            json.object(TOLERANCE, content -> content.put(steps, points.amount()));
        } else if (tolerance instanceof Tolerance.PercentOfTarget share) {
            json.object(TOLERANCE, content -> content.put("percentOfTarget", share.percent()));
        } else {
            json.nothing(TOLERANCE);
        }
    }
}
