package io.github.kpi4j.target;

import io.github.kpi4j.number.Factor;
import io.github.kpi4j.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bands of one scheme against one target, worked out once to hold many values against them. It gives every value the level
 * that {@link RatingScheme#level(Target, Rational)} gives it.
 *
 * <p>Between the ends of the bands the double nearest to a value decides; so near to an end that it could lie on the wrong side of it,
 * it does not, and the exact value has to be asked.
 */
public final class Ladder {

    /** The code of a value that only {@link #level(Rational)} can judge. */
    public static final byte UNDECIDED = -2;

    /** The code where there is no value, so no level. */
    public static final byte NONE = -1;

    private static final List<Level> LEVELS = List.of(Level.values());

    /** How far from an end, in units in the last place, the double nearest to a value decides on which side the value lies. */
    private static final int ULPS = 4;

    private static final int FEW = 2;
    private static final double FAR = 1e300;

    private final List<Step> steps;
    private final List<Rational> ends;
    private final double[] near;
    private final double[] margins;
    private final byte[] between;
    private final byte[] at;

    private record Step(Extent extent, Level level) {}

    private Ladder(List<Step> steps) {
        this.steps = steps;
        ends = ends();
        near = new double[ends.size()];
        margins = new double[ends.size()];
        for (int i = 0; i < near.length; i++) {
            near[i] = ends.get(i).doubleValue();
            margins[i] = ULPS * Math.ulp(near[i]);
        }
        between = between();
        at = new byte[ends.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = code(level(ends.get(i)));
        }
    }

    private List<Rational> ends() {
        var ends = new ArrayList<Rational>(2 * steps.size());
        for (Step step : steps) {
            add(step.extent().low(), ends);
            add(step.extent().high(), ends);
        }
        return ends;
    }

    /** Adds an end in its place, unless there is none or it is known. */
    private static void add(@Nullable Rational end, List<Rational> ends) {
        if (end != null) {
            int place = Collections.binarySearch(ends, end);
            if (place < 0) {
                ends.add(-place - 1, end);
            }
        }
    }

    /** The level below all ends, between each two, and above all. */
    private byte[] between() {
        var codes = new byte[ends.size() + 1];
        for (int i = 0; i < codes.length; i++) {
            Rational above = i == 0 ? null : ends.get(i - 1);
            Rational below = i == ends.size() ? null : ends.get(i);
            int step = 0;
            while (!steps.get(step).extent().holdsBetween(above, below)) {
                step++;
            }
            codes[i] = code(steps.get(step).level());
        }
        return codes;
    }

    /**
     * Works the bands out.
     *
     * @param scheme the scheme
     * @param target the target
     * @return the bands; empty where one of them asks for more than the value: about last year, or by an edge of a council's own
     */
    public static Optional<Ladder> of(RatingScheme scheme, Target target) {
        Objects.requireNonNull(target, "target");
        var steps = new ArrayList<Step>(scheme.bands().size());
        for (RatingScheme.Band band : scheme.bands()) {
            Optional<Extent> extent = band.edge().extent(target);
            if (extent.isEmpty() || band.proviso() != RatingScheme.Proviso.NONE) {
                return Optional.empty();
            }
            if (!extent.get().equals(Extent.NONE)) {
                steps.add(new Step(extent.get(), band.level()));
            }
        }
        return Optional.of(new Ladder(steps));
    }

    /**
     * The level of a value.
     *
     * @param value the value
     * @return the level of the first band that lets it in
     */
    public Level level(Rational value) {
        int step = 0;
        while (!steps.get(step).extent().holds(value)) {
            step++;
        }
        return steps.get(step).level();
    }

    /**
     * The level of a quotient, exactly.
     *
     * @param by what the numerator is multiplied by
     * @param n the numerator
     * @param d the denominator, greater than 0
     * @return the {@link #code} of the level of {@code n × factor ÷ d}
     */
    public byte code(Factor by, long n, long d) {
        for (int i = 0; i < at.length; i++) {
            int side = by.compare(n, d, ends.get(i));
            if (side <= 0) {
                return side < 0 ? between[i] : at[i];
            }
        }
        return between[at.length];
    }

    /**
     * The levels of many values, as far as doubles can tell.
     *
     * @param nearest the double nearest to each value; not a number where there is none
     * @param from the place of the first
     * @param to the place after the last
     * @param into where to write the {@link #code} of each level in the same places, {@link #NONE} where there is no value, or
     *     {@link #UNDECIDED} where the double is so near to an end that only the exact value can tell
     * @return whether any is undecided
     * @throws IndexOutOfBoundsException if there are no such places
     */
    public boolean codes(double[] nearest, int from, int to, byte[] into) {
        boolean areFinite = near.length == FEW && Math.abs(near[0]) < FAR && Math.abs(near[1]) < FAR;
        return areFinite ? ofThree(nearest, from, to, into) : ofAny(nearest, from, to, into);
    }

    /** The usual met, near and missed, which are told apart by two ends. */
    private boolean ofThree(double[] nearest, int from, int to, byte[] into) {
        double first = near[0];
        double last = near[1];
        double firstMargin = margins[0];
        double lastMargin = margins[1];
        int below = between[0];
        int step = between[1] - between[0];
        int lastStep = between[2] - between[1];
        boolean undecided = false;
        for (int i = from; i < to; i++) {
            double value = nearest[i];
            double fromFirst = value - first;
            double fromLast = value - last;
            int code = below + (fromFirst >= 0 ? step : 0) + (fromLast >= 0 ? lastStep : 0);
            if (Math.abs(fromFirst) <= firstMargin || Math.abs(fromLast) <= lastMargin) {
                code = UNDECIDED;
                undecided = true;
            }
            into[i] = (byte) (Double.isNaN(value) ? NONE : code);
        }
        return undecided;
    }

    private boolean ofAny(double[] nearest, int from, int to, byte[] into) {
        boolean undecided = false;
        for (int i = from; i < to; i++) {
            into[i] = code(nearest[i]);
            undecided |= into[i] == UNDECIDED;
        }
        return undecided;
    }

    private byte code(double nearest) {
        int passed = 0;
        for (int end = 0; end < near.length; end++) {
            double distance = nearest - near[end];
            if (!(Math.abs(distance) > margins[end])) {
                return Double.isNaN(nearest) ? NONE : UNDECIDED;
            }
            passed += distance > 0 ? 1 : 0;
        }
        return Double.isNaN(nearest) ? NONE : between[passed];
    }

    /**
     * A level as a byte.
     *
     * @param level the level
     * @return its place among all levels, from 0
     */
    public static byte code(Level level) {
        return (byte) LEVELS.indexOf(level);
    }

    /**
     * What a byte stands for.
     *
     * @param code a {@link #code}, or any other byte
     * @return the level; empty for {@link #NONE} and for what is no code of a level
     */
    public static Optional<Level> level(byte code) {
        return code >= 0 && code < LEVELS.size() ? Optional.of(LEVELS.get(code)) : Optional.empty();
    }
}
