package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evidence.CaseStudy;
import io.github.kpi4j.intervention.Intervention;
import io.github.kpi4j.intervention.InterventionFinding;
import io.github.kpi4j.report.Difference;
import io.github.kpi4j.report.Differences;
import io.github.kpi4j.report.ResultChange;
import org.jspecify.annotations.Nullable;

/** Writes what changed between two runs of one report as JSON. */
public final class DifferencesWriter {

    private static final int SCHEMA = 1;

    private DifferencesWriter() {}

    /**
     * Writes the differences.
     *
     * @param differences the differences
     * @return the JSON, ending with a line feed
     */
    public static String write(Differences differences) {
        return Json.object(json -> json.count("schema", SCHEMA)
                .object(
                        "framework",
                        framework -> framework
                                .put("id", differences.after().framework().id())
                                .put("name", differences.after().framework().name()))
                .put("area", differences.after().area())
                .period("period", differences.after().period())
                .put("asOfBefore", differences.before().asOf())
                .put("asOf", differences.after().asOf())
                .objects("differences", differences.list(), DifferencesWriter::difference)
                .object(
                        "caseStudies",
                        studies -> studies.objects("newlyTold", differences.newlyTold(), DifferencesWriter::study)
                                .count("noLongerTold", differences.noLongerTold()))
                .object(
                        "interventions",
                        content -> content.objects(
                                        "newlyRecorded", differences.newlyRecorded(), DifferencesWriter::recorded)
                                .objects("results", differences.results(), DifferencesWriter::result)));
    }

    private static void recorded(Json json, Intervention intervention) {
        json.put("id", intervention.id()).put("what", intervention.what()).put("started", intervention.started());
    }

    private static void result(Json json, ResultChange change) {
        json.put("id", change.intervention().id())
                .put("indicator", change.indicator())
                .objects("before", change.before(), DifferencesWriter::verdict)
                .objects("after", change.after(), DifferencesWriter::verdict);
    }

    private static void verdict(Json json, InterventionFinding finding) {
        json.put("verdict", finding.verdict().code()).put("outcome", InterventionWriter.outcome(finding));
    }

    private static void study(Json json, CaseStudy study) {
        json.put("id", study.id()).put("title", study.title()).period("period", study.period());
    }

    private static void difference(Json json, Difference difference) {
        json.put("id", difference.indicator().id())
                .put("name", difference.indicator().name())
                .texts("causes", difference.causes().stream().map(Json::code).toList())
                .texts("parts", difference.parts().stream().map(Json::code).toList());
        side(json, "before", difference.before());
        side(json, "after", difference.after());
        json.objects("figures", difference.figures(), DifferencesWriter::figure);
    }

    private static void side(Json json, String key, @Nullable Evaluation evaluation) {
        if (evaluation == null) {
            json.nothing(key);
            return;
        }
        json.object(key, content -> {
            EvaluationWriter.point(content, "point", evaluation.point());
            TargetWriter.write(content, evaluation.target());
            content.object("judgement", judgement -> EvaluationWriter.judgement(judgement, evaluation.judgement()));
            EvidenceWriter.status(content, evaluation.status());
        });
    }

    private static void figure(Json json, Difference.FigureChange change) {
        json.period("period", change.period());
        EvaluationWriter.point(json, "before", change.before());
        EvaluationWriter.point(json, "after", change.after());
    }
}
