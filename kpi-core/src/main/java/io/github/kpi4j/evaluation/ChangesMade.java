package io.github.kpi4j.evaluation;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.intervention.BeforeAfter;
import io.github.kpi4j.intervention.BeforeAfter.Figures;
import io.github.kpi4j.intervention.BeforeAfter.Subject;
import io.github.kpi4j.intervention.Effect;
import io.github.kpi4j.intervention.Intervention;
import io.github.kpi4j.intervention.InterventionFinding;
import io.github.kpi4j.intervention.Interventions;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.RatePer;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes that were made, and how indicators stood before and after them. */
final class ChangesMade {

    private final Framework framework;
    private final Measurements measurements;
    private final AreaId area;
    private final Period reported;
    private final LocalDate asOf;

    ChangesMade(Framework framework, Measurements measurements, AreaId area, Period reported, LocalDate asOf) {
        this.framework = framework;
        this.measurements = measurements;
        this.area = area;
        this.reported = reported;
        this.asOf = asOf;
    }

    Interventions looked(List<Intervention> interventions, List<Evaluation> evaluations) {
        return new Interventions(interventions.stream()
                .map(intervention -> new Interventions.Result(intervention, findings(intervention, evaluations)))
                .toList());
    }

    /** In the order of the framework, so that the order in which effects were written makes no difference. */
    private List<InterventionFinding> findings(Intervention intervention, List<Evaluation> evaluations) {
        var findings = new ArrayList<InterventionFinding>();
        for (Evaluation evaluation : evaluations) {
            for (Effect effect : intervention.expected()) {
                if (effect.indicator().equals(evaluation.indicator().id())) {
                    findings.addAll(look(evaluation).look(intervention.started(), effect));
                }
            }
        }
        return findings;
    }

    private BeforeAfter look(Evaluation evaluation) {
        Indicator indicator = evaluation.indicator();
        var subject = new Subject(
                evaluation.history(),
                evaluation.polarity(),
                indicator.definition().reporting().dueAfterDays(),
                reported.end(),
                asOf);
        return new BeforeAfter(
                subject,
                value -> cases(indicator.definition().measure(), value),
                (comparator, periods) -> framework
                        .findComparator(comparator)
                        .map(each -> figures(indicator, each, periods))
                        .orElseGet(() -> new Figures(List.of(), 0, 0)));
    }

    /** A share of cases, or events among a population; what adds up days or money is no count of events. */
    private static Optional<Quotient> cases(Measure measure, Value value) {
        return measure.quotient(value)
                .filter(quotient -> quotient.form() == Quotient.Form.SHARE
                        || (quotient.form() == Quotient.Form.RATE && measure instanceof RatePer));
    }

    /**
     * One value for each period, made from the members of the last period that have one in every period in which any of them
     * has.
     */
    private Figures figures(Indicator indicator, Comparator comparator, List<Period> periods) {
        List<AreaId> members = periods.stream()
                .max(java.util.Comparator.naturalOrder())
                .map(last -> members(comparator, last.end()))
                .orElse(List.of())
                .stream()
                .filter(member -> !member.equals(area))
                .toList();
        List<Period> known = periods.stream()
                .filter(period -> members.stream()
                        .anyMatch(member -> amount(indicator, member, period).isPresent()))
                .toList();
        List<AreaId> steady = members.stream()
                .filter(member -> isSteady(indicator, member, known))
                .toList();
        if (known.isEmpty() || steady.isEmpty()) {
            return new Figures(List.of(), 0, members.size());
        }
        var alike = new Comparator(comparator.id(), comparator.name(), comparator.summary(), steady);
        var others = new Others(measurements, indicator, area);
        List<Series.Point> points = known.stream()
                .map(period -> Series.Point.of(
                        period,
                        others.beside(alike, Series.Point.of(period, Value.Amount.of(Rational.ZERO)))
                                .value()))
                .filter(point -> point.value() instanceof Value.Amount)
                .toList();
        return new Figures(points, steady.size(), members.size());
    }

    /** Those that count on a day, each by its code now. */
    private List<AreaId> members(Comparator comparator, LocalDate day) {
        return comparator
                .membership()
                .inForce(day, measurements.asOf())
                .map(version -> measurements.register().counted(version.members(), day))
                .orElse(List.of());
    }

    private Optional<Series.Point> amount(Indicator indicator, AreaId member, Period period) {
        return measurements
                .series(indicator, member)
                .observed()
                .at(period)
                .filter(point -> point.value() instanceof Value.Amount);
    }

    private boolean isSteady(Indicator indicator, AreaId member, List<Period> periods) {
        List<Series.Point> points = periods.stream()
                .flatMap(period -> amount(indicator, member, period).stream())
                .toList();
        return !points.isEmpty()
                && points.size() == periods.size()
                && !measurements
                        .series(indicator, member)
                        .observed()
                        .breaksBetween(points.get(0), points.get(points.size() - 1));
    }
}
