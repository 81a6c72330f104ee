package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.AtLeastGrade;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Tolerance;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far short still counts as near. Points and percent are told apart by name; a bare number is neither. */
final class NearDecoder {

    private static final int MOST_GRADES = 100;

    /** Stands for any target in numbers. */
    private static final Target ANY_NUMBER = Target.atLeast("1");

    private NearDecoder() {}

    /** Reads the tolerance and gives the target that has it; null when either could not be read. */
    static @Nullable Target read(Value value, @Nullable Target limit) {
        if (value.shape() == Shape.TEXT) {
            return bare(value);
        }
        Reader<Tolerance> reader = Reader.ofFields(fields -> tolerance(fields, limit));
        Tolerance tolerance = reader.read(value);
        return tolerance == null || limit == null ? null : nearWithin(value, limit, tolerance);
    }

    /** Reads the tolerance of a target in numbers that are not known yet. */
    static @Nullable Tolerance ofNumbers(Value value) {
        if (value.shape() == Shape.TEXT) {
            return bare(value);
        }
        Reader<Tolerance> reader = Reader.ofFields(fields -> tolerance(fields, ANY_NUMBER));
        return reader.read(value);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    static <T> @Nullable T bare(Value value) {
        return BareNumber.refuse(
                value,
                "a tolerance",
                "{ points: 2 } or { percent-of-target: 5 }; for grades, { grades: 1 }",
                number -> "{ points: " + number + " } for " + number
                        + " points (percentage points, where the measure is a percentage), or"
                        + " { percent-of-target: " + number + " } for " + number + " % of the target");
    }

    private static @Nullable Tolerance tolerance(Fields fields, @Nullable Target limit) {
        return fields.oneOf(Map.of(
                "points", value -> limit instanceof AtLeastGrade ? refuse(value, "grades") : points(value),
                "percent-of-target", value -> limit instanceof AtLeastGrade ? refuse(value, "grades") : percent(value),
                "grades",
                        value -> limit instanceof AtLeastGrade || limit == null
                                ? grades(value)
                                : refuse(value, "points")));
    }

    private static @Nullable Tolerance refuse(Value value, String instead) {
        return value.problem(
                "wrong-type",
                instead.equals("grades")
                        ? "grades have an order but no size"
                        : "the target is a number and not a grade",
                "write { " + instead + ": 1 }");
    }

    static @Nullable Tolerance points(Value value) {
        Rational amount = Numbers.positive(value);
        return amount == null ? null : new Tolerance.Points(amount);
    }

    static @Nullable Tolerance percent(Value value) {
        Rational share = Numbers.positive(value);
        return share == null ? null : new Tolerance.PercentOfTarget(share);
    }

    private static @Nullable Tolerance grades(Value value) {
        Integer steps = Numbers.whole(value, 1, MOST_GRADES);
        return steps == null ? null : new Tolerance.Points(Rational.of(steps));
    }

    private static @Nullable Target nearWithin(Value value, Target limit, Tolerance tolerance) {
        if (!limit.isLimit()) {
            return value.problem(
                    "misplaced-key",
                    "without a target that values are held against, nothing is near it",
                    "leave near-within out");
        }
        return Attempt.at(value, "write { points: ... } instead", () -> with(limit, tolerance));
    }

    private static Target with(Target limit, Tolerance tolerance) {
        if (limit instanceof Threshold threshold) {
            return threshold.nearWithin(tolerance);
        }
        return limit instanceof Range range
                ? range.nearWithin(tolerance)
                : ((AtLeastGrade) limit).nearWithin(tolerance);
    }
}
