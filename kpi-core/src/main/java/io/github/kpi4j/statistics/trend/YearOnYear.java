package io.github.kpi4j.statistics.trend;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.CorrectlyRounded;
import io.github.kpi4j.statistics.Result;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Each period against the period of the same name a year earlier, matched by name and never by row: a missing quarter shifts
 * nothing. This takes out a season that repeats every year. A change is one subtraction of doubles and a percentage two operations
 * more, each rounded once; sums of a year to date are correctly rounded.
 *
 * <p>Source: the change on the year of the Local Authority Interactive Tool, in its own words and not by the row as its code has it.
 *
 * @param change the value less that of a year earlier; for percentages in percentage points
 * @param percent the change over the size of the earlier value, times 100; unknown where that was zero. Of a negative
 *     earlier value better show the change alone
 */
public record YearOnYear(Result<Double> change, Result<Double> percent) {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;

    /**
     * The value of one period of a calendar year.
     *
     * @param year the calendar year
     * @param part which period of it, from 1: the month, the quarter, or 1 for a whole year
     * @param value its value, or null where it is missing
     */
    public record Reading(int year, int part, @Nullable Double value) {}

    /**
     * The totals of the financial year so far.
     *
     * @param now the sum from April to the latest period, every one of them known; {@link Cause#MISSING}
     * @param lastYear the sum of the same periods a year earlier; {@link Cause#MISSING}
     */
    public record ToDate(Result<Double> now, Result<Double> lastYear) {

        /**
         * Checks that all is there.
         *
         * @param now the sum from April to the latest period
         * @param lastYear the sum of the same periods a year earlier
         */
        public ToDate {
            Objects.requireNonNull(now, "now");
            Objects.requireNonNull(lastYear, "lastYear");
        }
    }

    /**
     * Checks that all is there.
     *
     * @param change the value less that of a year earlier
     * @param percent the change over the size of the earlier value
     */
    public YearOnYear {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(percent, "percent");
    }

    /**
     * Compares every period with that of a year earlier.
     *
     * @param readings the periods in any order
     * @return one comparison for each, in their order, {@link Cause#MISSING} where either value is; {@link Cause#DUPLICATE} for all where a
     *     period is given twice, {@link Cause#NOT_FINITE}
     */
    public static Result<List<YearOnYear>> of(List<Reading> readings) {
        return checked(readings)
                .map(known -> known.stream()
                        .map(reading -> compared(value(known, reading.year() - 1, reading.part()), reading.value()))
                        .toList());
    }

    /**
     * Adds up the financial year to the latest period given, and the same periods of the year before. For amounts and counts;
     * a sum of percentages means nothing.
     *
     * @param readings the periods of calendar years in any order, whole months or quarters
     * @param partsAYear 12 for months, 4 for quarters
     * @return both sums; {@link Cause#TOO_FEW} of no periods, {@link Cause#NOT_SUPPORTED} where no period begins with April, {@link
     *     Cause#DUPLICATE}, {@link Cause#NOT_FINITE}
     * @throws IllegalArgumentException if a period is not one of its year
     */
    public static Result<ToDate> financialYearToDate(List<Reading> readings, int partsAYear) {
        if (partsAYear != QUARTERS && partsAYear != MONTHS) {
            return Result.unknown(Cause.NOT_SUPPORTED);
        }
        for (Reading reading : readings) {
            if (reading.part() < 1 || reading.part() > partsAYear) {
                throw new IllegalArgumentException(
                        "readings hold part " + reading.part() + "; a year has 1 to " + partsAYear);
            }
        }
        return checked(readings)
                .then(known -> known.stream()
                        .max(Comparator.comparing(Reading::year).thenComparing(Reading::part))
                        .map(last -> Result.known(
                                new ToDate(total(known, last, 0, partsAYear), total(known, last, 1, partsAYear))))
                        .orElseGet(() -> Result.unknown(Cause.TOO_FEW)));
    }

    private static Result<Double> total(List<Reading> readings, Reading last, int yearsBack, int partsAYear) {
        int end = last.year() * partsAYear + last.part() - 1;
        int beforeApril = partsAYear / QUARTERS;
        int begin = end - Math.floorMod(end - beforeApril, partsAYear);
        double[] values = new double[end - begin + 1];
        for (int at = begin; at <= end; at++) {
            Double value =
                    value(readings, Math.floorDiv(at, partsAYear) - yearsBack, Math.floorMod(at, partsAYear) + 1);
            if (value == null) {
                return Result.unknown(Cause.MISSING);
            }
            values[at - begin] = value;
        }
        return Result.finite(CorrectlyRounded.sum(values));
    }

    private static YearOnYear compared(@Nullable Double before, @Nullable Double now) {
        if (before == null || now == null) {
            return new YearOnYear(Result.unknown(Cause.MISSING), Result.unknown(Cause.MISSING));
        }
        Result<Double> change = Result.finite(now - before);
        Result<Double> percent = before == 0
                ? Result.unknown(Cause.ZERO_BASE)
                : change.then(points -> Result.finite(100 * points / Math.abs(before)));
        return new YearOnYear(change, percent);
    }

    private static @Nullable Double value(List<Reading> readings, int year, int part) {
        for (Reading reading : readings) {
            if (reading.year() == year && reading.part() == part) {
                return reading.value();
            }
        }
        return null;
    }

    private static Result<List<Reading>> checked(List<Reading> readings) {
        var names = new HashSet<List<Integer>>();
        for (Reading reading : readings) {
            if (!names.add(List.of(reading.year(), reading.part()))) {
                return Result.unknown(Cause.DUPLICATE);
            }
            if (reading.value() != null && !Double.isFinite(reading.value())) {
                return Result.unknown(Cause.NOT_FINITE);
            }
        }
        return Result.known(List.copyOf(readings));
    }
}
