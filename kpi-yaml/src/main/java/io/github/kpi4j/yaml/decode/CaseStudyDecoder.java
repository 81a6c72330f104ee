package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.evidence.CaseStudy;
import io.github.kpi4j.evidence.Consent;
import io.github.kpi4j.evidence.Consent.Answer;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case study, and whether those whom it is about agreed to its being told. */
final class CaseStudyDecoder {

    static final String KEY = "case-studies";

    private static final String ILLUSTRATES = "illustrates";

    private final Declared declared;
    private final EvidencePlaces places;

    private record Answered(Answer answer, LocalDate on) {}

    CaseStudyDecoder(Fields file, EvidencePlaces places) {
        this.declared = new Declared(file, KEY, "case study");
        this.places = places;
    }

    /** One case study; nothing where all that it illustrates was retired. */
    @Nullable
    List<CaseStudy> read(Fields fields) {
        String id = fields.required("id", declared::id);
        String title = fields.required("title", Texts::words);
        String text = fields.required("text", Texts::words);
        List<List<IndicatorId>> illustrated = fields.required(ILLUSTRATES, this::indicators);
        AreaId area = places.area(fields);
        Period period = fields.required("period", places::anyPeriod);
        Boolean anonymised = fields.required(
                "anonymised",
                CaseStudyDecoder::anonymised,
                "true where nobody can be recognised in it, or else false: it is then withheld");
        Consent consent = fields.required(
                "consent",
                Reader.ofFields(CaseStudyDecoder::consent),
                "who agreed and on which day, such as { given: 2025-04-02, by: the young person }");
        return fields.build(() -> {
            List<IndicatorId> indicators =
                    requireNonNull(illustrated).stream().flatMap(List::stream).toList();
            return indicators.isEmpty()
                    ? List.of()
                    : List.of(new CaseStudy(
                            requireNonNull(id),
                            requireNonNull(title),
                            requireNonNull(text),
                            indicators,
                            area,
                            requireNonNull(period),
                            requireNonNull(anonymised),
                            requireNonNull(consent)));
        });
    }

    /** The indicators, each once; a retired one is left out. */
    private @Nullable List<List<IndicatorId>> indicators(Value value) {
        if (value.shape() == Shape.LIST && Texts.size(value) == 0) {
            return value.problem(
                    "missing-item",
                    "there is no indicator in the list",
                    "name at least one indicator that the case study illustrates");
        }
        Set<IndicatorId> seen = new HashSet<>();
        return value.asList(item -> indicator(item, seen));
    }

    private @Nullable List<IndicatorId> indicator(Value item, Set<IndicatorId> seen) {
        String id = item.shape() == Shape.TEXT ? Texts.words(item) : null;
        if (id != null && places.warnIfRetired(item, id)) {
            return List.of();
        }
        Indicator indicator = places.indicator(item);
        return indicator == null || seen.add(indicator.id())
                ? (indicator == null ? null : List.of(indicator.id()))
                : Texts.twice(item, indicator.id().text());
    }

    private static @Nullable Boolean anonymised(Value value) {
        Boolean anonymised = value.asChoice(Texts.YES_OR_NO);
        if (anonymised != null && !anonymised) {
            value.warn(
                    "withheld",
                    "no report tells this case study: somebody could be recognised in it",
                    "take out what could identify anybody, then write anonymised: true");
        }
        return anonymised;
    }

    private static @Nullable Consent consent(Fields fields) {
        Answered answered = fields.oneOf(Map.of(
                "given", value -> answered(value, Answer.GIVEN), "refused", value -> answered(value, Answer.REFUSED)));
        String by = fields.required("by", Texts::words, "who was asked, such as the young person or a parent");
        if (answered != null && answered.answer() == Answer.REFUSED) {
            Attempt.misplaced(
                    fields.value("withdrawn"), "only consent that was given can be withdrawn", "leave it out");
        }
        LocalDate withdrawn = fields.optional("withdrawn", Value::asDate);
        return fields.build(
                "withdrawn",
                "",
                () -> new Consent(requireNonNull(answered).answer(), requireNonNull(by), answered.on(), withdrawn));
    }

    private static @Nullable Answered answered(Value value, Answer answer) {
        LocalDate on = value.asDate();
        return on == null ? null : new Answered(answer, on);
    }
}
