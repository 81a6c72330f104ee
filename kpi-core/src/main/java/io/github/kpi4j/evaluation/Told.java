package io.github.kpi4j.evaluation;

import io.github.kpi4j.evidence.CaseStudies;
import io.github.kpi4j.evidence.CaseStudy;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.evidence.StatusFinding;
import io.github.kpi4j.evidence.Strength;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.intervention.Intervention;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.AreaId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people judge and tell, as far as one report can know it. */
final class Told {

    private final Framework framework;
    private final Evidence known;
    private final AreaId area;
    private final Period reported;
    private final LocalDate asOf;

    /** The evidence is checked and cut by {@link #known}. */
    Told(Framework framework, Evidence known, AreaId area, Period reported, LocalDate asOf) {
        this.framework = framework;
        this.known = known;
        this.area = area;
        this.reported = reported;
        this.asOf = asOf;
    }

    /** What a report can know of evidence that goes with the framework, by the codes that the areas have now. */
    static Evidence known(Framework framework, Evidence evidence, Period reported, LocalDate asOf) {
        List<String> faults = new EvidenceFaults(framework, evidence).found();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("evidence: " + String.join("; ", faults));
        }
        return evidence.under(framework.register()).known(reported.end(), asOf);
    }

    Optional<StatusFinding> status(Indicator indicator, Timing timing) {
        return known.status(indicator.id(), area, wanted(indicator, timing), framework.schemeOf(indicator));
    }

    /** The period for which this report wants a status; at irregular dates the last one stands until the next. */
    private @Nullable Period wanted(Indicator indicator, Timing timing) {
        if (indicator.definition().reporting().cadence().every() == Frequency.IRREGULAR) {
            return known.lastPeriod(indicator.id(), area).orElse(null);
        }
        boolean shown = timing.state() == Timing.State.CURRENT || timing.state() == Timing.State.ARRIVED;
        return shown || !timing.expected().end().isBefore(reported.start()) ? timing.expected() : null;
    }

    Strength strength(Indicator indicator) {
        return known.strength(indicator.id(), area, asOf);
    }

    /** The changes made in the area, planned ones as well. */
    List<Intervention> interventions() {
        return known.interventions().stream()
                .filter(intervention -> intervention.area().equals(area))
                .toList();
    }

    /** Those of periods that ended in the period reported on; a report of one day has all until then. */
    CaseStudies caseStudies() {
        List<CaseStudy> here = known.caseStudies().stream()
                .filter(study -> study.area().equals(area))
                .filter(study -> reported.kind().span() == Span.SNAPSHOT
                        || reported.contains(study.period().end()))
                .toList();
        return CaseStudies.of(here, asOf);
    }
}
