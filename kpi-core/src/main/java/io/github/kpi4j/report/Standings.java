package io.github.kpi4j.report;

import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.benchmark.PositionFinding.Placed;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.indicator.ValueForMoney;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where the area of a report stands among others.
 *
 * @param all each position that an indicator asks for and has, in the framework's order
 */
public record Standings(List<Standing> all) {

    /**
     * Copies the positions.
     *
     * @param all the positions
     */
    public Standings {
        Objects.requireNonNull(all, "all");
        all = List.copyOf(all);
    }

    /**
     * One position of one indicator.
     *
     * @param evaluation the indicator
     * @param finding its value beside the comparator among whose areas it is placed
     * @param position the position
     */
    public record Standing(Evaluation evaluation, BenchmarkFinding finding, Placed position) {

        /**
         * Checks that all is there.
         *
         * @param evaluation the indicator
         * @param finding its value beside the comparator
         * @param position the position
         */
        public Standing {
            Objects.requireNonNull(evaluation, "evaluation");
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(position, "position");
        }

        /** Cheap is not yet good, and what is not comparable is called neither. */
        private boolean tellsOfStrength() {
            boolean isCost = evaluation.indicator() instanceof ValueForMoney money && money.isCost();
            return !isCost && finding.isComparable();
        }
    }

    /**
     * Finds the positions.
     *
     * @param evaluations any evaluations
     * @return their positions
     */
    public static Standings of(List<Evaluation> evaluations) {
        return new Standings(evaluations.stream()
                .flatMap(evaluation -> evaluation.benchmarks().stream()
                        .flatMap(finding -> finding.position() instanceof Placed placed
                                ? Stream.of(new Standing(evaluation, finding, placed))
                                : Stream.empty()))
                .toList());
    }

    /**
     * The strengths: positions in the best band.
     *
     * @return without costs, which may be low for want of what they buy, and without what is not comparable; in the framework's
     *     order
     */
    public List<Standing> strengths() {
        return all.stream()
                .filter(each -> each.tellsOfStrength() && each.position().isInBestBand())
                .toList();
    }

    /**
     * The weaknesses: positions in the worst band.
     *
     * @return as for {@link #strengths}
     */
    public List<Standing> weaknesses() {
        return all.stream()
                .filter(each -> each.tellsOfStrength() && each.position().isInWorstBand())
                .toList();
    }
}
