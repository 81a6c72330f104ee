package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.measure.Banded;
import io.github.kpi4j.measure.GradeBands;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers graded by bands. Whether what is graded is a number is known only when all indicators have been read. */
final class BandsDecoder {

    private final Scales scales;
    private final MeasuredFrom sources;
    private final List<Written> written = new ArrayList<>();

    /** Bands, and where the file says what they grade. */
    private record Written(Value of, Banded banded) {}

    BandsDecoder(Scales scales, MeasuredFrom sources) {
        this.scales = scales;
        this.sources = sources;
    }

    @Nullable
    Measure read(Fields fields) {
        Value place = fields.value("of");
        IndicatorId of = fields.required("of", sources::input);
        Scale scale = fields.required("scale", scales::scale);
        Reader<GradeBands.Cut> cut = Reader.ofFields(each -> cut(each, scale));
        List<GradeBands.Cut> cuts = fields.required("from", value -> Texts.whole(value, cut));
        Banded banded = fields.build(
                "from",
                "write a number for each grade but one, the best or the worst, which has all numbers below them",
                () -> new Banded(requireNonNull(of), new GradeBands(requireNonNull(scale), requireNonNull(cuts))));
        if (banded != null) {
            written.add(new Written(requireNonNull(place), banded));
        }
        return banded;
    }

    private static GradeBands.@Nullable Cut cut(Fields fields, @Nullable Scale scale) {
        Scale.Grade grade = fields.required("grade", value -> scale == null ? null : Scales.grade(value, scale));
        Rational from = fields.required("at-least", Numbers::any);
        return fields.build(() -> new GradeBands.Cut(requireNonNull(grade), requireNonNull(from)));
    }

    /** Reports what is graded and is no number, as far as the indicators could be read. */
    void check(List<Indicator> read) {
        Map<IndicatorId, Measure> measures = new HashMap<>();
        read.forEach(each -> measures.put(each.id(), each.definition().measure()));
        for (Written each : written) {
            Measure measure = measures.get(each.banded().of());
            if (measure != null) {
                each.banded()
                        .misfit(measure)
                        .ifPresent(misfit -> each.of()
                                .problem("units-do-not-fit", misfit, "name an indicator that is measured in numbers"));
            }
        }
    }
}
