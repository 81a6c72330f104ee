package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.evidence.CaseStudies;
import io.github.kpi4j.evidence.CaseStudy;
import io.github.kpi4j.evidence.JudgedStatus;
import io.github.kpi4j.evidence.Source;
import io.github.kpi4j.evidence.StatusFinding;
import io.github.kpi4j.evidence.Strength;
import io.github.kpi4j.evidence.StrengthRule;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.IndicatorId;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What people judge and tell. Of what is withheld nothing is written but the number for each reason. */
final class EvidenceWriter {

    private EvidenceWriter() {}

    static void status(Json json, @Nullable StatusFinding finding) {
        if (finding == null) {
            json.nothing("status");
            return;
        }
        json.object("status", content -> {
            set(content, finding.status());
            content.put("word", finding.scheme().badge(finding.status().level()).word())
                    .period("period", finding.status().period())
                    .yesOrNo("ofThisReport", finding::isOfThisReport)
                    .objects("evidence", finding.status().evidence(), EvidenceWriter::source)
                    .objects("replaced", finding.replaced(), EvidenceWriter::set);
        });
    }

    private static void set(Json json, JudgedStatus status) {
        json.put("level", Json.code(status.level()))
                .put("by", status.by())
                .put("on", status.on())
                .put("reason", status.reason());
    }

    static void strength(Json json, Strength strength) {
        if (strength.sources().isEmpty()) {
            json.nothing("evidence");
            return;
        }
        json.object("evidence", content -> {
            content.put("grade", strength.grade().code())
                    .texts(
                            "kinds",
                            strength.kinds().stream().map(Source.Kind::code).toList());
            count(content, "sample", strength.sample());
            count(content, "months", strength.months());
            content.count("voices", strength.voices())
                    .objects("sources", strength.sources(), EvidenceWriter::source)
                    .object("rule", rule -> rule(rule, strength.rule()));
        });
    }

    private static void rule(Json json, StrengthRule rule) {
        json.object("moderate", moderate -> condition(moderate, rule.moderate()))
                .object("strong", strong -> condition(strong, rule.strong()));
    }

    private static void condition(Json json, StrengthRule.Condition condition) {
        json.count("sources", condition.sources())
                .count("kinds", condition.kinds())
                .count("months", condition.months());
    }

    private static void count(Json json, String key, OptionalLong count) {
        count.ifPresentOrElse(number -> json.count(key, number), () -> json.nothing(key));
    }

    private static void source(Json json, Source source) {
        json.put("kind", source.kind().code()).put("what", source.what()).put("on", source.on());
        Long sample = source.sample();
        if (sample == null) {
            json.nothing("sample");
        } else {
            json.count("sample", sample);
        }
        json.yesOrNo("voice", source::voice);
    }

    static void caseStudies(Json json, CommitteeReport report) {
        CaseStudies studies = report.caseStudies();
        json.object(
                "caseStudies",
                content -> content.objects("told", studies.told(), (study, told) -> study(study, told, report))
                        .object(
                                "withheld",
                                withheld -> studies.reasons()
                                        .forEach((reason, count) -> withheld.count(reason.code(), count))));
    }

    private static void study(Json json, CaseStudy study, CommitteeReport report) {
        json.put("id", study.id())
                .put("title", study.title())
                .put("text", study.text())
                .texts(
                        "indicators",
                        report.evaluations().stream()
                                .map(evaluation -> evaluation.indicator().id())
                                .filter(study.indicators()::contains)
                                .map(IndicatorId::text)
                                .toList())
                .period("period", study.period());
    }
}
