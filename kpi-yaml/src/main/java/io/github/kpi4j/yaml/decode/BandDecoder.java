package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.Edge;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme.Badge;
import io.github.kpi4j.target.RatingScheme.Band;
import io.github.kpi4j.target.RatingScheme.Interval;
import io.github.kpi4j.target.RatingScheme.Proviso;
import io.github.kpi4j.target.Tolerance;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One band of a rating scheme that is written out, as it was written.
 *
 * @param level the level
 * @param badge how it looks
 * @param edge how far it reaches; null when nothing is said, and for an interval
 * @param proviso what else it asks
 * @param from the lower end of an interval, or null
 * @param to the upper end of an interval, or null
 */
record BandDecoder(
        Level level,
        Badge badge,
        @Nullable Edge edge,
        Proviso proviso,
        @Nullable Rational from,
        @Nullable Rational to) {

    private static final Map<String, Level> LEVELS =
            Map.of("exceeded", Level.EXCEEDED, "met", Level.MET, "near", Level.NEAR, "missed", Level.MISSED);
    private static final Map<String, Edge> MARKS = Map.of(
            "stretch", new Edge.At(Edge.Mark.STRETCH),
            "beyond-tolerance", new Edge.At(Edge.Mark.BEYOND_TOLERANCE),
            "target", new Edge.At(Edge.Mark.TARGET),
            "tolerance", new Edge.At(Edge.Mark.TOLERANCE),
            "floor", new Edge.At(Edge.Mark.FLOOR));
    private static final Map<String, Proviso> PROVISOS = Map.of(
            "better-than-last-year", Proviso.BETTER_THAN_LAST_YEAR,
            "not-worse-than-last-year", Proviso.NOT_WORSE_THAN_LAST_YEAR);
    private static final List<String> EDGES = List.of("reaches", "short-by-at-most", "better-by-more-than");
    private static final List<String> ENDS = List.of("from", "to");

    static @Nullable BandDecoder read(Fields fields) {
        Level level = fields.required("level", value -> value.asChoice(LEVELS));
        String word = fields.required("word", Texts::words);
        String colour = fields.required("colour", Texts::words);
        String shape = fields.required("shape", Texts::words);
        Edge edge = edge(fields);
        Rational from = fields.optional("from", Numbers::any);
        Rational to = fields.optional("to", Numbers::any);
        Proviso proviso = fields.optional("only-if", value -> value.asChoice(PROVISOS), Proviso.NONE);
        refuseConflicts(fields);
        return fields.build(() -> new BandDecoder(
                requireNonNull(level),
                new Badge(requireNonNull(word), requireNonNull(colour), requireNonNull(shape)),
                edge,
                proviso,
                from,
                to));
    }

    private static @Nullable Edge edge(Fields fields) {
        Edge mark = fields.optional("reaches", value -> value.asChoice(MARKS));
        Tolerance worse = fields.optional("short-by-at-most", BandDecoder::distance);
        Tolerance better = fields.optional("better-by-more-than", BandDecoder::distance);
        if (worse != null) {
            return new Edge.ShortBy(worse);
        }
        return better == null ? mark : new Edge.BetterBy(better, Edge.Bound.EXCLUSIVE);
    }

    private static @Nullable Tolerance distance(Value value) {
        if (value.shape() == Shape.TEXT) {
            NearDecoder.bare(value);
            return null;
        }
        Map<String, Reader<Tolerance>> kinds =
                Map.of("points", NearDecoder::points, "percent-of-target", NearDecoder::percent);
        Reader<Tolerance> reader = Reader.ofFields(fields -> fields.oneOf(kinds));
        return reader.read(value);
    }

    /** One edge a band; and an interval has its ends and nothing else. */
    private static void refuseConflicts(Fields fields) {
        List<String> edges = EDGES.stream().filter(fields::has).toList();
        List<String> ends = ENDS.stream().filter(fields::has).toList();
        for (String second : edges.subList(Math.min(1, edges.size()), edges.size())) {
            conflict(fields, second, edges.get(0));
        }
        for (String end : ends) {
            if (!edges.isEmpty()) {
                conflict(fields, end, edges.get(0));
            }
            if (fields.has("only-if")) {
                conflict(fields, end, "only-if");
            }
        }
    }

    private static void conflict(Fields fields, String key, String other) {
        Value value = fields.value(key);
        if (value != null) {
            value.problem("conflicting-keys", key + " cannot stand beside " + other, "keep one of the two");
        }
    }

    boolean isInterval() {
        return from != null || to != null;
    }

    /** Whether the band says nothing of how far it reaches. */
    boolean isBare() {
        return edge == null && proviso == Proviso.NONE;
    }

    Band band() {
        return new Band(level, badge, edge == null ? new Edge.Open() : edge, proviso);
    }

    Interval interval() {
        return new Interval(level, badge, from, to);
    }
}
