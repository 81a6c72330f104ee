package io.github.kpi4j.spc;

import io.github.kpi4j.spc.Attempt.Reason;
import io.github.kpi4j.statistics.CorrectlyRounded;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run chart by the rules of Anhøj: in noise, values lie on either side of their centre as coins fall, so that runs on one side
 * are not too long and crossings not too few. Needs no limits, and no distribution of the values.
 *
 * <p>Values on the centre and missing ones are left out first; a run goes on across them. Source: Anhøj and Olesen 2014, PLoS
 * ONE 9(11); the results are those of qicharts2 0.8.1.
 *
 * @param line which centre it is
 * @param centre the centre; null if all values it is taken from are missing
 * @param useful how many values lie off the centre
 * @param longestRun the length of the longest run on one side; 0 if nothing is useful
 * @param crossings how often the values cross the centre
 * @param latestRun the length of the run that the latest row is in, negative below the centre; 0 if its value lies on the centre or
 *     is missing
 */
public record RunChart(
        CentreLine line, @Nullable Double centre, int useful, int longestRun, int crossings, int latestRun) {

    private static final int LIMIT_OFFSET = 3;
    private static final BigInteger TWENTY = BigInteger.valueOf(20);

    /** Which centre a run chart has. */
    public enum CentreLine {
        /** The median: the middle value, or the mean of the two in the middle. */
        MEDIAN,
        /** The arithmetic mean, correctly rounded. */
        MEAN
    }

    /**
     * Checks the counts.
     *
     * @param line which centre it is
     * @param centre the centre; null if all values it is taken from are missing
     * @param useful how many values lie off the centre
     * @param longestRun the length of the longest run on one side
     * @param crossings how often the values cross the centre
     * @param latestRun the length of the run that the latest row is in
     * @throws IllegalArgumentException if the counts cannot be those of one series
     */
    public RunChart {
        Objects.requireNonNull(line, "line");
        if (longestRun > useful || longestRun < Math.min(useful, 1)) {
            throw new IllegalArgumentException("longestRun is " + longestRun + " of " + useful + " useful values");
        }
        if (crossings < 0 || crossings > useful - longestRun) {
            throw new IllegalArgumentException("crossings is " + crossings + " among " + useful
                    + " useful values of which " + longestRun + " are in one run");
        }
        if (Math.abs(latestRun) > longestRun) {
            throw new IllegalArgumentException(
                    "latestRun is " + latestRun + " where the longest run is " + longestRun + " long");
        }
    }

    /**
     * Looks at all rows around their own centre.
     *
     * @param rows the rows, in any order
     * @param line which centre to take
     * @return the chart; refused if there are no rows, two rows have one date, or a value is infinite
     */
    public static Attempt<RunChart> of(List<? extends Row> rows, CentreLine line) {
        return of(rows, line, Integer.MAX_VALUE);
    }

    /**
     * Looks at all rows around the centre of the first ones.
     *
     * @param rows the rows, in any order
     * @param line which centre to take
     * @param baseline the number of first rows, missing ones included, that decide the centre, at least 1; more than there are
     *     means all
     * @return the chart; refused if there are no rows, two rows have one date, or a value is infinite
     * @throws IllegalArgumentException if the baseline is less than 1
     */
    public static Attempt<RunChart> of(List<? extends Row> rows, CentreLine line, int baseline) {
        Objects.requireNonNull(line, "line");
        if (baseline < 1) {
            throw new IllegalArgumentException("baseline is " + baseline + "; it is at least one row");
        }
        List<Row> ordered = Ordered.byDate(List.<Row>copyOf(Objects.requireNonNull(rows, "rows")));
        return Ordered.<Row, RunChart>refusal(ordered, RunChart::fault)
                .orElseGet(() -> new Attempt.Drawn<>(draw(ordered, line, baseline)));
    }

    private static Optional<Reason> fault(Row row) {
        Double value = row.value();
        return value == null || Double.isFinite(value) ? Optional.empty() : Optional.of(Reason.NOT_FINITE);
    }

    private static RunChart draw(List<Row> rows, CentreLine line, int baseline) {
        double[] deciding = values(rows.subList(0, Math.min(baseline, rows.size())));
        if (deciding.length == 0) {
            return new RunChart(line, null, 0, 0, 0, 0);
        }
        double centre = line == CentreLine.MEAN ? CorrectlyRounded.mean(deciding) : median(deciding);
        int useful = 0;
        int longest = 0;
        int crossings = 0;
        int run = 0;
        int side = 0;
        for (double value : values(rows)) {
            if (value == centre) {
                continue;
            }
            int now = value > centre ? 1 : -1;
            crossings += side != 0 && now != side ? 1 : 0;
            run = now == side ? run + 1 : 1;
            side = now;
            useful++;
            longest = Math.max(longest, run);
        }
        Double latest = rows.get(rows.size() - 1).value();
        boolean isOff = latest != null && latest != centre;
        return new RunChart(line, centre, useful, longest, crossings, isOff ? side * run : 0);
    }

    private static double[] values(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.value()))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : CorrectlyRounded.mean(sorted[middle - 1], sorted[middle]);
    }

    /**
     * The longest run that noise explains: the whole number nearest to log2 of the useful values, plus 3.
     *
     * @return the limit; empty if nothing is useful
     */
    public OptionalInt longestRunLimit() {
        if (useful == 0) {
            return OptionalInt.empty();
        }
        int below = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(useful);
        // log2 rounds up from the root of two times 2^below on; no whole number lies on it.
        boolean up = BigInteger.valueOf(useful).pow(2).bitLength() > 2 * below + 1;
        return OptionalInt.of(below + (up ? 1 : 0) + LIMIT_OFFSET);
    }

    /**
     * The fewest crossings that noise explains: the smallest k with P(X &le; k) &ge; 5 % where X is the number of heads in one
     * throw fewer than there are useful values. Worked out in whole numbers.
     *
     * @return the limit; empty if nothing is useful
     */
    public OptionalInt crossingsLimit() {
        if (useful == 0) {
            return OptionalInt.empty();
        }
        int throwsOfCoin = useful - 1;
        BigInteger all = BigInteger.TWO.pow(throwsOfCoin);
        BigInteger ways = BigInteger.ONE;
        BigInteger atMost = BigInteger.ONE;
        int heads = 0;
        while (atMost.multiply(TWENTY).compareTo(all) < 0) {
            ways = ways.multiply(BigInteger.valueOf(throwsOfCoin - heads)).divide(BigInteger.valueOf(heads + 1L));
            atMost = atMost.add(ways);
            heads++;
        }
        return OptionalInt.of(heads);
    }

    /**
     * Whether the values shift: the longest run is longer, or the crossings are fewer, than noise explains.
     *
     * @return true if either rule says so; false if nothing is useful
     */
    public boolean isSignal() {
        return useful > 0
                && (longestRun > longestRunLimit().orElseThrow()
                        || crossings < crossingsLimit().orElseThrow());
    }

    /**
     * Which way the values have shifted, as far as the latest of them show it: they do where they are in a run as long as the
     * longest. A shift that came and went, and values that cross too seldom without a long run at the end, have no side.
     *
     * @return 1 above the centre, -1 below it, 0 where nothing shifts or the latest values do not show where to
     */
    public int side() {
        return isSignal() && Math.abs(latestRun) == longestRun ? Integer.signum(latestRun) : 0;
    }
}
