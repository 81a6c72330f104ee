package io.github.kpi4j.price;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The level of prices in each of several periods, all of one kind. Only the ratio of two levels means anything: which period
 * is called 100 does not matter.
 *
 * @param values the level of prices by period; above zero, in order of period
 */
public record PriceIndex(SortedMap<Period, Rational> values) {

    /**
     * The level of prices in one period.
     *
     * @param period a period of the index
     * @param value the level in that period, above zero
     */
    public record Level(Period period, Rational value) {

        /**
         * Checks that all is there.
         *
         * @param period a period of the index
         * @param value the level in that period
         */
        public Level {
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Checks and copies the values.
     *
     * @param values the level of prices by period
     * @throws IllegalArgumentException if there are none, one is not above zero, the periods are not all of one kind, or they
     *     are not of a kind that follows one after the other, such as years, quarters or months
     */
    public PriceIndex {
        Objects.requireNonNull(values, "values");
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        if (values.isEmpty()) {
            throw new IllegalArgumentException("values is empty; a level of prices is wanted for at least one period");
        }
        PeriodKind kind = values.firstKey().kind();
        values.forEach((period, value) -> check(period, value, kind));
    }

    private static void check(Period period, Rational value, PeriodKind kind) {
        if (!kind.span().tiles()) {
            throw new IllegalArgumentException("values is of " + period.label() + ", " + kind.withArticle()
                    + "; years, half years, terms, quarters or months are wanted");
        }
        if (!period.kind().equals(kind)) {
            throw new IllegalArgumentException("values is of " + period.label() + ", "
                    + period.kind().withArticle() + ", and of " + kind.withArticle() + "; one kind is wanted");
        }
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(
                    "values is " + value + " in " + period.label() + "; a number above zero is wanted");
        }
    }

    /**
     * An index in any order of periods.
     *
     * @param values the level of prices by period
     * @return the index
     * @throws IllegalArgumentException as for the constructor
     */
    public static PriceIndex of(Map<Period, Rational> values) {
        return new PriceIndex(new TreeMap<>(values));
    }

    /**
     * What kind of period the levels are of.
     *
     * @return the kind
     */
    public PeriodKind kind() {
        return values.firstKey().kind();
    }

    /**
     * The level of prices in a period of the index.
     *
     * @param period the period
     * @return its level; empty where the index has none, also for a period of another kind
     */
    public Optional<Rational> at(Period period) {
        return Optional.ofNullable(values.get(period));
    }

    /**
     * The level of prices that holds for a period: its own, or that of the one period of the index in which all its days lie.
     * A quarter takes the level of its year, a day that of the year in which it lies, twelve months to March that of the
     * financial year.
     *
     * @param period any period
     * @return the level with the period of the index; empty where the index has none, or {@link #spans} says that no one
     *     period of the index covers it
     */
    public Optional<Level> covering(Period period) {
        Period whole = Period.of(kind(), period.end());
        return spans(period) ? at(whole).map(value -> new Level(whole, value)) : Optional.empty();
    }

    /**
     * Whether all the days of a period lie in one period of the index's kind. A calendar year lies in no one financial year,
     * and no year in a quarter.
     *
     * @param period any period
     * @return true if one period of the kind contains it, whether or not there is a level for that one
     */
    public boolean spans(Period period) {
        return Period.of(kind(), period.end()).contains(period);
    }
}
