package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The bands of one scheme against one target, worked out once to hold many values against them. It gives every value the level
 * that {@link RatingScheme#level(Target, Rational)} gives it.
 */
public final class Ladder {

    /** How far from an end, in units in the last place, the double nearest to a value decides on which side the value lies. */
    private static final int ULPS = 4;

    private final List<Step> steps;
    private final double[] lowInside;
    private final double[] lowOutside;
    private final double[] highInside;
    private final double[] highOutside;

    private record Step(Extent extent, Level level) {}

    private Ladder(List<Step> steps) {
        this.steps = List.copyOf(steps);
        lowInside = new double[steps.size()];
        lowOutside = new double[steps.size()];
        highInside = new double[steps.size()];
        highOutside = new double[steps.size()];
        for (int i = 0; i < steps.size(); i++) {
            Rational low = steps.get(i).extent().low();
            Rational high = steps.get(i).extent().high();
            double from = low == null ? Double.NEGATIVE_INFINITY : low.doubleValue();
            double to = high == null ? Double.POSITIVE_INFINITY : high.doubleValue();
            lowInside[i] = low == null ? from : from + ULPS * Math.ulp(from);
            lowOutside[i] = low == null ? from : from - ULPS * Math.ulp(from);
            highInside[i] = high == null ? to : to - ULPS * Math.ulp(to);
            highOutside[i] = high == null ? to : to + ULPS * Math.ulp(to);
        }
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
        var steps = new ArrayList<Step>();
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
     * Where a value stands.
     *
     * @param value the value
     * @return the first step that lets it in, a place in {@link #levels}
     */
    public int step(Rational value) {
        int step = 0;
        while (!steps.get(step).extent().holds(value)) {
            step++;
        }
        return step;
    }

    /**
     * Where a value stands, as far as a double can tell.
     *
     * @param nearest the double nearest to the value
     * @return the first step that lets it in; -1 where the double is so near to an end, or so large, that only the
     *     exact value can tell, or is no number
     */
    public int step(double nearest) {
        for (int i = 0; i < lowInside.length; i++) {
            if (nearest > lowInside[i] && nearest < highInside[i]) {
                return i;
            }
            if (!(nearest < lowOutside[i] || nearest > highOutside[i])) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * The levels.
     *
     * @return the level of each step, the best first
     */
    public List<Level> levels() {
        return steps.stream().map(Step::level).toList();
    }
}
