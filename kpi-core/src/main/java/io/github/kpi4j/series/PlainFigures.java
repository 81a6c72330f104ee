package io.github.kpi4j.series;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one indicator in one area that are nothing but numbers, or missing: each known from the end of its period, never
 * revised, without marks and notes. They are kept as columns of whole numbers, a numerator and a denominator each, and made
 * figures only when asked for.
 */
public final class PlainFigures implements History {

    private static final int COUNTED = 0;
    private static final int SINGLE = 1;
    private static final int MISSING = 2;
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final List<Reason> REASONS = List.of(Reason.values());

    private final IndicatorId indicator;
    private final AreaId area;
    private final Calendar calendar;
    private final int size;
    private final long[] above;
    private final long[] below;
    private final byte[] shapes;

    private PlainFigures(
            IndicatorId indicator,
            AreaId area,
            Calendar calendar,
            int size,
            long[] above,
            long[] below,
            byte[] shapes) {
        this.indicator = indicator;
        this.area = area;
        this.calendar = calendar;
        this.size = size;
        this.above = above;
        this.below = below;
        this.shapes = shapes;
    }

    /** The figures as columns, if they are plain; they are of one series and in order. */
    static Optional<PlainFigures> of(List<Figure> figures, Map<List<Period>, Calendar> calendars) {
        if (figures.isEmpty() || !figures.stream().allMatch(PlainFigures::isPlain)) {
            return Optional.empty();
        }
        var periods = new ArrayList<Period>(figures.size());
        var above = new long[figures.size()];
        var below = new long[figures.size()];
        var shapes = new byte[figures.size()];
        for (int i = 0; i < above.length; i++) {
            periods.add(figures.get(i).period());
            Observation observation = figures.get(i).observation();
            if (observation instanceof Observation.Ratio ratio) {
                above[i] = ratio.numerator().numerator().longValueExact();
                below[i] = ratio.denominator().numerator().longValueExact();
                shapes[i] = COUNTED;
            } else if (observation instanceof Observation.Single single) {
                above[i] = single.value().numerator().longValueExact();
                below[i] = single.value().denominator().longValueExact();
                shapes[i] = SINGLE;
            } else if (observation instanceof Observation.Missing missing) {
                shapes[i] = (byte) (MISSING + REASONS.indexOf(missing.reason()));
            }
        }
        Calendar calendar = calendars.computeIfAbsent(periods, Calendar::new);
        Figure first = figures.get(0);
        return Optional.of(
                new PlainFigures(first.indicator(), first.area(), calendar, above.length, above, below, shapes));
    }

    private static boolean isPlain(Figure figure) {
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

    /** The same without the periods that did not end by both days. */
    PlainFigures endedBy(LocalDate lastDay, LocalDate asOf) {
        int known = Math.min(size, calendar.endedBy(lastDay.isBefore(asOf) ? lastDay : asOf));
        return known == size ? this : new PlainFigures(indicator, area, calendar, known, above, below, shapes);
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
        return shapes[index] == COUNTED;
    }

    /**
     * Whether nothing was observed.
     *
     * @param index its place in order of period, from 0
     * @return true if {@link #observation} says why it is missing
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public boolean isMissing(int index) {
        return shapes[index] >= MISSING;
    }

    /**
     * The numerator.
     *
     * @param index its place in order of period, from 0
     * @return the numerator, of a single number in lowest terms; 0 where it is missing
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public long numerator(int index) {
        return above[index];
    }

    /**
     * The denominator.
     *
     * @param index its place in order of period, from 0
     * @return the denominator, at least 0, of a single number in lowest terms; 0 where it is missing
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public long denominator(int index) {
        return below[index];
    }

    /**
     * What was observed.
     *
     * @param index its place in order of period, from 0
     * @return a ratio of whole numbers, a single number, or why it is missing
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Observation observation(int index) {
        return switch (shapes[index]) {
            case COUNTED -> new Observation.Ratio(Rational.of(above[index]), Rational.of(below[index]), null);
            case SINGLE -> new Observation.Single(Rational.of(above[index], below[index]));
            default -> new Observation.Missing(REASONS.get(shapes[index] - MISSING));
        };
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
