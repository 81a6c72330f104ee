package io.github.kpi4j.rollup;

import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.OwnFigures;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Coverage;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.PlainFigures;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts the measured values of one indicator together. Every result says how many values it is made from and which are missing;
 * as long as one that is wanted is neither there nor due, there is no result.
 *
 * @param indicator the indicator
 * @param measure how it is measured
 * @param missing what happens where a value is missing
 * @param absence why there is no value for a period of the indicator's own: not due, late, or not available
 */
public record RollUps(
        IndicatorId indicator, Measure measure, RollUpRules.Missing missing, Function<Period, Reason> absence) {

    /**
     * Puts shorter periods together to longer ones.
     *
     * @param series the values of the shorter periods
     * @param cadence the longer periods
     * @param rule how; with {@link Combine#FIRST} and {@link Combine#LAST} only that period is wanted
     * @return a value for every longer period that has ended, is made up of whole shorter ones, and has any; nothing where the
     *     cadence is not longer or either is irregular
     */
    public Series overTime(Series series, Cadence cadence, Combine rule) {
        Cadence parts = series.cadence();
        if (!isLonger(cadence, parts)) {
            return Series.of(cadence, List.of());
        }
        var slots = new TreeSet<Long>();
        series.points()
                .forEach(point -> slots.add(cadence.slotHolding(point.period().end())));
        var points = new ArrayList<Series.Point>();
        for (long slot : slots) {
            Period whole = cadence.in(slot);
            List<Period> wanted = wanted(whole, cadence, parts, rule);
            boolean awaited = wanted.stream()
                    .anyMatch(part -> series.at(part).isEmpty() && absence.apply(part) == Reason.NOT_DUE);
            if (!wanted.isEmpty() && !awaited) {
                var rolled = new Rolled(rule, missing, measure);
                wanted.forEach(part -> rolled.add(series.at(part).orElse(null), gap(null, part)));
                points.add(rolled.point(whole));
            }
        }
        return Series.of(cadence, points);
    }

    /**
     * Whether periods may be put together to those of another cadence.
     *
     * @param cadence the longer periods
     * @param parts the shorter periods
     * @return true if a period of the first is longer; false where either is irregular, or the longer ones overlap
     */
    public static boolean isLonger(Cadence cadence, Cadence parts) {
        return cadence.every() != Frequency.IRREGULAR
                && parts.every() != Frequency.IRREGULAR
                && cadence.covers().span().tiles()
                && cadence.slotsPerYear() < parts.slotsPerYear();
    }

    /** The shorter periods of a longer one, or only the one that counts; none where they do not fill it. */
    private static List<Period> wanted(Period whole, Cadence cadence, Cadence parts, Combine rule) {
        int number = parts.slotsPerYear() / cadence.slotsPerYear();
        long last = parts.slotHolding(whole.end());
        var wanted = new ArrayList<Period>();
        for (long slot = last - number + 1; slot <= last; slot++) {
            wanted.add(parts.in(slot));
        }
        boolean fills = wanted.get(number - 1).end().equals(whole.end())
                && (!parts.covers().span().tiles() || wanted.get(0).start().equals(whole.start()));
        if (!fills) {
            return List.of();
        }
        return switch (rule) {
            case FIRST -> wanted.subList(0, 1);
            case LAST -> wanted.subList(number - 1, number);
            default -> wanted;
        };
    }

    /**
     * Puts areas together to a group of areas.
     *
     * @param members the values of each area, all of one cadence
     * @param cadence that cadence
     * @param rule how
     * @return a value for every period for which any area has one
     */
    public Series overAreas(SortedMap<AreaId, Series> members, Cadence cadence, Combine rule) {
        return overAreas(members, cadence, rule, (area, period) -> true);
    }

    /**
     * The same where not every area counts at all times, such as one that took the place of others.
     *
     * @param members the values of each area, all of one cadence
     * @param cadence that cadence
     * @param rule how
     * @param counts whether an area counts in a period
     * @return a value for every period for which any area that counts has one
     */
    public Series overAreas(
            SortedMap<AreaId, Series> members, Cadence cadence, Combine rule, BiPredicate<AreaId, Period> counts) {
        var periods = new TreeSet<Period>();
        members.forEach((area, series) -> series.points().stream()
                .map(Series.Point::period)
                .filter(period -> counts.test(area, period))
                .forEach(periods::add));
        var points = new ArrayList<Series.Point>();
        for (Period period : periods) {
            boolean awaited = absence.apply(period) == Reason.NOT_DUE
                    && members.entrySet().stream()
                            .filter(member -> counts.test(member.getKey(), period))
                            .anyMatch(member -> member.getValue().at(period).isEmpty());
            if (!awaited) {
                var rolled = new Rolled(rule, missing, measure);
                members.forEach((area, series) -> {
                    if (counts.test(area, period)) {
                        rolled.add(series.at(period).orElse(null), gap(area, period));
                    }
                });
                points.add(rolled.point(period));
            }
        }
        return Series.of(cadence, points);
    }

    /**
     * Puts areas together to a group of areas by their counts alone.
     *
     * @param group the group
     * @param members the figures of each area, at least one area
     * @param rule how
     * @return the figures of the group, which give the values of {@link #overAreas(SortedMap, Cadence, Combine)}; empty where these
     *     have to be put together one by one
     */
    public Optional<PlainFigures> overAreas(AreaId group, List<PlainFigures> members, Combine rule) {
        boolean addsCounts = rule == Combine.RATIO_OF_SUMS
                && measure instanceof OwnFigures own
                && own.factor().isPresent();
        return addsCounts ? PlainFigures.sum(group, members, missing == RollUpRules.Missing.SKIP) : Optional.empty();
    }

    private Coverage.Gap gap(@Nullable AreaId area, Period period) {
        return new Coverage.Gap(indicator, area, period, absence.apply(period));
    }
}
