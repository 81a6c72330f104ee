package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.measure.InWords;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where change is counted from. */
final class BaselineDecoder {

    /** What the absence of the key means. */
    static final Baseline ABSENT = new Baseline.NoneYet("no baseline has been set");

    private static final String LAST_YEAR = "same-period-last-year";
    private static final LocalDate EXAMPLE = LocalDate.of(2025, 3, 31);

    private final @Nullable Measure measure;
    private final @Nullable Reporting reporting;
    private final FormerCodes codes;

    /** For an indicator of the measure and reporting; null for what could not be read. */
    BaselineDecoder(@Nullable Measure measure, @Nullable Reporting reporting, FormerCodes codes) {
        this.measure = measure;
        this.reporting = reporting;
        this.codes = codes;
    }

    /** A baseline that is one word. */
    @Nullable
    Baseline word(Value value) {
        String word = value.asText();
        return LAST_YEAR.equals(word)
                ? new Baseline.SamePeriodLastYear()
                : value.problem(
                        "unknown-word",
                        Quote.of(String.valueOf(word)) + " is not a baseline",
                        "write " + LAST_YEAR
                                + ", { period: ... }, { mean-of: [..., ...] }, { value: ... }, { grade: ... } or {"
                                + " none: why }");
    }

    /** The keys that say which baseline it is, or that there is one for each area; others may stand beside them. */
    @Nullable
    Baseline group(Fields fields) {
        Map<String, Reader<Baseline>> kinds = kinds(fields);
        var areas = new AreaBaselinesDecoder(this, codes);
        Baseline others = areas.others(fields);
        kinds.put(AreasDecoder.KEY, value -> areas.read(value, others));
        return fields.oneOf(kinds);
    }

    /** The keys that say which baseline one area has. */
    @Nullable
    Baseline ofOneArea(Fields fields) {
        return fields.oneOf(kinds(fields));
    }

    private Map<String, Reader<Baseline>> kinds(Fields fields) {
        boolean stated = fields.has("value") || fields.has("grade");
        String source = stated ? fields.optional("source", Texts::words, "") : "";
        Period of = stated ? fields.optional("period", this::anyPeriod) : null;
        var kinds = new LinkedHashMap<String, Reader<Baseline>>();
        if (!stated) {
            kinds.put("period", this::period);
        }
        kinds.put("mean-of", this::mean);
        kinds.put("value", value -> number(value, of, source));
        kinds.put("grade", value -> grade(value, of, source));
        kinds.put("none", BaselineDecoder::none);
        return kinds;
    }

    /** A value from elsewhere may be of another kind of period than the figures. */
    private @Nullable Period anyPeriod(Value value) {
        return reporting == null
                ? null
                : value.asParsed(
                        text -> Period.parse(text, reporting.cadence().years()),
                        "write a period or a day, such as 2023/24, 2023/24 Q4 or 31 March 2024");
    }

    private @Nullable Baseline period(Value value) {
        if (reporting == null) {
            return null;
        }
        Period period = ownPeriod(value, reporting.cadence());
        return period == null ? null : new Baseline.OfPeriod(period);
    }

    private static @Nullable Period ownPeriod(Value value, Cadence cadence) {
        return value.asParsed(
                cadence::parse,
                "write a period as the figures have it, such as "
                        + cadence.latestBy(EXAMPLE).label());
    }

    private @Nullable Baseline mean(Value value) {
        if (reporting == null) {
            return null;
        }
        Cadence cadence = reporting.cadence();
        List<Period> periods = Texts.whole(value, each -> ownPeriod(each, cadence));
        if (periods == null) {
            return null;
        }
        if (measure != null && !measure.isNumber()) {
            return refuse(value, "the measure is not a number, and only numbers have a mean");
        }
        return Attempt.at(value, "name at least two periods, each once", () -> new Baseline.MeanOf(periods));
    }

    private @Nullable Baseline number(Value value, @Nullable Period of, String source) {
        if (measure != null && !measure.isNumber()) {
            return refuse(value, "the measure is not a number, so its baseline cannot be one");
        }
        Rational number = Numbers.any(value);
        return number == null ? null : new Baseline.Stated(io.github.kpi4j.series.Value.Amount.of(number), of, source);
    }

    private @Nullable Baseline grade(Value value, @Nullable Period of, String source) {
        Scale scale = Scales.of(measure);
        if (scale != null) {
            Scale.Grade grade = Scales.grade(value, scale);
            return grade == null
                    ? null
                    : new Baseline.Stated(new io.github.kpi4j.series.Value.Graded(grade), of, source);
        }
        return measure == null ? null : refuse(value, "the measure is not a grade, so its baseline cannot be one");
    }

    private @Nullable Baseline refuse(Value value, String message) {
        Scale scale = Scales.of(measure);
        String instead = scale != null
                ? "write grade: and one of " + String.join(", ", scale.labels())
                : measure instanceof InWords
                        ? "write baseline: { none: it is judged in words }"
                        : "write value: and a number";
        return value.problem("wrong-type", message, instead);
    }

    private static @Nullable Baseline none(Value value) {
        String reason = Texts.words(value);
        return reason == null ? null : new Baseline.NoneYet(requireNonNull(reason));
    }
}
