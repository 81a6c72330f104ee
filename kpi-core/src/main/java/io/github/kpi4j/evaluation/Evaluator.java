package io.github.kpi4j.evaluation;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figures;
import java.time.LocalDate;
import java.util.ArrayList;

/**
 * The engine: framework, figures, period and as-of date in, scorecard out. It reads nothing else, so the same inputs always
 * give the same scorecard. Figures are cut at the period's last day and the as-of date once, before anything is measured; no
 * later step can see the future.
 */
public final class Evaluator {

    private Evaluator() {}

    /**
     * Evaluates the framework's own area.
     *
     * @param framework what was promised
     * @param figures what was observed
     * @param period the period reported on
     * @param asOf the date of knowledge: figures recorded and targets approved later are not known
     * @return the scorecard; it never fails for want of figures, but says what is missing
     */
    public static Scorecard evaluate(Framework framework, Figures figures, Period period, LocalDate asOf) {
        return evaluate(framework, figures, period, asOf, framework.area());
    }

    /**
     * Evaluates another area by the same framework.
     *
     * @param framework what was promised
     * @param figures what was observed
     * @param period the period reported on
     * @param asOf the date of knowledge
     * @param area the area
     * @return the scorecard
     */
    public static Scorecard evaluate(Framework framework, Figures figures, Period period, LocalDate asOf, AreaId area) {
        var measurements = new Measurements(framework, figures.known(period.end(), asOf));
        var evaluations = new ArrayList<Evaluation>();
        for (Indicator indicator : framework.indicators()) {
            evaluations.add(new Findings(framework, measurements, indicator, area, period, asOf).evaluation());
        }
        return new Scorecard(framework, area, period, asOf, evaluations);
    }
}
