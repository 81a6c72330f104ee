package io.github.kpi4j.series;

import com.google.common.collect.Sets;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One observation with everything that belongs to it: a row of a figures file.
 *
 * @param indicator the indicator observed
 * @param area the area observed
 * @param period the period that the observation covers
 * @param observation what was observed, or why nothing was
 * @param marks what a reader must know about it
 * @param recorded the day on which it became known, or null when nobody noted it
 * @param note a remark for the reader, or an empty text
 * @param quality how far the data are trusted, or null where nobody graded them
 */
public record Figure(
        IndicatorId indicator,
        AreaId area,
        Period period,
        Observation observation,
        Set<Mark> marks,
        @Nullable LocalDate recorded,
        String note,
        @Nullable DataQuality quality) {

    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 2998;

    /**
     * Copies the marks.
     *
     * @param indicator the indicator observed
     * @param area the area observed
     * @param period the period that the observation covers
     * @param observation what was observed
     * @param marks what a reader must know about it
     * @param recorded the day on which it became known
     * @param note a remark for the reader
     * @param quality how far the data are trusted
     * @throws IllegalArgumentException if the period ends before 1901 or after 2998, so that its neighbours have no label
     */
    public Figure {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(note, "note");
        requireNeighbours(period);
        marks = Sets.immutableEnumSet(marks);
    }

    /** Throws an IllegalArgumentException for a period whose neighbours have no label. */
    static void requireNeighbours(Period period) {
        int year = period.end().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("a figure is of a period from 1901 to 2998, not " + period.label());
        }
    }

    /**
     * A figure whose data nobody graded.
     *
     * @param indicator the indicator observed
     * @param area the area observed
     * @param period the period that the observation covers
     * @param observation what was observed, or why nothing was
     * @param marks what a reader must know about it
     * @param recorded the day on which it became known, or null when nobody noted it
     * @param note a remark for the reader, or an empty text
     * @throws IllegalArgumentException if the period ends before 1901 or after 2998
     */
    public Figure(
            IndicatorId indicator,
            AreaId area,
            Period period,
            Observation observation,
            Set<Mark> marks,
            @Nullable LocalDate recorded,
            String note) {
        this(indicator, area, period, observation, marks, recorded, note, null);
    }

    /**
     * A figure without marks, recording date or note.
     *
     * @param indicator the indicator's id
     * @param area the area's code
     * @param period the period covered
     * @param observation what was observed
     * @return the figure
     * @throws IllegalArgumentException if the id or the code is malformed
     */
    public static Figure of(String indicator, String area, Period period, Observation observation) {
        return new Figure(
                new IndicatorId(indicator),
                new AreaId(area),
                period,
                observation,
                EnumSet.noneOf(Mark.class),
                null,
                "");
    }

    /**
     * A figure of so many cases out of so many.
     *
     * @param indicator the indicator's id
     * @param area the area's code
     * @param period the period covered
     * @param numerator the cases counted
     * @param denominator out of how many
     * @return the figure
     * @throws IllegalArgumentException if the id or the code is malformed, or the denominator is negative
     */
    public static Figure of(String indicator, String area, Period period, long numerator, long denominator) {
        return of(
                indicator, area, period, new Observation.Ratio(Rational.of(numerator), Rational.of(denominator), null));
    }

    /**
     * A figure that is one number.
     *
     * @param indicator the indicator's id
     * @param area the area's code
     * @param period the period covered
     * @param value the number in plain decimal form, such as {@code "15.3"}
     * @return the figure
     * @throws IllegalArgumentException if the id, the code or the number is malformed
     */
    public static Figure of(String indicator, String area, Period period, String value) {
        return of(indicator, area, period, new Observation.Single(Rational.parse(value)));
    }

    /**
     * The same figure, recorded on a day.
     *
     * @param day the day on which it became known
     * @return the figure with that recording date
     */
    public Figure recordedOn(LocalDate day) {
        return new Figure(indicator, area, period, observation, marks, day, note, quality);
    }

    /**
     * The same figure, with a grade of its data.
     *
     * @param grade how far the data are trusted
     * @return the figure with that grade
     */
    public Figure graded(DataQuality grade) {
        return new Figure(indicator, area, period, observation, marks, recorded, note, grade);
    }

    /**
     * The marks, and {@link Mark#FORECAST} where the figure became known before its period had ended: what is to come can
     * only be foretold.
     *
     * @return what a reader must know about the figure
     */
    public Set<Mark> marksWhenKnown() {
        return knownFrom().isBefore(period.end())
                ? Sets.immutableEnumSet(Mark.FORECAST, marks.toArray(new Mark[0]))
                : marks;
    }

    /**
     * Whether this is an observation of its period, or the final word that there is none.
     *
     * @return false if the figure is a forecast or carried forward, or only says that it is not due or late
     */
    public boolean isOutturn() {
        return !Mark.standsForAnother(marksWhenKnown())
                && !(observation instanceof Observation.Missing missing
                        && missing.reason().isAwaited());
    }

    /**
     * The first day on which an evaluation may use the figure.
     *
     * @return the recording date, or the last day of the period when nobody noted one
     */
    public LocalDate knownFrom() {
        return recorded == null ? period.end() : recorded;
    }

    Figure in(AreaId other) {
        return new Figure(indicator, other, period, observation, marks, recorded, note, quality);
    }
}
