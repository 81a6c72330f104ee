package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.InGrades;
import io.github.kpi4j.measure.InWords;
import io.github.kpi4j.measure.Mean;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.MedianGrade;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.measure.RatePer;
import io.github.kpi4j.measure.ShareAtOrAbove;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an indicator's value comes from figures. */
final class MeasureDecoder {

    private static final int LARGEST_BASE = 1_000_000_000;

    private final Scales scales;
    private final UnitDecoder units;
    private final CostDecoder costs;
    private final FormulaDecoder formulas;
    private final BandsDecoder bands;
    private final GapDecoder gaps;
    private final Fit fit = new Fit();
    private final Reader<Measure> group = Reader.ofFields(this::group);

    MeasureDecoder(Fields file, Declared indicators, @Nullable YearType years) {
        var sources = new MeasuredFrom(file, indicators);
        scales = new Scales(file);
        var deflators = new Deflators(file, years);
        units = new UnitDecoder(deflators);
        costs = new CostDecoder(file, sources, units, deflators, fit);
        formulas = new FormulaDecoder(indicators, new Declared(file, "area-groups", "area group"), sources, units, fit);
        bands = new BandsDecoder(scales, sources, fit);
        gaps = new GapDecoder(sources, units, fit);
    }

    /** Reports what can be told only when all indicators have been read. */
    void check(List<Indicator> read) {
        fit.check(read);
        formulas.check(read);
        gaps.check(read);
    }

    @Nullable
    Measure read(Value value) {
        if (value.shape() != Shape.TEXT) {
            return group.read(value);
        }
        String word = value.asText();
        return "words".equals(word)
                ? new InWords()
                : value.problem(
                        "unknown-word",
                        Quote.of(String.valueOf(word)) + " is not a way to measure",
                        "write words, or a group such as { number: percent } or"
                                + " { percentage: { of: ..., out-of: ... } }");
    }

    private @Nullable Measure group(Fields fields) {
        return fields.oneOf(Map.ofEntries(
                Map.entry("number", this::number),
                Map.entry("percentage", Reader.ofFields(MeasureDecoder::percentage)),
                Map.entry("rate", Reader.ofFields(MeasureDecoder::rate)),
                Map.entry("mean", Reader.ofFields(this::mean)),
                Map.entry("grade", Reader.ofFields(this::grade)),
                Map.entry("graded", Reader.ofFields(bands::read)),
                Map.entry("median-grade", Reader.ofFields(this::medianGrade)),
                Map.entry("share", Reader.ofFields(this::share)),
                Map.entry("unit-cost", Reader.ofFields(costs::unitCost)),
                Map.entry("real-terms", Reader.ofFields(costs::realTerms)),
                Map.entry("formula", Reader.ofFields(formulas::read)),
                Map.entry("gap", Reader.ofFields(gaps::read))));
    }

    private @Nullable Measure number(Value value) {
        Unit unit = units.read(value);
        return unit == null ? null : new Direct(unit);
    }

    private static @Nullable Measure percentage(Fields fields) {
        String of = fields.required("of", Texts::words);
        String outOf = fields.required("out-of", Texts::words);
        return fields.build(() -> new Percentage(requireNonNull(of), requireNonNull(outOf)));
    }

    private static @Nullable Measure rate(Fields fields) {
        String of = fields.required("of", Texts::words);
        String outOf = fields.required("out-of", Texts::words);
        Integer per = fields.required("per", value -> Numbers.whole(value, 1, LARGEST_BASE));
        return fields.build(() -> new RatePer(requireNonNull(of), requireNonNull(outOf), requireNonNull(per)));
    }

    private @Nullable Measure mean(Fields fields) {
        String of = fields.required("of", Texts::words);
        String outOf = fields.required("out-of", Texts::words);
        Unit unit = fields.required("unit", units::read);
        return fields.build(() -> new Mean(requireNonNull(of), requireNonNull(outOf), requireNonNull(unit)));
    }

    private @Nullable Measure grade(Fields fields) {
        Scale scale = fields.required("scale", scales::scale);
        return fields.build(() -> new InGrades(requireNonNull(scale)));
    }

    private @Nullable Measure medianGrade(Fields fields) {
        Scale scale = fields.required("scale", scales::scale);
        return fields.build(() -> new MedianGrade(requireNonNull(scale)));
    }

    private @Nullable Measure share(Fields fields) {
        Scale scale = fields.required("scale", scales::scale);
        Scale.Grade lowest = fields.required("at-or-above", value -> scale == null ? null : Scales.grade(value, scale));
        return fields.build(() -> new ShareAtOrAbove(requireNonNull(lowest)));
    }
}
