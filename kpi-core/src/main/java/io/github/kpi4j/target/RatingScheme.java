package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a value against its target becomes a level, and how a level looks. The level is a fact; its word, colour and shape
 * belong to the council. Bands are tried from best to worst, and the first that takes the value decides. The last takes every
 * value, so that every value has exactly one level; and each band takes with a value also every better one, so that a better
 * value is never judged worse.
 *
 * @param name the scheme's name
 * @param bands the bands from best to worst; a scheme need not use every level
 * @param escalateAfter after how many judged periods in a row at its worst level an indicator is escalated; null for never
 */
public record RatingScheme(
        String name, List<Band> bands, @Nullable Integer escalateAfter) {

    /**
     * The default: exceeded where a stretch target is reached, met where the target is met, near where it is missed by no
     * more than the indicator's own tolerance, missed otherwise.
     */
    public static final RatingScheme DEFAULT = new RatingScheme(
            "default",
            List.of(
                    Band.at(Level.EXCEEDED, new Badge("Exceeded", "blue", "★"), Edge.Mark.STRETCH),
                    Band.at(Level.MET, new Badge("Met", "green", "●"), Edge.Mark.TARGET),
                    Band.at(Level.NEAR, new Badge("Near", "amber", "▲"), Edge.Mark.TOLERANCE),
                    Band.rest(Level.MISSED, new Badge("Missed", "red", "■"))),
            null);

    /**
     * How a level looks. Colour is never the only sign.
     *
     * @param word the word shown
     * @param colour the colour's name
     * @param shape a character
     */
    public record Badge(String word, String colour, String shape) {

        /**
         * Checks that there is something to see.
         *
         * @param word the word shown
         * @param colour the colour's name
         * @param shape a character
         * @throws IllegalArgumentException if one of them is blank
         */
        public Badge {
            Objects.requireNonNull(word, "word");
            Objects.requireNonNull(colour, "colour");
            Objects.requireNonNull(shape, "shape");
            if (word.isBlank() || colour.isBlank() || shape.isBlank()) {
                throw new IllegalArgumentException("a level is shown by a word, a colour and a shape, not by \"" + word
                        + "\", \"" + colour + "\", \"" + shape + "\"");
            }
        }
    }

    /** What a band asks of a value beyond its edge. */
    public enum Proviso {
        /** Nothing. */
        NONE,
        /** That it is better than the value of the same period last year. */
        BETTER_THAN_LAST_YEAR,
        /** That it is not worse than the value of the same period last year. */
        NOT_WORSE_THAN_LAST_YEAR;

        /**
         * Whether a value fulfils the proviso.
         *
         * @param target what was promised, which says what is better
         * @param value the value
         * @param lastYear the value of the same period last year, or null where none can be compared
         * @return true if it does; without a value of last year only {@link #NONE} is fulfilled
         */
        public boolean holds(Target target, Rational value, @Nullable Rational lastYear) {
            if (this == NONE) {
                return true;
            }
            int least = this == BETTER_THAN_LAST_YEAR ? 1 : 0;
            return lastYear != null && target.polarity().compare(value, lastYear) >= least;
        }
    }

    /**
     * One level of a scheme and the values that have it.
     *
     * @param level the level
     * @param badge how it looks
     * @param edge how far the band reaches
     * @param proviso what else it asks
     */
    public record Band(Level level, Badge badge, Edge edge, Proviso proviso) {

        /**
         * Checks that all is there.
         *
         * @param level the level
         * @param badge how it looks
         * @param edge how far the band reaches
         * @param proviso what else it asks
         */
        public Band {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(badge, "badge");
            Objects.requireNonNull(edge, "edge");
            Objects.requireNonNull(proviso, "proviso");
        }

        static Band at(Level level, Badge badge, Edge.Mark mark) {
            return new Band(level, badge, new Edge.At(mark), Proviso.NONE);
        }

        static Band rest(Level level, Badge badge) {
            return new Band(level, badge, new Edge.Open(), Proviso.NONE);
        }

        boolean takesEverything() {
            return edge instanceof Edge.Open && proviso == Proviso.NONE;
        }

        boolean takes(Target target, Rational value, @Nullable Rational lastYear) {
            return edge.holds(target, value) && proviso.holds(target, value, lastYear);
        }
    }

    /**
     * Proves that the scheme is total and ordered.
     *
     * @param name the scheme's name
     * @param bands the bands from best to worst
     * @param escalateAfter after how many periods in a row at its worst level an indicator is escalated
     * @throws IllegalArgumentException if the name is blank, there is no band, a level is not worse than the one before it,
     *     the last band does not take every value, an earlier one does, or the number of periods is not above zero
     */
    public RatingScheme {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bands, "bands");
        bands = List.copyOf(bands);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a rating scheme needs a name");
        }
        fault(bands).ifPresent(fault -> refuse(name, fault));
        if (escalateAfter != null && escalateAfter < 1) {
            throw new IllegalArgumentException(
                    "rating scheme " + name + " cannot escalate after " + escalateAfter + " periods; name one or more");
        }
    }

    /**
     * A scheme written as intervals in percent of the target achieved, {@code 100 - 100 × d ÷ |t|}: 100 is the target, and
     * more is better whichever way the indicator points, so that 18 against at most 20 is 110.
     *
     * @param name the scheme's name
     * @param intervals the intervals in any order
     * @return the scheme, which never escalates
     * @throws IllegalArgumentException if an interval is reversed or empty, two leave a gap or overlap, the best or the worst
     *     has an end beyond which nothing stands, or a better interval has a worse level; the message names the interval
     */
    public static RatingScheme ofIntervals(String name, List<Interval> intervals) {
        faultOfIntervals(intervals).ifPresent(fault -> refuse(name, fault));
        return new RatingScheme(name, Intervals.bands(intervals), null);
    }

    private static void refuse(String name, Fault fault) {
        throw new IllegalArgumentException("rating scheme " + name + ": " + fault.message() + "; " + fault.advice());
    }

    /**
     * The first thing that keeps bands from being a scheme.
     *
     * @param bands the bands from best to worst
     * @return the fault; empty if they give every value exactly one level, and never a worse one to a better value
     */
    public static Optional<Fault> fault(List<Band> bands) {
        return Bands.fault(bands);
    }

    /**
     * The first thing that keeps intervals from being a scheme.
     *
     * @param intervals the intervals in any order
     * @return the fault; empty if {@link #ofIntervals} takes them
     */
    public static Optional<Fault> faultOfIntervals(List<Interval> intervals) {
        return Intervals.fault(intervals);
    }

    /**
     * What is wrong with a list of bands or intervals.
     *
     * @param index where the one at fault stands in the list, from 0
     * @param message what is wrong
     * @param advice what to write instead
     */
    public record Fault(int index, String message, String advice) {

        /**
         * Checks that all is there.
         *
         * @param index where the one at fault stands in the list
         * @param message what is wrong
         * @param advice what to write instead
         */
        public Fault {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(advice, "advice");
        }
    }

    /**
     * A level and the percentages of the target achieved that have it, the lower end included and the upper not.
     *
     * @param level the level
     * @param badge how it looks
     * @param from the lower end, or null for all below the upper
     * @param to the upper end, or null for all from the lower
     */
    public record Interval(
            Level level,
            Badge badge,
            @Nullable Rational from,
            @Nullable Rational to) {

        /**
         * Checks that all is there.
         *
         * @param level the level
         * @param badge how it looks
         * @param from the lower end
         * @param to the upper end
         */
        public Interval {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(badge, "badge");
        }
    }

    /**
     * The same scheme with escalation.
     *
     * @param periods after how many judged periods in a row at the worst level
     * @return the scheme
     * @throws IllegalArgumentException if the number is not above zero
     */
    public RatingScheme escalatingAfter(int periods) {
        return new RatingScheme(name, bands, periods);
    }

    /**
     * The band of a value.
     *
     * @param target what was promised
     * @param value the value
     * @param lastYear the value of the same period last year, or null where none can be compared
     * @return the first band that takes the value
     */
    public Band band(Target target, Rational value, @Nullable Rational lastYear) {
        for (Band band : bands) {
            if (band.takes(target, value, lastYear)) {
                return band;
            }
        }
        throw new IllegalStateException("rating scheme " + name + " has no band for " + value);
    }

    /**
     * The level of a value of which last year's is not known.
     *
     * @param target what was promised
     * @param value the value
     * @return the level of its band
     */
    public Level level(Target target, Rational value) {
        return band(target, value, null).level();
    }

    /**
     * The levels that the scheme uses.
     *
     * @return the levels from best to worst
     */
    public List<Level> levels() {
        return bands.stream().map(Band::level).toList();
    }

    /**
     * The worst level of the scheme.
     *
     * @return the level of its last band
     */
    public Level worst() {
        return bands.get(bands.size() - 1).level();
    }

    /**
     * Whether being met is the same as reaching the target.
     *
     * @return true if the band of {@link Level#MET} reaches the target, no further, and asks nothing else
     */
    public boolean isMetAtTheTarget() {
        return bands.stream()
                .anyMatch(band -> band.level() == Level.MET
                        && band.edge().equals(new Edge.At(Edge.Mark.TARGET))
                        && band.proviso() == Proviso.NONE);
    }

    /**
     * Whether the indicators' own tolerances play a part.
     *
     * @return true if a band reaches as far as the tolerance, on either side of the target
     */
    public boolean usesTolerance() {
        return bands.stream()
                .anyMatch(band -> band.edge() instanceof Edge.At at
                        && (at.mark() == Edge.Mark.TOLERANCE || at.mark() == Edge.Mark.BEYOND_TOLERANCE));
    }

    /**
     * Whether the same period last year plays a part.
     *
     * @return true if a band asks how a value compares with that of the same period last year
     */
    public boolean looksAtLastYear() {
        for (Band band : bands) {
            if (band.proviso() != Proviso.NONE) {
                return true;
            }
        }
        return false;
    }

    /**
     * How a level looks.
     *
     * @param level a level that the scheme uses
     * @return its badge
     * @throws IllegalArgumentException if the scheme does not use the level
     */
    public Badge badge(Level level) {
        return bands.stream()
                .filter(band -> band.level() == level)
                .map(Band::badge)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rating scheme " + name + " has no level " + level));
    }
}
