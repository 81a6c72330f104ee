package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.evidence.Gathered;
import io.github.kpi4j.evidence.Source;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sources of evidence: those behind a level that people set, and those gathered beside. */
final class SourceDecoder {

    private static final int LARGEST_SAMPLE = 1_000_000_000;
    private static final Map<String, Source.Kind> KINDS = Texts.choices(Source.Kind.values(), Source.Kind::code);

    private SourceDecoder() {}

    /** Sources behind a level: a list, in which each is a group of keys. */
    static @Nullable List<Source> sources(Value value) {
        return value.asList(Reader.ofFields(fields -> {
            Supplier<Source> source = read(fields);
            return fields.build("on", "", source);
        }));
    }

    /** A source that says what it is of; nothing for a retired indicator. */
    static @Nullable List<Gathered> gathered(Fields fields, EvidencePlaces places) {
        boolean retired = places.isOfRetired(fields);
        Indicator indicator = retired ? null : fields.required("indicator", places::indicator);
        AreaId area = places.area(fields);
        Period period = fields.required("period", value -> places.period(value, indicator));
        Supplier<Source> source = read(fields);
        return retired
                ? fields.build(() -> List.of())
                : fields.build(
                        "on",
                        "",
                        () -> List.of(new Gathered(
                                requireNonNull(indicator).id(), area, requireNonNull(period), List.of(source.get()))));
    }

    private static Supplier<Source> read(Fields fields) {
        Source.Kind kind = fields.required("kind", value -> value.asChoice(KINDS));
        String what = fields.required("what", Texts::words);
        LocalDate on = fields.required("on", Value::asDate);
        Integer sample = fields.optional("sample", value -> Numbers.whole(value, 1, LARGEST_SAMPLE));
        boolean voice = fields.optional("voice", value -> value.asChoice(Texts.YES_OR_NO), false);
        return () -> new Source(
                requireNonNull(kind),
                requireNonNull(what),
                requireNonNull(on),
                sample == null ? null : sample.longValue(),
                voice);
    }
}
