package io.github.kpi4j.chain;

import io.github.kpi4j.chain.LinkFinding.End;
import io.github.kpi4j.chain.LinkFinding.Expected;
import io.github.kpi4j.chain.LinkFinding.Step;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two ends of a link put beside each other, the follower's values with those that the lead had a lag earlier. */
final class Pairing {

    private static final int LAST_YEAR = 2999;

    private final Link link;
    private final Series lead;
    private final Polarity leadPolarity;
    private final Rational leadDeadBand;
    private final Series follower;
    private final Polarity followerPolarity;
    private final Rational followerDeadBand;
    private final Period reported;
    private final Strides strides;

    Pairing(Link link, Link.Observed lead, Link.Observed follower, Period reported) {
        this.link = link;
        this.lead = lead.values();
        this.leadPolarity = lead.polarity();
        this.leadDeadBand = lead.deadBand();
        this.follower = follower.values();
        this.followerPolarity = follower.polarity();
        this.followerDeadBand = follower.deadBand();
        this.reported = reported;
        strides = new Strides(this.lead.cadence(), this.follower.cadence());
    }

    LinkFinding finding() {
        if (!leadPolarity.judges() || !followerPolarity.judges()) {
            return missing(leadPolarity.judges() ? End.FOLLOWER : End.LEAD, Reason.NO_POLARITY, null, null);
        }
        LinkFinding finding = paired();
        Expected first = first();
        return finding instanceof LinkFinding.NotTold && first != null && isToCome(first)
                ? new LinkFinding.TooEarly(link, first)
                : finding;
    }

    private LinkFinding paired() {
        Series.Point to = follower.latest().orElse(null);
        if (to == null) {
            return missing(End.FOLLOWER, Reason.NOT_AVAILABLE, null, null);
        }
        Series.Point from = strides.before(follower, to).orElse(null);
        if (from == null || !isComparable(follower, from, to)) {
            Period wanted = wanting(from, strides.earlier(follower, to), to, to.period());
            return missing(End.FOLLOWER, fault(follower, from, to), to.period(), wanted);
        }
        Series.Point leadTo = partner(to).orElse(null);
        Series.Point leadFrom = partner(from).orElse(null);
        if (leadTo == null || leadFrom == null || !isComparable(lead, leadFrom, leadTo)) {
            Period wanted = wanting(leadFrom, partnerPeriod(from), leadTo, partnerPeriod(to));
            return missing(End.LEAD, fault(lead, leadFrom, leadTo), to.period(), wanted);
        }
        return new LinkFinding.Paired(
                link,
                new Step(leadFrom, leadTo, leadPolarity, leadDeadBand),
                new Step(from, to, followerPolarity, followerDeadBand),
                expected());
    }

    private LinkFinding missing(End end, Reason reason, @Nullable Period at, @Nullable Period wanted) {
        return new LinkFinding.NotTold(link, end, reason, at, wanted, expected());
    }

    /** The period whose value is wanting; none where both values are there. */
    private static @Nullable Period wanting(
            Series.@Nullable Point from,
            @Nullable Period fromPeriod,
            Series.@Nullable Point to,
            @Nullable Period toPeriod) {
        if (to == null || to.value() instanceof Value.Absent) {
            return toPeriod;
        }
        return from == null || from.value() instanceof Value.Absent ? fromPeriod : null;
    }

    private static boolean isComparable(Series series, Series.Point from, Series.Point to) {
        return from.value().rank().isPresent()
                && to.value().rank().isPresent()
                && from.period().compareTo(to.period()) < 0
                && isAsLong(series, from, to)
                && series.isComparable(from, to);
    }

    /** Totals of the year so far grow by themselves: only those of equally long parts of a year can be compared. */
    private static boolean isAsLong(Series series, Series.Point from, Series.Point to) {
        return series.cadence().covers().span() != Span.YEAR_TO_DATE || months(from) == months(to);
    }

    private static long months(Series.Point point) {
        return ChronoUnit.MONTHS.between(
                point.period().start(), point.period().end().plusDays(1));
    }

    /** Why two points are not comparable. */
    private static Reason fault(Series series, Series.@Nullable Point from, Series.@Nullable Point to) {
        if (to != null && to.value() instanceof Value.Absent absent) {
            return absent.reason();
        }
        if (to != null && from != null && from.value() instanceof Value.Absent absent) {
            return absent.reason();
        }
        if (from == null || to == null) {
            return series.points().size() < 2 ? Reason.TOO_FEW : Reason.NOT_AVAILABLE;
        }
        return from.equals(to) ? Reason.TOO_FEW : Reason.NOT_COMPARABLE;
    }

    /** The lead's point that belongs to a point of the follower. */
    private Optional<Series.Point> partner(Series.Point of) {
        Cadence leads = lead.cadence();
        if (strides.areInStep(link.lag())) {
            Cadence follows = follower.cadence();
            LocalDate day = follows.in(follows.slot(of.period())).end();
            return strides.at(lead, leads.slotHolding(link.lag().before(day)));
        }
        LocalDate day = link.lag().before(of.period().end());
        return lead.points().stream()
                .filter(point -> !point.period().end().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(point -> leads.slotsPerYear() == 0
                        || Lag.shift(point.period().end(), leads.every().months())
                                .isAfter(day));
    }

    /** The lead's period that belongs to a point of the follower; none at irregular dates. */
    private @Nullable Period partnerPeriod(Series.Point of) {
        Cadence leads = lead.cadence();
        LocalDate day = link.lag().before(of.period().end());
        if (leads.slotsPerYear() == 0 || of.period().end().getYear() <= Strides.FIRST_YEAR) {
            return null;
        }
        if (strides.areInStep(link.lag())) {
            Cadence follows = follower.cadence();
            LocalDate last = follows.in(follows.slot(of.period())).end();
            return leads.in(leads.slotHolding(link.lag().before(last)));
        }
        return leads.latestBy(day);
    }

    /** The lead's first movement that is known, better or worse or none. */
    private @Nullable Expected first() {
        return lead.points().stream()
                .flatMap(point -> step(point).stream())
                .findFirst()
                .flatMap(this::effect)
                .orElse(null);
    }

    /** The lead's latest movement for better or worse, if its effect is still to come. */
    private @Nullable Expected expected() {
        return lead.latest()
                .flatMap(this::step)
                .filter(step -> step.change().direction() == Change.Direction.IMPROVING
                        || step.change().direction() == Change.Direction.WORSENING)
                .flatMap(this::effect)
                .filter(this::isToCome)
                .orElse(null);
    }

    private Optional<Step> step(Series.Point to) {
        Series.Point from = strides.before(lead, to).orElse(null);
        return from == null || !isComparable(lead, from, to)
                ? Optional.empty()
                : Optional.of(new Step(from, to, leadPolarity, leadDeadBand));
    }

    private Optional<Expected> effect(Step step) {
        Cadence follows = follower.cadence();
        LocalDate day = link.lag().after(lastDay(step.to().period()));
        return day.getYear() >= LAST_YEAR
                ? Optional.empty()
                : Optional.of(new Expected(step, follows.in(follows.slotHolding(day))));
    }

    /** Where both ends are in step, the last day of the slot, so that a count on any day of it stands for the whole. */
    private LocalDate lastDay(Period period) {
        Cadence leads = lead.cadence();
        return strides.areInStep(link.lag()) ? leads.in(leads.slot(period)).end() : period.end();
    }

    private boolean isToCome(Expected effect) {
        return effect.by().end().isAfter(reported.end());
    }
}
