package io.github.kpi4j.examples.ownpromise;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.examples.story.Published;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.target.Threshold.Comparison;
import io.github.kpi4j.yaml.KpiYaml;

/** Judges by a kind of target of one's own, read from a file by a key of one's own. */
public final class ClosingTheGap {

    private static final String FRAMEWORK = "ownpromise/closing-the-gap.yaml";
    private static final String FIGURES = "ownpromise/figures.csv";

    private ClosingTheGap() {}

    /**
     * Prints the evaluation.
     *
     * @param args none
     */
    public static void main(String[] args) {
        card(yaml()).evaluations().forEach(each -> System.out.print(Narrator.explain(each)));
    }

    /** A reader that knows the two keys. */
    static KpiYaml yaml() {
        return KpiYaml.standard()
                .withTarget("close-gap-from-below", CloseGap.reader(Terms.of(Comparison.AT_LEAST)))
                .withTarget("close-gap-from-above", CloseGap.reader(Terms.of(Comparison.AT_MOST)));
    }

    /** The example's own files, evaluated. */
    static Scorecard card(KpiYaml yaml) {
        Framework framework = yaml.parse(FRAMEWORK, Published.text(FRAMEWORK)).orElseThrow();
        Figures figures =
                yaml.parseFigures(FIGURES, Published.text(FIGURES), framework).orElseThrow();
        Period year = Period.parse("2024/25", framework.years());
        return Evaluator.evaluate(framework, figures, year, year.end());
    }
}
