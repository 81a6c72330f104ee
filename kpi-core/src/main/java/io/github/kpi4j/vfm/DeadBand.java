package io.github.kpi4j.vfm;

import io.github.kpi4j.number.Rational;
import java.util.Objects;
import java.util.Optional;

/** How far a value may move and still count as unchanged; a move of exactly that much is within it. */
public sealed interface DeadBand {

    /** No dead band: every move counts. */
    DeadBand NONE = new Points(Rational.ZERO);

    /**
     * How far that is, in units of the value.
     *
     * @param start the value that the move begins at
     * @return the distance, not negative; empty where it cannot be said, because it is a share of zero
     */
    Optional<Rational> around(Rational start);

    /**
     * A distance in units of the value: percentage points for percentages, pounds for pounds.
     *
     * @param points the distance, not negative
     */
    record Points(Rational points) implements DeadBand {

        /**
         * Checks the distance.
         *
         * @param points the distance
         * @throws IllegalArgumentException if it is negative
         */
        public Points {
            Objects.requireNonNull(points, "points");
            if (points.signum() < 0) {
                throw new IllegalArgumentException("points: a dead band cannot be negative: " + points);
            }
        }

        @Override
        public Optional<Rational> around(Rational start) {
            return Optional.of(points);
        }
    }

    /**
     * A share of the size of the value that the move begins at.
     *
     * @param percent the share in percent, above zero
     */
    record Percent(Rational percent) implements DeadBand {

        /**
         * Checks the share.
         *
         * @param percent the share in percent
         * @throws IllegalArgumentException if it is not above zero
         */
        public Percent {
            Objects.requireNonNull(percent, "percent");
            if (percent.signum() <= 0) {
                throw new IllegalArgumentException("percent: a dead band in percent is above zero, not " + percent);
            }
        }

        @Override
        public Optional<Rational> around(Rational start) {
            return start.isZero()
                    ? Optional.empty()
                    : Optional.of(start.abs().times(percent).dividedBy(Rational.HUNDRED));
        }
    }

    /**
     * A number of grades on a scale.
     *
     * @param grades how many grades, not negative
     */
    record Grades(int grades) implements DeadBand {

        /**
         * Checks the number.
         *
         * @param grades how many grades
         * @throws IllegalArgumentException if it is negative
         */
        public Grades {
            if (grades < 0) {
                throw new IllegalArgumentException("grades: a dead band cannot be negative: " + grades);
            }
        }

        @Override
        public Optional<Rational> around(Rational start) {
            return Optional.of(Rational.of(grades));
        }
    }
}
