package io.github.kpi4j.evaluation;

import io.github.kpi4j.evidence.CaseStudy;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.evidence.Gathered;
import io.github.kpi4j.evidence.JudgedStatus;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.intervention.Effect;
import io.github.kpi4j.intervention.Intervention;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.target.RatingScheme;
import java.util.ArrayList;
import java.util.List;

/** What of some evidence does not go with a framework. What is of a retired indicator goes with it, and is not shown. */
final class EvidenceFaults {

    private final Framework framework;
    private final List<String> found = new ArrayList<>();

    EvidenceFaults(Framework framework, Evidence evidence) {
        this.framework = framework;
        evidence.statuses().forEach(this::check);
        evidence.gathered().forEach(this::check);
        evidence.caseStudies().forEach(this::check);
        evidence.interventions().forEach(this::check);
    }

    List<String> found() {
        return found;
    }

    private void check(JudgedStatus status) {
        checkPlace(status.indicator(), status.area(), status.period());
        framework.find(status.indicator()).map(framework::schemeOf).ifPresent(scheme -> checkLevel(status, scheme));
    }

    private void checkLevel(JudgedStatus status, RatingScheme scheme) {
        if (!scheme.levels().contains(status.level())) {
            found.add("the rating scheme of indicator " + status.indicator() + " has no level " + status.level());
        }
    }

    private void check(Gathered gathered) {
        checkPlace(gathered.indicator(), gathered.area(), gathered.period());
    }

    private void check(CaseStudy study) {
        study.indicators().forEach(this::checkKnown);
        checkArea(study.area());
    }

    private void check(Intervention intervention) {
        checkArea(intervention.area());
        for (Effect effect : intervention.expected()) {
            checkKnown(effect.indicator());
            effect.against().stream()
                    .filter(comparator -> framework.findComparator(comparator).isEmpty())
                    .forEach(comparator -> found.add("the framework has no comparator \"" + comparator + "\""));
        }
    }

    private void checkPlace(IndicatorId id, AreaId area, Period period) {
        checkKnown(id);
        checkArea(area);
        framework.find(id).ifPresent(indicator -> checkKind(indicator, period));
    }

    private void checkKind(Indicator indicator, Period period) {
        PeriodKind covers = indicator.definition().reporting().cadence().covers();
        if (!period.kind().equals(covers)) {
            found.add("indicator " + indicator.id() + " is of " + covers.withArticle() + ", but " + period.label()
                    + " is " + period.kind().withArticle());
        }
    }

    private void checkKnown(IndicatorId id) {
        boolean retired = framework.governance().retired().stream()
                .anyMatch(each -> each.id().equals(id));
        if (!retired && framework.find(id).isEmpty()) {
            found.add("the framework has no indicator \"" + id + "\"");
        }
    }

    private void checkArea(AreaId area) {
        if (!framework.areas().contains(area)) {
            found.add("the framework knows no area \"" + area + "\"");
        }
    }
}
