package io.github.kpi4j.promise;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.target.Tolerance;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target for the year, spread over the periods of the year. A flow (visits made, money spent) adds up: the shares of the
 * periods sum to the year's target exactly; a figure of one period is held against its share, a year to date against all
 * shares so far. A stock (places open, staff trained) is a level that ends at the year's target.
 *
 * @param terms the side, and what belongs to the year's target; for a flow, floor, stretch and a tolerance in points are
 *     spread like the target, for a stock they hold all year
 * @param year the target of the whole year
 * @param kind whether the figures add up
 * @param shape how it is spread
 * @param start for a stock that is not given period by period, the level from which the year starts; otherwise null
 */
public record Profiled(
        Terms terms,
        Rational year,
        Kind kind,
        Shape shape,
        @Nullable Rational start) implements Promise {

    private static final int MONTHS = 12;

    /** Whether the figures of the periods add up to the year's. */
    public enum Kind {
        /** They add up. */
        FLOW,
        /** Each is a level. */
        STOCK
    }

    /** What a figure of the indicator is held against. */
    public enum Reach {
        /** The share of its own period. */
        PERIOD,
        /** All shares of the year so far. */
        YEAR_TO_DATE,
        /** The level at its end. */
        LEVEL
    }

    /**
     * Checks that target and shape go together.
     *
     * @param terms the side
     * @param year the target of the whole year
     * @param kind whether the figures add up
     * @param shape how it is spread
     * @param start the level from which a stock starts
     * @throws IllegalArgumentException if a flow's target is not above zero, values given period by period do not lead to
     *     the year's target, or a start is given where none is wanted or is missing where one is
     */
    public Profiled {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(shape, "shape");
        if (kind == Kind.FLOW && year.signum() <= 0) {
            throw new IllegalArgumentException(
                    "year is " + year + "; a flow is spread over the year from a target above 0");
        }
        if (shape instanceof Shape.Periods periods) {
            Rational whole = kind == Kind.FLOW ? Rational.sum(periods.values()) : periods.last();
            if (!whole.equals(year)) {
                throw new IllegalArgumentException("the periods " + (kind == Kind.FLOW ? "add up to " : "end at ")
                        + whole + ", and the year's target is " + year);
            }
        }
        boolean wanted = kind == Kind.STOCK && !(shape instanceof Shape.Periods);
        if (wanted != (start != null)) {
            throw new IllegalArgumentException(
                    wanted
                            ? "say from which level the year starts"
                            : "start is " + start
                                    + "; only a stock that is not given period by period starts somewhere");
        }
    }

    @Override
    public Resolution resolve(Anchors anchors) {
        Period period = anchors.period();
        LocalDate begin = anchors.years().start(anchors.years().yearOf(period.end()));
        int months = (int) ChronoUnit.MONTHS.between(
                        begin.withDayOfMonth(1), period.end().withDayOfMonth(1))
                + 1;
        if (kind == Kind.STOCK) {
            Rational share = start == null ? null : shape.soFar(months);
            Rational level = start == null || share == null
                    ? ((Shape.Periods) shape).at(months)
                    : start.plus(year.minus(start).times(share));
            return terms.around(level, new Source.OfYear(year, share, Reach.LEVEL));
        }
        boolean soFar = period.kind().span() == Span.YEAR_TO_DATE;
        Rational share = soFar ? shape.soFar(months) : shape.soFar(months).minus(before(months, period));
        Reach reach = soFar ? Reach.YEAR_TO_DATE : Reach.PERIOD;
        return spread(share).around(year.times(share), new Source.OfYear(year, share, reach));
    }

    private Rational before(int months, Period period) {
        return shape.soFar(months - period.kind().span().months());
    }

    /** The terms of a share of the year; of nothing, nothing but the side. */
    private Terms spread(Rational share) {
        if (share.isZero()) {
            return Terms.of(terms.comparison());
        }
        Tolerance tolerance = terms.tolerance() instanceof Tolerance.Points points
                ? new Tolerance.Points(points.amount().times(share))
                : terms.tolerance();
        return new Terms(terms.comparison(), tolerance, times(terms.floor(), share), times(terms.stretch(), share));
    }

    private static @Nullable Rational times(@Nullable Rational limit, Rational share) {
        return limit == null ? null : limit.times(share);
    }

    @Override
    public Polarity polarity() {
        return terms.polarity();
    }

    @Override
    public Optional<String> refusal(Cadence cadence, Unit unit) {
        int parts = cadence.slotsPerYear();
        Span span = cadence.covers().span();
        if (parts < 2) {
            return Optional.of("a target for the year is spread over parts of the year, and figures come "
                    + (parts == 0 ? "at irregular dates" : "once a year"));
        }
        if (shape.parts() > 0 && shape.parts() != parts) {
            return Optional.of(
                    "the year is spread over " + shape.parts() + " parts, and figures come " + parts + " times a year");
        }
        if (kind == Kind.STOCK) {
            return Optional.empty();
        }
        if (!(unit instanceof Unit.Count) && !(unit instanceof Unit.Days) && !(unit instanceof Unit.Money)) {
            return Optional.of("figures of this unit do not add up to a year; only a stock is spread over it");
        }
        return span == Span.YEAR_TO_DATE || (span.tiles() && span.months() * parts == MONTHS)
                ? Optional.empty()
                : Optional.of("figures that cover " + cadence.covers().description()
                        + " do not add up to a year; a flow covers each part of the year, or the year to date");
    }
}
