package io.github.kpi4j.evaluation;

import io.github.kpi4j.evaluation.OtherVerdict.Against;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.AgreedException;
import io.github.kpi4j.promise.EndTarget;
import io.github.kpi4j.promise.TargetHistory;
import io.github.kpi4j.promise.TargetVersion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which promises a value is held against beside the one that it is judged by. */
final class OtherPromises {

    private final TargetHistory targets;
    private final YearType years;
    private final LocalDate asOf;

    OtherPromises(TargetHistory targets, YearType years, LocalDate asOf) {
        this.targets = targets;
        this.years = years;
        this.asOf = asOf;
    }

    /** The versions beside the one of a day, on which the period that is judged ends, and what is to be reached in the end. */
    Map<Against, TargetVersion> on(LocalDate day) {
        Map<Against, TargetVersion> others = new LinkedHashMap<>();
        targets.ordinary(day, asOf).ifPresent(now -> {
            LocalDate start = years.start(years.yearOf(day));
            targets.ordinary(start, asOf)
                    .filter(then -> !then.equals(now))
                    .ifPresent(then -> others.put(Against.START_OF_YEAR, then));
            if (now.approved() != null && now.approved().isAfter(day)) {
                targets.ordinary(day, day)
                        .filter(then -> !then.equals(now) && !others.containsValue(then))
                        .ifPresent(then -> others.put(Against.KNOWN_THEN, then));
            }
            if (targets.exceptionOn(day, asOf).isPresent()) {
                others.put(Against.WITHOUT_EXCEPTION, now);
            }
        });
        targets.lapsedBefore(day, asOf)
                .map(AgreedException::asVersion)
                .ifPresent(lapsed -> others.put(Against.LAPSED_EXCEPTION, lapsed));
        EndTarget end = targets.end();
        if (end != null && end.asVersion().isKnownOn(asOf)) {
            others.put(Against.END, end.asVersion());
        }
        return others;
    }
}
