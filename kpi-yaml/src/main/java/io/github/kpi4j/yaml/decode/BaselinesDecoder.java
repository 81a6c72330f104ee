package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineVersion;
import io.github.kpi4j.baseline.Baselines;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The primary baseline, in one version or a list of versions, and the others. */
final class BaselinesDecoder {

    private final BaselineDecoder kinds;
    private final Map<String, Value> taken = new HashMap<>();

    private BaselinesDecoder(BaselineDecoder kinds) {
        this.kinds = kinds;
    }

    /** Reads the keys of an indicator; what could not be read is reported and left out. */
    static Baselines read(Fields fields, BaselineDecoder kinds) {
        List<BaselineVersion> versions = fields.optional(
                "baseline",
                new BaselinesDecoder(kinds)::versions,
                List.of(BaselineVersion.first(BaselineDecoder.ABSENT)));
        List<Baselines.Named> others =
                fields.optional("other-baselines", new BaselinesDecoder(kinds)::others, List.of());
        return new Baselines(versions, others);
    }

    private @Nullable List<BaselineVersion> versions(Value value) {
        if (value.shape() != Shape.LIST) {
            BaselineVersion version = version(value);
            return version == null ? null : List.of(version);
        }
        if (Texts.size(value) == 0) {
            return value.problem("missing-item", "there is no baseline in the list", "write baseline: { none: why }");
        }
        return Texts.whole(value, item -> version(item));
    }

    private @Nullable BaselineVersion version(Value value) {
        BaselineVersion version = value.shape() == Shape.TEXT
                ? first(kinds.word(value))
                : Reader.ofFields(this::version).read(value);
        if (version == null) {
            return null;
        }
        Value other = taken.putIfAbsent(String.valueOf(version.from()), value);
        return other == null
                ? version
                : value.problem(
                        "overlapping-baselines",
                        "the baseline at " + other.span().place() + " is in force from "
                                + (version.from() == null ? "the beginning" : version.from()) + " as well",
                        "write from, approved and reason for the one that takes the place of the other");
    }

    private static @Nullable BaselineVersion first(@Nullable Baseline baseline) {
        return baseline == null ? null : BaselineVersion.first(baseline);
    }

    private @Nullable BaselineVersion version(Fields fields) {
        boolean follows = fields.has("from");
        LocalDate from = fields.optional("from", Value::asDate);
        LocalDate approved =
                follows ? fields.required("approved", Value::asDate) : fields.optional("approved", Value::asDate);
        String reason = follows ? fields.required("reason", Texts::words) : fields.optional("reason", Texts::words, "");
        Baseline baseline = kinds.group(fields);
        return fields.build(
                () -> new BaselineVersion(requireNonNull(baseline), from, approved, requireNonNull(reason)));
    }

    private @Nullable List<Baselines.Named> others(Value value) {
        return Texts.whole(value, Reader.ofFields(this::other));
    }

    private Baselines.@Nullable Named other(Fields fields) {
        String name = fields.required("name", this::name);
        Baseline baseline = kinds.group(fields);
        return fields.build(() -> new Baselines.Named(requireNonNull(name), requireNonNull(baseline)));
    }

    private @Nullable String name(Value value) {
        String name = Texts.words(value);
        if (name == null) {
            return null;
        }
        Value other = taken.putIfAbsent(name, value);
        return other == null
                ? name
                : value.problem(
                        "duplicate-name",
                        "the baseline at " + other.span().place() + " has the name " + Quote.of(name) + " already",
                        "give this one a name of its own");
    }
}
