package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.promise.Trajectory;
import io.github.kpi4j.promise.Trajectory.Between;
import io.github.kpi4j.promise.Trajectory.Milestone;
import io.github.kpi4j.target.Threshold.Comparison;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Milestones, and the way from one to the next. */
final class TrajectoryDecoder {

    static final String KEY = "milestones";

    private static final Map<String, Between> WAYS =
            Texts.choices(Between.values(), way -> way.name().toLowerCase(Locale.ROOT));
    private static final Terms ANY = Terms.of(Comparison.AT_LEAST);

    private TrajectoryDecoder() {}

    /** Reads the way, which stands beside the milestones; null where there are none. */
    static @Nullable Between way(Fields fields) {
        return fields.has(KEY) ? fields.required("between", value -> value.asChoice(WAYS)) : null;
    }

    static @Nullable Function<Terms, Promise> read(Value value, @Nullable Between between) {
        List<Milestone> milestones = Texts.whole(value, Reader.ofFields(TrajectoryDecoder::milestone));
        if (milestones == null) {
            return null;
        }
        Between way = between == null ? Between.STEP : between;
        Trajectory sound = Attempt.at(
                value,
                "write at least two, such as [{ by: 2025-03-31, reach: 60 }, { by: 2028-03-31, reach: 80 }], each on a"
                        + " day of its own",
                () -> new Trajectory(ANY, milestones, way));
        return sound == null ? null : terms -> new Trajectory(terms, milestones, way);
    }

    private static @Nullable Milestone milestone(Fields fields) {
        LocalDate day = fields.required("by", Value::asDate);
        Rational value = fields.required("reach", Numbers::any);
        return fields.build(() -> new Milestone(requireNonNull(day), requireNonNull(value)));
    }
}
