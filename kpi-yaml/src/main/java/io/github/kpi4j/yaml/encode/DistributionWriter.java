package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.series.Distribution;
import io.github.kpi4j.series.DistributionShift;
import io.github.kpi4j.series.Scale;
import java.util.List;
import java.util.Optional;

/** Counts per grade, best grade first, and how they moved. */
final class DistributionWriter {

    private DistributionWriter() {}

    static void write(Json json, Distribution distribution) {
        List<Scale.Grade> grades = distribution.scale().grades();
        json.object(
                "distribution",
                content -> content.put("scale", distribution.scale().id())
                        .objects(
                                "grades",
                                Json.reversed(grades),
                                (each, grade) -> each.put("grade", grade.label())
                                        .count("cases", distribution.counts().get(grade.position()))
                                        .put(
                                                "atOrAbove",
                                                distribution
                                                        .shareAtOrAbove(grade)
                                                        .orElse(null)))
                        .count("graded", distribution.graded())
                        .count("notGraded", distribution.notGraded())
                        .texts(
                                "middle",
                                distribution
                                        .middle()
                                        .map(middle -> List.of(
                                                middle.lower().label(),
                                                middle.upper().label()))
                                        .orElse(List.of())));
    }

    /** How the whole distribution moved since the value compared with; nothing where one of the two is not known. */
    static void shift(Json json, Optional<DistributionShift> shift) {
        shift.ifPresent(moved -> json.object(
                "shift",
                content -> content.put("way", Json.code(moved.way()))
                        .objects(
                                "atOrAbove",
                                Json.reversed(moved.steps()),
                                (each, step) -> each.put("grade", step.grade().label())
                                        .put("from", step.from())
                                        .put("to", step.to())
                                        .put("amount", step.amount()))));
    }
}
