package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.measure.Banded;
import io.github.kpi4j.measure.GradeBands;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers graded by bands. */
final class BandsDecoder {

    private final Scales scales;
    private final MeasuredFrom sources;
    private final Fit fit;

    BandsDecoder(Scales scales, MeasuredFrom sources, Fit fit) {
        this.scales = scales;
        this.sources = sources;
        this.fit = fit;
    }

    @Nullable
    Measure read(Fields fields) {
        IndicatorId of = fields.required("of", sources::input);
        Scale scale = fields.required("scale", scales::scale);
        Reader<GradeBands.Cut> cut = Reader.ofFields(each -> cut(each, scale));
        List<GradeBands.Cut> cuts = fields.required("from", value -> Texts.whole(value, cut));
        Banded banded = fields.build(
                "from",
                "write a number for each grade but one, the best or the worst, which has all numbers below them",
                () -> new Banded(requireNonNull(of), new GradeBands(requireNonNull(scale), requireNonNull(cuts))));
        return fit.keep(banded, fields);
    }

    private static GradeBands.@Nullable Cut cut(Fields fields, @Nullable Scale scale) {
        Scale.Grade grade = fields.required("grade", value -> scale == null ? null : Scales.grade(value, scale));
        Rational from = fields.required("at-least", Numbers::any);
        return fields.build(() -> new GradeBands.Cut(requireNonNull(grade), requireNonNull(from)));
    }
}
