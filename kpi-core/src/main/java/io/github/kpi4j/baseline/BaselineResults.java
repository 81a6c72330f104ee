package io.github.kpi4j.baseline;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of comparing a value with everything that its change is counted from.
 *
 * @param version the version of the primary baseline in force, or null when none is in force yet
 * @param replaced the version that was in force before it, or null when it is the first
 * @param primary the value against that version
 * @param others the value against the other starting points, in their order
 */
public record BaselineResults(
        @Nullable BaselineVersion version,
        @Nullable BaselineVersion replaced,
        BaselineFinding primary,
        List<Other> others) {

    /**
     * The value against a starting point beside the primary one.
     *
     * @param baseline the starting point
     * @param finding what came of it
     */
    public record Other(Baselines.Named baseline, BaselineFinding finding) {

        /**
         * Checks that all is there.
         *
         * @param baseline the starting point
         * @param finding what came of it
         */
        public Other {
            Objects.requireNonNull(baseline, "baseline");
            Objects.requireNonNull(finding, "finding");
        }
    }

    /**
     * Copies the list.
     *
     * @param version the version of the primary baseline in force
     * @param replaced the version that was in force before it
     * @param primary the value against that version
     * @param others the value against the other starting points
     */
    public BaselineResults {
        Objects.requireNonNull(primary, "primary");
        Objects.requireNonNull(others, "others");
        others = List.copyOf(others);
    }

    /**
     * The primary baseline in force.
     *
     * @return the baseline; one that says so when none is in force yet
     */
    public Baseline baseline() {
        return version == null ? new Baseline.NoneYet("none is in force yet") : version.baseline();
    }
}
