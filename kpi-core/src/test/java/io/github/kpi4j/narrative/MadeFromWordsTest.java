package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.formula.Expression;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Target;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MadeFromWordsTest {

    private static final String AREA = "E09000006";
    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);
    private static final Unit CHILDREN = new Unit.Count("children");

    private static Indicator indicator(String id, Measure measure) {
        return Quantitative.define(id, "Number of " + id)
                .measuredAs(measure)
                .decimals(0)
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atLeast("10"))
                .build();
    }

    private static Figure figure(String id, Observation observation) {
        return Figure.of(id, AREA, YEAR, observation);
    }

    private static Evaluation evaluation(Formula.Missing missing, Figure... figures) {
        Framework framework = Framework.of(
                AREA,
                indicator("all", new Formula(Expression.of("children + young-adults"), CHILDREN, missing)),
                indicator("children", new Direct(CHILDREN)),
                indicator("young-adults", new Direct(new Unit.Count("young adults"))));
        return Evaluator.evaluate(
                        framework,
                        Figures.of(List.of(figures)),
                        YEAR,
                        YEAR.end().plusDays(30))
                .get(new IndicatorId("all"));
    }

    private static final Figure TWELVE = figure("children", new Observation.Single(Rational.of(12)));

    @Test
    void completeValueShowsItsFormula() {
        assertThat(Narrator.explain(evaluation(
                        Formula.Missing.REFUSE,
                        TWELVE,
                        figure("young-adults", new Observation.Single(Rational.of(3))))))
                .contains("value     15 children in 2024/25", "formula   children + young-adults")
                .doesNotContain("made from");
    }

    @Test
    @DisplayName("Pitfall 50: percent of what is told by numerator, denominator and formula")
    void shareTellsBothItsNumbersAndItsFormula() {
        Framework framework = Framework.of(
                AREA,
                indicator("share", Formula.of("100 * young-adults / (children + young-adults)", new Unit.Percent())),
                indicator("children", new Direct(CHILDREN)),
                indicator("young-adults", new Direct(new Unit.Count("young adults"))));
        Figures figures = Figures.of(TWELVE, figure("young-adults", new Observation.Single(Rational.of(3))));

        assertThat(Narrator.explain(
                        Evaluator.evaluate(framework, figures, YEAR, YEAR.end().plusDays(30))
                                .get(new IndicatorId("share"))))
                .contains("20% in 2024/25 (3 over 15)", "100 * young-adults / (children + young-adults)");
    }

    @Test
    void lateFigureIsNamedAndNothingIsJudged() {
        Evaluation evaluation = evaluation(Formula.Missing.REFUSE, TWELVE);

        assertThat(Narrator.explain(evaluation))
                .contains("not judged, late", "made from  1 of 2 figures; missing: young-adults (late)");
    }

    @Test
    void incompleteSumSaysHowIncomplete() {
        assertThat(Narrator.explain(evaluation(
                        Formula.Missing.SKIP,
                        TWELVE,
                        figure("young-adults", new Observation.Missing(Reason.SUPPRESSED)))))
                .contains("12 children in 2024/25", "made from  1 of 2 figures; missing: young-adults (suppressed)");
    }

    @Test
    void whatCountsAsZeroIsSaid() {
        Figure none = figure("young-adults", new Observation.Missing(Reason.NOT_COLLECTED));

        assertThat(Narrator.explain(evaluation(Formula.Missing.ZERO_WHERE_NOT_COLLECTED, TWELVE, none))
                        .replaceAll("\\s+", " "))
                .contains("young-adults (not collected); what was not collected counts as zero, as declared");
        assertThat(Narrator.explain(evaluation(Formula.Missing.SKIP, TWELVE, none)))
                .doesNotContain("zero");
    }
}
