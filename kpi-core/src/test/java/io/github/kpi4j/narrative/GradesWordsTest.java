package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.Qualitative;
import io.github.kpi4j.measure.Banded;
import io.github.kpi4j.measure.GradeBands;
import io.github.kpi4j.measure.Mean;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.MedianGrade;
import io.github.kpi4j.measure.ShareAtOrAbove;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Observation.GradeCounts;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.StandardScales;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a councillor reads of grades: the counts behind them, those who have none, and the number in a band. */
class GradesWordsTest {

    private static final String HERE = "E09000006";
    private static final Period BEFORE = Period.year(YearType.FINANCIAL, 2023);
    private static final Period NOW = Period.year(YearType.FINANCIAL, 2024);
    private static final Scale OFSTED = StandardScales.OFSTED;
    private static final Scale SDQ = StandardScales.SDQ;

    private static Indicator graded(String id, Measure measure, Target target) {
        return Qualitative.define(id, "Audits")
                .measuredAs(measure)
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .baseline(new Baseline.OfPeriod(BEFORE))
                .target(target)
                .build();
    }

    private static String told(Indicator indicator, Figure... figures) {
        return told(Framework.of(HERE, indicator), indicator, figures);
    }

    private static String told(Framework framework, Indicator indicator, Figure... figures) {
        Scorecard card = Evaluator.evaluate(framework, Figures.of(figures), NOW, LocalDate.of(2025, 5, 31));
        return Narrator.explain(card.get(indicator.id())).replaceAll("\\s+", " ");
    }

    private static Figure counts(String id, Period period, long notGraded, Map<String, Long> counts) {
        return Figure.of(id, HERE, period, new GradeCounts(counts, notGraded));
    }

    @Test
    void aShareSaysHowManyAreGradedAndHowManyAreNot() {
        Indicator share = graded("share", new ShareAtOrAbove(OFSTED.grade("good")), Target.atLeast("75"));

        assertThat(told(
                        share,
                        counts("share", BEFORE, 0, Map.of("good", 10L, "inadequate", 10L)),
                        counts("share", NOW, 4, Map.of("good", 12L, "outstanding", 3L, "requires improvement", 7L))))
                .contains("value 68.2% in 2024/25 (15 of 22)")
                .contains("grades 22 of 26 graded: Outstanding 3, Good 12, Requires improvement 7, Inadequate 0 target")
                .contains("shift the whole distribution moved up since the baseline: Outstanding from 0.0% to 13.6%,"
                        + " Good or better from 50.0% to 68.2%, Requires improvement or better from 50.0% to 100.0%");
    }

    @Test
    void ofTwoInTheMiddleTheLowerCountsAndIsSaidTo() {
        Indicator median = graded("median", new MedianGrade(OFSTED), Target.atLeast(OFSTED.grade("good")));

        assertThat(told(median, counts("median", NOW, 0, Map.of("good", 1L, "inadequate", 1L))))
                .contains("value Inadequate in 2024/25 (between Inadequate and Good; the lower counts)")
                .contains("grades 2 graded: Outstanding 0, Good 1, Requires improvement 0, Inadequate 1");
        assertThat(told(median, counts("median", NOW, 3, Map.of()))).contains("grades none of 3 graded");
    }

    @Test
    void theNumberInABandKeepsItsUnit() {
        Indicator score = Outcome.define("score", "Score")
                .measuredAs(new Mean("points", "children", new Unit.Score("points")))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atMost("14"))
                .build();
        var bands = new GradeBands(
                SDQ,
                List.of(
                        new GradeBands.Cut(SDQ.grade("borderline"), Rational.of(14)),
                        new GradeBands.Cut(SDQ.grade("cause for concern"), Rational.of(17))));
        Indicator band = graded("band", new Banded(score.id(), bands), Target.atLeast(SDQ.grade("normal")));

        assertThat(told(Framework.of(HERE, score, band), band, Figure.of("score", HERE, NOW, 1396, 100)))
                .contains("value Normal (13.96 points) in 2024/25");
    }
}
