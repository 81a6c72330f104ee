package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evaluation.Tally;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.report.CommitteeReport;
import java.util.List;

/** Writes scorecards as JSON. */
public final class ScorecardWriter {

    private static final int SCHEMA = 1;

    private ScorecardWriter() {}

    /**
     * Writes one scorecard.
     *
     * @param card the scorecard
     * @return the JSON, ending with a line feed
     */
    public static String write(Scorecard card) {
        return write(new CommitteeReport(card));
    }

    /**
     * Writes the part of a scorecard that one audience sees.
     *
     * @param report the report
     * @return the JSON, ending with a line feed
     */
    public static String write(CommitteeReport report) {
        Scorecard card = report.card();
        return Json.object(json -> {
            json.count("schema", SCHEMA)
                    .object(
                            "framework",
                            framework -> framework
                                    .put("id", card.framework().id())
                                    .put("name", card.framework().name())
                                    .put("rating", card.framework().scheme().name()))
                    .put("area", card.area())
                    .period("period", card.period())
                    .put("asOf", card.asOf());
            if (!report.audience().equals(Audience.EVERYONE)) {
                json.object(
                        "audience",
                        audience -> audience.put("id", report.audience().id())
                                .put("name", report.audience().name())
                                .count("outside", report.outside()));
            }
            DisclosureWriter.write(json, report);
            json.object("tally", tally -> tally(tally, report.tally()));
            SummaryWriter.write(json, report.summary().orElse(null));
            json.objects(
                            "priorities",
                            card.framework().priorities(),
                            (part, priority) -> priority(part, priority, report))
                    .objects("indicators", report.evaluations(), EvaluationWriter::write);
            ChainWriter.write(json, report);
            EvidenceWriter.caseStudies(json, report);
            InterventionWriter.write(json, report);
        });
    }

    private static void priority(Json json, Priority priority, CommitteeReport report) {
        List<Evaluation> under = report.evaluations().stream()
                .filter(each -> each.indicator().definition().priority().equals(priority.id()))
                .toList();
        json.put("id", priority.id())
                .put("name", priority.name())
                .object("tally", tally -> tally(tally, Tally.of(under)));
        SummaryWriter.write(json, report.summary(priority).orElse(null));
    }

    private static void tally(Json json, Tally tally) {
        json.object("levels", levels -> tally.levels().forEach((level, count) -> levels.count(Json.code(level), count)))
                .object(
                        "notJudged",
                        reasons -> tally.reasons().forEach((reason, count) -> reasons.count(reason.code(), count)))
                .count("judged", tally.judged())
                .count("notJudgedTotal", tally.notJudged())
                .count("total", tally.total())
                .object(
                        "setByPeople",
                        levels -> tally.setByPeople().forEach((level, count) -> levels.count(Json.code(level), count)));
    }
}
