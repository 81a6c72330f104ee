package io.github.kpi4j.examples.story;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.narrative.Document;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.report.BaselineReport;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.KpiYaml;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A worked story: a framework of the example's own over real, published figures. */
public enum Story {

    /** Quarterly scrutiny after an inadequate inspection. */
    BROMLEY("", "2024/25 Q4"),

    /** The baseline of a four-year framework, and the first quarter after it. */
    SHEFFIELD("2024/25 Q2", "2024/25 Q3");

    private final String baseline;
    private final String quarter;

    Story(String baseline, String quarter) {
        this.baseline = baseline;
        this.quarter = quarter;
    }

    /**
     * The periods that the story tells when nobody asks for another one.
     *
     * @return the periods in order
     */
    public List<Period> periods() {
        return Stream.of(baseline, quarter)
                .filter(text -> !text.isEmpty())
                .map(this::period)
                .toList();
    }

    /**
     * Reads a period as the story's framework does.
     *
     * @param text the period as people write it
     * @return the period
     * @throws IllegalArgumentException if the text is no period; the message says what to write
     */
    public Period period(String text) {
        return Period.parse(text, framework().years());
    }

    /**
     * What was promised.
     *
     * @return the story's framework
     */
    public Framework framework() {
        String name = name().toLowerCase(Locale.ROOT) + "/framework.yaml";
        return KpiYaml.standard().parse(name, Published.text(name)).orElseThrow();
    }

    /**
     * Tells the story to everyone.
     *
     * @param periods the periods to report on, in order; at least one
     * @param asOf the day of knowledge
     * @return a report for each period
     */
    public Answer tell(List<Period> periods, LocalDate asOf) {
        return tell(periods, asOf, Audience.EVERYONE);
    }

    /**
     * Tells the story.
     *
     * @param periods the periods to report on, in order; at least one
     * @param asOf the day of knowledge
     * @param audience whom the reports are for
     * @return a report for each period
     */
    public Answer tell(List<Period> periods, LocalDate asOf, Audience audience) {
        return tell(periods, Evidence.NONE, asOf, audience);
    }

    /**
     * Tells the story, with what people judge and tell beside it.
     *
     * @param periods the periods to report on, in order; at least one
     * @param evidence what people judge and tell
     * @param asOf the day of knowledge
     * @param audience whom the reports are for
     * @return a report for each period
     * @throws IllegalArgumentException if the evidence does not go with the story's framework
     */
    public Answer tell(List<Period> periods, Evidence evidence, LocalDate asOf, Audience audience) {
        Framework framework = framework();
        Figures figures = KpiYaml.standard()
                .parseFigures(Published.FIGURES, Published.text(Published.FIGURES), framework)
                .orElseThrow();
        List<Scorecard> cards = periods.stream()
                .map(period -> Evaluator.evaluate(framework, figures, evidence, period, asOf))
                .toList();
        return new Answer(
                framework.name(),
                cards.stream().map(card -> document(card, audience)).toList(),
                new CommitteeReport(cards.get(cards.size() - 1), audience));
    }

    private Document document(Scorecard card, Audience audience) {
        return card.period().label().equals(baseline)
                ? Narrator.document(new BaselineReport(card, audience))
                : Narrator.document(new CommitteeReport(card, audience));
    }
}
