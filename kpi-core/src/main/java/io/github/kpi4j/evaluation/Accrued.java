package io.github.kpi4j.evaluation;

import io.github.kpi4j.indicator.Accrual;
import io.github.kpi4j.indicator.Reporting;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.DataQuality;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures that are given as totals of the year taken apart, and parts of the year added up. */
final class Accrued {

    private final Reporting reporting;
    private final ObservationSums sums;
    private final Map<Long, Figure> given = new HashMap<>();

    private Accrued(Reporting reporting, Measure measure, List<Figure> figures) {
        this.reporting = reporting;
        this.sums = new ObservationSums(measure instanceof Direct);
        figures.forEach(figure -> given.put(slot(figure.period()), figure));
    }

    /** The figures of the periods that the indicator covers. */
    static List<Figure> of(Reporting reporting, Measure measure, List<Figure> figures) {
        if (reporting.accrual().given() == Accrual.Given.AS_COVERED) {
            return figures;
        }
        var accrued = new Accrued(reporting, measure, figures);
        return figures.stream().map(accrued::covered).toList();
    }

    private long slot(Period period) {
        return reporting.figures().slot(period);
    }

    private Figure covered(Figure figure) {
        return reporting.accrual().given() == Accrual.Given.CUMULATIVE ? apart(figure) : together(figure);
    }

    /** The slots of the year up to a figure's own. */
    private List<Long> before(Figure figure) {
        var year = new PeriodKind(Span.YEAR, reporting.cadence().years());
        LocalDate start = Period.of(year, figure.period().end()).start();
        var slots = new ArrayList<Long>();
        for (long slot = reporting.figures().slotHolding(start); slot < slot(figure.period()); slot++) {
            slots.add(slot);
        }
        return slots;
    }

    private Figure apart(Figure total) {
        List<Long> earlier = before(total);
        if (earlier.isEmpty()) {
            return total;
        }
        Figure last = given.get(earlier.get(earlier.size() - 1));
        return last == null
                ? with(total, total.period(), missing(), List.of())
                : with(total, total.period(), sums.minus(total.observation(), last.observation()), List.of(last));
    }

    private Figure together(Figure part) {
        var parts = new ArrayList<Figure>();
        Observation sum = part.observation();
        for (long slot : before(part)) {
            Figure earlier = given.get(slot);
            if (earlier != null) {
                parts.add(earlier);
            }
            sum = sums.plus(sum, earlier == null ? missing() : earlier.observation());
        }
        return with(part, Period.of(reporting.cadence().covers(), part.period().end()), sum, parts);
    }

    private static Observation missing() {
        return new Observation.Missing(Reason.NOT_AVAILABLE);
    }

    /** A break at an earlier figure is its own; whatever else is to be known of it is to be known of what is made from it. */
    private static Figure with(Figure figure, Period period, Observation observation, List<Figure> others) {
        var marks = EnumSet.noneOf(Mark.class);
        others.forEach(other -> marks.addAll(other.marksWhenKnown()));
        marks.remove(Mark.BREAK);
        marks.addAll(figure.marks());
        var grades = new ArrayList<@Nullable DataQuality>();
        grades.add(figure.quality());
        others.forEach(other -> grades.add(other.quality()));
        DataQuality quality = DataQuality.worst(grades);
        return new Figure(
                figure.indicator(),
                figure.area(),
                period,
                observation,
                marks,
                figure.recorded(),
                figure.note(),
                quality);
    }
}
