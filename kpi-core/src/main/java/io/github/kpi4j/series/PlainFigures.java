package io.github.kpi4j.series;

import io.github.kpi4j.number.Factor;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one indicator in one area that are nothing but numbers, or missing: each known from the end of its period, never
 * revised, without marks and notes. They are kept as columns of whole numbers, a numerator and a denominator each, and made
 * figures only when asked for.
 */
public final class PlainFigures implements History {

    /** The denominator of what is missing; the numerator says why. */
    static final long MISSING = WholeNumbers.NONE;

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final List<Reason> REASONS = List.of(Reason.values());

    private final IndicatorId indicator;
    private final AreaId area;
    private final Calendar calendar;
    private final int size;
    private final WholeNumbers above;
    private final WholeNumbers below;
    private final long largestAbove;
    private final long largestBelow;
    private final boolean hasSingles;

    /**
     * Takes columns as they are.
     *
     * @param above numerators; of what is missing the place of its reason
     * @param below denominators, those of single numbers negative; {@link #MISSING} for what is missing
     */
    private PlainFigures(
            IndicatorId indicator, AreaId area, Calendar calendar, int size, WholeNumbers above, WholeNumbers below) {
        this.indicator = indicator;
        this.area = area;
        this.calendar = calendar;
        this.size = size;
        this.above = above;
        this.below = below;
        long largestN = 0;
        long largestD = 0;
        boolean singles = false;
        for (int i = 0; i < size; i++) {
            if (below.get(i) != MISSING) {
                largestN = Math.max(largestN, Math.abs(above.get(i)));
                largestD = Math.max(largestD, Math.abs(below.get(i)));
                singles |= below.get(i) < 0;
            }
        }
        largestAbove = largestN;
        largestBelow = largestD;
        hasSingles = singles;
    }

    /** All figures of a series as columns, in order of period. */
    static PlainFigures of(
            IndicatorId indicator, AreaId area, Calendar calendar, WholeNumbers above, WholeNumbers below) {
        return new PlainFigures(indicator, area, calendar, above.size(), above, below);
    }

    /** The numerator that says why a figure is missing. */
    static long missing(Reason reason) {
        return REASONS.indexOf(reason);
    }

    /** Whether a figure can be kept as a column. */
    static boolean isPlain(Figure figure) {
        return figure.recorded() == null
                && figure.quality() == null
                && figure.marks().isEmpty()
                && figure.note().isEmpty()
                && isPlain(figure.observation());
    }

    private static boolean isPlain(Observation observation) {
        if (observation instanceof Observation.Ratio ratio) {
            return ratio.stated() == null && isWhole(ratio.numerator()) && isWhole(ratio.denominator());
        }
        return observation instanceof Observation.Missing
                || (observation instanceof Observation.Single single
                        && fits(single.value().numerator())
                        && fits(single.value().denominator()));
    }

    private static boolean isWhole(Rational number) {
        return number.isInteger() && fits(number.numerator());
    }

    private static boolean fits(BigInteger number) {
        return number.abs().compareTo(LARGEST) <= 0;
    }

    /**
     * The numerators and the denominators of several areas added up, period by period. A denominator of 0 adds nothing.
     *
     * @param whole the area that they make up
     * @param parts the figures of the areas, at least one
     * @param isWithoutMissing whether what is missing is left out; otherwise nothing is known of a period of which anything is missing
     * @return the figures of the whole; missing for the reason of the first part that is missing. Empty where the parts are not of
     *     the same periods, or a sum is beyond {@link Long#MAX_VALUE}
     */
    public static Optional<PlainFigures> sum(AreaId whole, List<PlainFigures> parts, boolean isWithoutMissing) {
        PlainFigures first = parts.get(0);
        var above = new long[first.size];
        var below = new long[first.size];
        var known = new int[first.size];
        var obstacles = new long[first.size];
        Arrays.fill(obstacles, MISSING);
        for (PlainFigures part : parts) {
            if (!part.calendar.equals(first.calendar) || part.size != first.size) {
                return Optional.empty();
            }
            for (int i = 0; i < first.size; i++) {
                long d = part.below.get(i);
                if (d < 0 && obstacles[i] == MISSING) {
                    obstacles[i] = d == MISSING ? part.above.get(i) : REASONS.indexOf(Reason.NOT_AVAILABLE);
                } else if (d > 0) {
                    long n = above[i] + part.above.get(i);
                    boolean isBeyond = ((above[i] ^ n) & (part.above.get(i) ^ n)) < 0 || below[i] + d < 0;
                    if (isBeyond || n == Long.MIN_VALUE) {
                        return Optional.empty();
                    }
                    above[i] = n;
                    below[i] += d;
                }
                known[i] += d >= 0 ? 1 : 0;
            }
        }
        for (int i = 0; i < above.length; i++) {
            boolean isRefused = obstacles[i] != MISSING && (known[i] == 0 || !isWithoutMissing);
            above[i] = isRefused ? obstacles[i] : above[i];
            below[i] = isRefused ? MISSING : below[i];
        }
        return Optional.of(of(first.indicator, whole, first.calendar, WholeNumbers.of(above), WholeNumbers.of(below)));
    }

    /** The same without the periods that did not end by both days. */
    PlainFigures endedBy(LocalDate lastDay, LocalDate asOf) {
        return first(calendar.endedBy(lastDay.isBefore(asOf) ? lastDay : asOf));
    }

    /** The first so many, or all if there are no more. */
    PlainFigures first(int most) {
        int known = Math.min(size, most);
        return known == size ? this : new PlainFigures(indicator, area, calendar, known, above, below);
    }

    @Override
    public List<Figure> known(LocalDate lastDay, LocalDate asOf) {
        return endedBy(lastDay, asOf).all();
    }

    @Override
    public List<Figure> of(Period period) {
        int index = calendar.endedBy(period.end()) - 1;
        return index >= 0 && index < size && period(index).equals(period) ? List.of(figure(index)) : List.of();
    }

    @Override
    public boolean isKnown(LocalDate lastDay, LocalDate asOf) {
        return endedBy(lastDay, asOf).size > 0;
    }

    Calendar calendar() {
        return calendar;
    }

    /**
     * How many there are.
     *
     * @return at least 0
     */
    public int size() {
        return size;
    }

    /**
     * The kind of period that all of them cover.
     *
     * @return the kind
     */
    public PeriodKind kind() {
        return calendar.periods().get(0).kind();
    }

    /**
     * The period of one.
     *
     * @param index its place in order of period, from 0
     * @return the period
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Period period(int index) {
        return calendar.periods().get(index);
    }

    /**
     * All periods of the series, also those cut off. Series of the same periods share one list, so that what follows from the periods
     * alone need be worked out once.
     *
     * @return at least {@link #size} periods in order
     */
    public List<Period> periods() {
        return calendar.periods();
    }

    /**
     * Whether a numerator and a denominator were observed.
     *
     * @param index its place in order of period, from 0
     * @return false for a single number, and where it is missing
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public boolean isCounted(int index) {
        return below.get(index) >= 0;
    }

    /**
     * Whether nothing was observed.
     *
     * @param index its place in order of period, from 0
     * @return true if {@link #observation} says why it is missing
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public boolean isMissing(int index) {
        return below.get(index) == MISSING;
    }

    /**
     * The numerator.
     *
     * @param index its place in order of period, from 0
     * @return the numerator, of a single number in lowest terms; 0 where it is missing
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public long numerator(int index) {
        return isMissing(index) ? 0 : above.get(index);
    }

    /**
     * The denominator.
     *
     * @param index its place in order of period, from 0
     * @return the denominator, at least 0, of a single number in lowest terms; 0 where it is missing
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public long denominator(int index) {
        return isMissing(index) ? 0 : Math.abs(below.get(index));
    }

    /**
     * The largest numerator.
     *
     * @return its size without sign, of single numbers in lowest terms; 0 where there is none
     */
    public long largestNumerator() {
        return largestAbove;
    }

    /**
     * The largest denominator.
     *
     * @return of single numbers in lowest terms; 0 where there is none
     */
    public long largestDenominator() {
        return largestBelow;
    }

    /**
     * What was observed.
     *
     * @param index its place in order of period, from 0
     * @return a ratio of whole numbers, a single number, or why it is missing
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Observation observation(int index) {
        if (isMissing(index)) {
            return new Observation.Missing(REASONS.get((int) above.get(index)));
        }
        return isCounted(index)
                ? new Observation.Ratio(Rational.of(above.get(index)), Rational.of(below.get(index)), null)
                : new Observation.Single(Rational.of(above.get(index), -below.get(index)));
    }

    /**
     * What all numerators, multiplied and divided by their denominators, come to.
     *
     * @param factor what a numerator is multiplied by; a single number is not
     * @param into where to write the doubles nearest to them; not a number where one is missing or the denominator is 0
     * @param from the place of the first
     * @throws IndexOutOfBoundsException if there is not place for all
     */
    public void values(Factor factor, double[] into, int from) {
        quotients(factor, into, from);
        for (int i = 0; hasSingles && i < size; i++) {
            if (below.get(i) < 0 && below.get(i) != MISSING) {
                into[from + i] = Factor.ONE.nearest(above.get(i), -below.get(i));
            }
        }
    }

    private void quotients(Factor factor, double[] into, int from) {
        int[] n = above.narrow();
        int[] d = below.narrow();
        if (n != null && d != null && factor.isRoundedOnce(largestAbove, largestBelow)) {
            factor.quotients(n, d, size, into, from);
        } else {
            for (int i = 0; i < size; i++) {
                into[from + i] = below.get(i) > 0 ? factor.nearest(above.get(i), below.get(i)) : Double.NaN;
            }
        }
    }

    @Override
    public List<Figure> all() {
        var figures = new ArrayList<Figure>(size);
        for (int i = 0; i < size; i++) {
            figures.add(figure(i));
        }
        return List.copyOf(figures);
    }

    private Figure figure(int index) {
        return new Figure(indicator, area, period(index), observation(index), EnumSet.noneOf(Mark.class), null, "");
    }
}
