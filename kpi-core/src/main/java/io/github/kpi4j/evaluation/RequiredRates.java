package io.github.kpi4j.evaluation;

import io.github.kpi4j.indicator.Accrual;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.outlook.Aim;
import io.github.kpi4j.outlook.RequiredRate;
import io.github.kpi4j.outlook.RequiredRate.NotTold;
import io.github.kpi4j.outlook.RequiredRate.Required;
import io.github.kpi4j.outlook.YearProgress;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.promise.Profiled;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of a year has to come to. A promise is for a year as a whole where
 *
 * <ul>
 *   <li>a target for the year is spread over it, and the figures are a flow: the year's target is the limit;
 *   <li>the figures are totals of the year so far, or shares and means of it that add up: the target that will be in force for the
 *       year's last period is the limit;
 *   <li>the figures are ratios of separate periods, their roll-up over time is declared to be the ratio of sums, and the limit is
 *       stated outright: then it holds for the year as for each period, because a share of cases asks for no length of time.
 * </ul>
 *
 * <p>A target for each period by itself leaves nothing to require of the rest of the year.
 */
final class RequiredRates {

    private static final int MONTHS = 12;

    private final Definition definition;
    private final Promises promises;
    private final Cadence cadence;
    private final Measure measure;

    RequiredRates(Definition definition, Promises promises) {
        this.definition = definition;
        this.promises = promises;
        this.cadence = definition.reporting().cadence();
        this.measure = definition.measure();
    }

    @Nullable
    RequiredRate finding(Series observed, Series.@Nullable Point point, @Nullable Reason silence) {
        if (point == null || definition.polarity().sense() == Polarity.Sense.NEITHER || !measure.isNumber()) {
            return null;
        }
        WholeYear year = WholeYear.of(cadence, point.period())
                .filter(each -> !each.left().isEmpty())
                .orElse(null);
        Aim aim = year == null ? null : aim(year.left().get(year.left().size() - 1));
        if (year == null || aim == null) {
            return null;
        }
        if (silence != null) {
            return new NotTold(silence, List.of());
        }
        return aim instanceof Aim.Wanted wanted
                ? of(year, wanted, observed, point)
                : new NotTold(Reason.NO_TARGET, List.of());
    }

    /** What the year as a whole is to come to; null where nothing is promised for it. */
    private @Nullable Aim aim(Period last) {
        boolean makesAYear = isToDate() ? isGrowing() : isMadeOfParts();
        TargetInForce promised = makesAYear ? promises.ahead(last).orElse(null) : null;
        if (promised == null || promised.promise().isNone()) {
            return null;
        }
        if (isToDate()) {
            return Aims.of(promised);
        }
        if (promised.promise() instanceof Profiled profiled && profiled.kind() == Profiled.Kind.FLOW) {
            return Aims.of(profiled.terms().comparison(), profiled.year());
        }
        boolean ofTheYear =
                definition.rollUp().overTime() == Combine.RATIO_OF_SUMS && promised.promise() instanceof Promise.Stated;
        return ofTheYear ? Aims.of(promised) : null;
    }

    private boolean isMadeOfParts() {
        Span span = cadence.covers().span();
        return span.tiles() && span.months() * cadence.slotsPerYear() == MONTHS;
    }

    private boolean isToDate() {
        return cadence.covers().span() == Span.YEAR_TO_DATE;
    }

    /** Whether what is known of a year grows with it; a share of a population that is there all year does not. */
    private boolean isGrowing() {
        Accrual accrual = definition.reporting().accrual();
        boolean adds = accrual.nature() == Accrual.Nature.FLOW || accrual.given() == Accrual.Given.IN_PERIOD;
        return measure.isAdditive()
                ? accrual.nature() != Accrual.Nature.STOCK
                : adds && measure.countsCases() && Accrual.addsUp(measure);
    }

    private RequiredRate of(WholeYear year, Aim.Wanted wanted, Series observed, Series.Point point) {
        List<Series.Point> known = isToDate()
                ? List.of(point)
                : year.gone().stream()
                        .flatMap(each -> observed.at(each).stream())
                        .toList();
        List<Period> missing = isToDate()
                ? List.of()
                : year.gone().stream()
                        .filter(each ->
                                observed.at(each).filter(RequiredRates::isKnown).isEmpty())
                        .toList();
        if (!missing.isEmpty()) {
            return new NotTold(Reason.NOT_AVAILABLE, missing);
        }
        if (known.size() > 1 && observed.breaksBetween(known.get(0), point)) {
            return new NotTold(Reason.NOT_COMPARABLE, List.of());
        }
        return isTotal()
                ? required(
                        year, wanted, total(known, year.gone().size()), isNegative(known) ? null : Rational.ZERO, null)
                : ratio(known, year, wanted);
    }

    private boolean isTotal() {
        return isToDate() ? measure.isAdditive() : definition.rollUp().overTime() != Combine.RATIO_OF_SUMS;
    }

    /** Nothing that happened can be undone, unless a part of the year took something back. */
    private static boolean isNegative(List<Series.Point> known) {
        return known.stream().flatMap(each -> each.value().rank().stream()).anyMatch(value -> value.signum() < 0);
    }

    private static YearProgress total(List<Series.Point> known, int periods) {
        return new YearProgress.Total(
                Rational.sum(known.stream()
                        .flatMap(each -> each.value().rank().stream())
                        .toList()),
                periods);
    }

    private RequiredRate ratio(List<Series.Point> known, WholeYear year, Aim.Wanted wanted) {
        List<Quotient> quotients = known.stream()
                .flatMap(each -> measure.quotient(each.value()).stream())
                .toList();
        long amounts = known.stream()
                .filter(each -> each.value() instanceof Value.Amount)
                .count();
        if (quotients.isEmpty() || quotients.size() < amounts) {
            return new NotTold(Reason.NOT_AVAILABLE, List.of());
        }
        Quotient first = quotients.get(0);
        boolean counts = first.form() != Quotient.Form.AMOUNT && !isNegative(known);
        return required(
                year,
                wanted,
                new YearProgress.Ratio(
                        first.factor(),
                        Rational.sum(quotients.stream().map(Quotient::numerator).toList()),
                        Rational.sum(
                                quotients.stream().map(Quotient::denominator).toList()),
                        year.gone().size()),
                counts ? Rational.ZERO : null,
                first.form() == Quotient.Form.SHARE ? first.factor() : null);
    }

    private static RequiredRate required(
            WholeYear year, Aim.Wanted wanted, YearProgress soFar, @Nullable Rational least, @Nullable Rational most) {
        return new Required(wanted, soFar, year.left(), least, most);
    }

    /** A period without cases adds nothing to a ratio. */
    private static boolean isKnown(Series.Point point) {
        return point.value() instanceof Value.Amount
                || (point.value() instanceof Value.Absent absent && absent.reason() == Reason.ZERO_DENOMINATOR);
    }
}
