package io.github.kpi4j.evaluation;

import io.github.kpi4j.forecast.Forecast;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.outlook.Aim;
import io.github.kpi4j.outlook.Horizon;
import io.github.kpi4j.outlook.Outlook;
import io.github.kpi4j.outlook.OutlookFinding;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.EndTarget;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.target.TargetFinding.Judging;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator would be at the end of its year and in the end, if it went on as declared. It reads the measured series and
 * the promises.
 */
final class Outlooks {

    private static final int LAST_YEAR = 2998;

    private final Definition definition;
    private final Promises promises;
    private final LocalDate asOf;
    private final @Nullable LocalDate frameworkEnd;
    private final Cadence cadence;

    Outlooks(Definition definition, Promises promises, LocalDate asOf, @Nullable LocalDate frameworkEnd) {
        this.definition = definition;
        this.promises = promises;
        this.asOf = asOf;
        this.frameworkEnd = frameworkEnd;
        this.cadence = definition.reporting().cadence();
    }

    /** Nothing is forecast from a figure that is not judged: one that is absent, of an earlier report, or of too few cases. */
    List<OutlookFinding> findings(Series observed, Series.@Nullable Point point, @Nullable Reason silence) {
        Outlook outlook = definition.outlook();
        if (outlook == null || point == null) {
            return List.of();
        }
        var findings = new ArrayList<OutlookFinding>();
        for (Horizon horizon : horizons(point.period())) {
            findings.add(
                    silence == null
                            ? finding(outlook, horizon, observed.upTo(point))
                            : new OutlookFinding.NotForeseen(outlook, horizon, silence, 0));
        }
        return findings;
    }

    private OutlookFinding finding(Outlook outlook, Horizon horizon, Series history) {
        if (!new RunningTotals(definition).suit(outlook.rule())) {
            return new OutlookFinding.NotForeseen(outlook, horizon, Reason.NOT_COMPARABLE, 0);
        }
        Forecast forecast = outlook.rule().project(history, horizon.ahead());
        if (forecast instanceof Forecast.NotProjected not) {
            return new OutlookFinding.NotForeseen(outlook, horizon, not.reason(), not.points());
        }
        var projected = (Forecast.Projected) forecast;
        boolean published = definition.rating().judging() == Judging.AS_PUBLISHED;
        Rounding rounding = published ? definition.rounding() : null;
        return projected.values().size() == horizon.ahead()
                ? new OutlookFinding.Foreseen(outlook, horizon, projected, aim(horizon), rounding)
                : new OutlookFinding.NotForeseen(outlook, horizon, Reason.NOT_AVAILABLE, 0);
    }

    private Aim aim(Horizon horizon) {
        if (definition.polarity().sense() == Polarity.Sense.NEITHER) {
            return new Aim.Unknown(Reason.NO_POLARITY);
        }
        EndTarget end = horizon.kind() == Horizon.Kind.END ? end() : null;
        return Aims.of(
                end == null
                        ? promises.ahead(horizon.period()).orElse(null)
                        : promises.comesTo(end.asVersion(), horizon.period()));
    }

    private @Nullable EndTarget end() {
        EndTarget end = definition.targets().end();
        return end != null && end.asVersion().isKnownOn(asOf) ? end : null;
    }

    /** Only what lies ahead; where the framework ends with the year, that is said once. */
    private List<Horizon> horizons(Period shown) {
        Optional<Horizon> year = horizon(Horizon.Kind.YEAR_END, shown, yearEnd(shown));
        EndTarget promised = end();
        LocalDate day = promised == null ? frameworkEnd : promised.by();
        Optional<Horizon> end = day == null ? Optional.empty() : horizon(Horizon.Kind.END, shown, day);
        boolean same = promised == null && end.map(Horizon::period).equals(year.map(Horizon::period));
        var horizons = new ArrayList<Horizon>();
        year.ifPresent(horizons::add);
        end.filter(each -> !same).ifPresent(each -> {
            boolean sooner = year.isPresent() && each.ahead() < year.get().ahead();
            horizons.add(sooner ? 0 : horizons.size(), each);
        });
        return horizons;
    }

    private LocalDate yearEnd(Period shown) {
        LocalDate end = WholeYear.years(cadence).end(WholeYear.years(cadence).yearOf(shown.end()));
        return shown.end().isBefore(end) && cadence.slotBy(end) > cadence.slot(shown)
                ? end
                : WholeYear.years(cadence).end(WholeYear.years(cadence).yearOf(shown.end()) + 1);
    }

    private Optional<Horizon> horizon(Horizon.Kind kind, Period shown, LocalDate day) {
        if (day.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        long ahead = cadence.slotBy(day) - cadence.slot(shown);
        return ahead < 1
                ? Optional.empty()
                : Optional.of(new Horizon(kind, cadence.latestBy(day), Math.toIntExact(ahead)));
    }
}
