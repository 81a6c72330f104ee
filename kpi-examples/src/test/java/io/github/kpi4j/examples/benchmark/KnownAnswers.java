package io.github.kpi4j.examples.benchmark;

import java.util.List;

/**
 * What the questions are known to come to, as independent programs found it: by hand in Java, in DuckDB, PostgreSQL and SQLite, in
 * R and in Python. Of the middle size less is known.
 */
final class KnownAnswers {

    private static final List<Double> NO_SUMS = List.of();
    private static final Answer NOTHING = new Answer(List.of(), NO_SUMS);

    private KnownAnswers() {}

    /**
     * What is known of a workload.
     *
     * @param size its size
     * @return what it comes to
     * @throws IllegalArgumentException of the largest, of which nothing is known
     */
    static CheckSums checkSums(Size size) {
        return switch (size) {
            case S -> new CheckSums(27_533, 4_526, 145_121_542, 276_016_840, 0x0f65668672d8a587L);
            case M -> new CheckSums(273_356, 45_836, 1_447_425_793, 2_758_944_166L, 0xd94af67af76f51f8L);
            case L -> throw new IllegalArgumentException("what the largest workload comes to is not known");
        };
    }

    /**
     * What is known of a question.
     *
     * @param size the size of the workload
     * @param question the question
     * @return the counts and sums that are known; none at all for a size or question of which nothing is
     */
    static Answer of(Size size, Question question) {
        return switch (size) {
            case S -> small(question);
            case M -> middle(question);
            case L -> NOTHING;
        };
    }

    private static Answer small(Question question) {
        return switch (question) {
            case SCORECARD ->
                new Answer(
                        List.of(32_059L, 419_483L, 115_534L, 344_924L, 827_817L, 764_022L),
                        List.of(-323_121.354392, -3_108.908199, 68_078.382866, 669_020.350530));
            case CHART -> new Answer(List.of(33_902L, 258_456L, 1_982L, 44_072L), NO_SUMS);
            case RANK -> new Answer(List.of(64_769_240L, 223_012L, 219_281L, 220_614L, 217_034L), NO_SUMS);
            case SLOPE -> new Answer(List.of(), List.of(441.533888));
            case MANN_KENDALL -> new Answer(List.of(804_390L), List.of(435.360656));
            case LOAD -> new Answer(List.of(145_121_542L, 276_016_840L, 27_533L, 4_526L), NO_SUMS);
            default -> NOTHING;
        };
    }

    private static Answer middle(Question question) {
        return switch (question) {
            case SCORECARD -> new Answer(List.of(319_192L, 4_235_005L, 1_151_688L, 3_414_115L), NO_SUMS);
            case CHART -> new Answer(List.of(342_410L, 2_599_948L, 20_702L, 444_609L), NO_SUMS);
            case RANK -> new Answer(List.of(6_437_816_297L), NO_SUMS);
            case LOAD -> new Answer(List.of(1_447_425_793L, 2_758_944_166L, 273_356L, 45_836L), NO_SUMS);
            default -> NOTHING;
        };
    }
}
