package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.evidence.CaseStudy;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.evidence.Gathered;
import io.github.kpi4j.evidence.JudgedStatus;
import io.github.kpi4j.evidence.StrengthRule;
import io.github.kpi4j.evidence.StrengthRule.Condition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.intervention.Intervention;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads evidence files: what people judge and tell beside the figures. */
public final class EvidenceDecoder {

    private static final int MOST_SOURCES = 1000;
    private static final int MOST_MONTHS = 1200;

    private EvidenceDecoder() {}

    /**
     * Reads evidence. Reports every problem of the file, and does not throw for any text.
     *
     * @param source the file
     * @param problems where to report
     * @param framework the framework that the evidence is for
     * @return the evidence; null when an error was reported
     */
    public static @Nullable Evidence decode(SourceText source, Problems problems, Framework framework) {
        Value root = Value.of(source, problems);
        Fields file = root == null ? null : root.asFields();
        if (file == null) {
            return null;
        }
        file.required("schema", FrameworkDecoder::schema);
        StrengthRule rule = file.optional("strength", Reader.ofFields(EvidenceDecoder::strength), StrengthRule.DEFAULT);
        var places = new EvidencePlaces(framework);
        List<List<JudgedStatus>> statuses =
                file.list("statuses", Reader.ofFields(new StatusDecoder(framework, places)::read));
        List<List<Gathered>> gathered =
                file.list("sources", Reader.ofFields(fields -> SourceDecoder.gathered(fields, places)));
        List<List<CaseStudy>> studies =
                file.list(CaseStudyDecoder.KEY, Reader.ofFields(new CaseStudyDecoder(file, places)::read));
        List<Intervention> interventions =
                file.list(InterventionDecoder.KEY, Reader.ofFields(new InterventionDecoder(file, places)::read));
        return file.build(() -> new Evidence(flat(statuses), flat(studies), flat(gathered), interventions, rule));
    }

    private static <T> List<T> flat(List<List<T>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    private static @Nullable StrengthRule strength(Fields fields) {
        Condition moderate = fields.optional(
                "moderate", Reader.ofFields(EvidenceDecoder::condition), StrengthRule.DEFAULT.moderate());
        Condition strong =
                fields.optional("strong", Reader.ofFields(EvidenceDecoder::condition), StrengthRule.DEFAULT.strong());
        return fields.build("strong", "", () -> new StrengthRule(moderate, strong));
    }

    private static @Nullable Condition condition(Fields fields) {
        Integer sources = fields.required("sources", value -> Numbers.whole(value, 1, MOST_SOURCES));
        Integer kinds = fields.optional("kinds", value -> Numbers.whole(value, 1, MOST_SOURCES), 1);
        Integer months = fields.required("months", value -> Numbers.whole(value, 1, MOST_MONTHS));
        return fields.build("kinds", "", () -> new Condition(requireNonNull(sources), kinds, requireNonNull(months)));
    }
}
