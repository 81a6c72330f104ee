package io.github.kpi4j.evaluation;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.baseline.BaselineResults;
import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.forecast.RunRate;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.trend.TrendFinding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Totals of the year so far grow by themselves: only those of equally long parts of a year can be compared. */
final class RunningTotals {

    private final Cadence cadence;
    private final boolean grows;

    RunningTotals(Definition definition) {
        cadence = definition.reporting().cadence();
        grows = cadence.covers().span() == Span.YEAR_TO_DATE
                && definition.measure().isAdditive();
    }

    /** What a trend rule found, unless it compared parts of the year that are not equally long. */
    TrendFinding checked(TrendFinding finding) {
        if (!grows || finding instanceof TrendFinding.NotDetected) {
            return finding;
        }
        boolean compares = finding instanceof TrendFinding.Detected found
                && found.points().stream()
                        .map(Series.Point::period)
                        .allMatch(
                                period -> isAsLong(period, found.points().get(0).period()));
        return compares ? finding : new TrendFinding.NotDetected(finding.rule(), Reason.NOT_COMPARABLE, 1);
    }

    /** What came of the baselines, without comparisons of parts of the year that are not equally long. */
    BaselineResults checked(BaselineResults results, Period period) {
        if (!grows) {
            return results;
        }
        List<BaselineResults.Other> others = results.others().stream()
                .map(other -> new BaselineResults.Other(other.baseline(), checked(other.finding(), period)))
                .toList();
        return new BaselineResults(results.version(), results.replaced(), checked(results.primary(), period), others);
    }

    private static BaselineFinding checked(BaselineFinding finding, Period period) {
        return finding instanceof BaselineFinding.Compared compared
                        && compared.fromPeriod() != null
                        && !isAsLong(compared.fromPeriod(), period)
                ? new BaselineFinding.NotCompared(Reason.NOT_COMPARABLE)
                : finding;
    }

    /** Whether the values of two periods compare. */
    boolean compare(Period one, Period other) {
        return !grows || isAsLong(one, other);
    }

    /** Whether the value of a period can be held against what is promised for a day, as of an equally long part of a year. */
    boolean compare(Period one, LocalDate day) {
        long last = cadence.slotBy(day);
        return !grows || (last - cadence.slotHolding(one.end())) % cadence.slotsPerYear() == 0;
    }

    /** Whether a rule can go on with the values: a run rate takes what covers the year so far for a sum, which a percentage is not. */
    boolean suit(ForecastRule rule) {
        return grows || cadence.covers().span() != Span.YEAR_TO_DATE || !(rule instanceof RunRate);
    }

    private static boolean isAsLong(Period one, Period other) {
        return months(one) == months(other);
    }

    private static long months(Period period) {
        return ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1));
    }
}
