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
    BROMLEY(""),

    /** The baseline of a four-year framework, the first quarter after it, and the end of that year. */
    SHEFFIELD("2024/25 Q2");

    private final String baseline;

    Story(String baseline) {
        this.baseline = baseline;
    }

    /**
     * The periods that the story tells when nobody asks for another one.
     *
     * @return the periods in order
     */
    public List<Period> periods() {
        return labels().map(this::period).toList();
    }

    private Stream<String> labels() {
        return switch (this) {
            case BROMLEY -> Stream.of("2024/25 Q4");
            case SHEFFIELD -> Stream.of(baseline, "2024/25 Q3", "2024/25 Q4");
        };
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
        String name = file("framework.yaml");
        return KpiYaml.standard().parse(name, Published.text(name)).orElseThrow();
    }

    /**
     * What people judge and tell: made up for the example.
     *
     * @return the story's evidence
     */
    public Evidence evidence() {
        return evidence(framework());
    }

    private Evidence evidence(Framework framework) {
        String name = file("evidence.yaml");
        return KpiYaml.standard()
                .parseEvidence(name, Published.text(name), framework)
                .orElseThrow();
    }

    /** The published figures, and what is told in the place of a figure. */
    private Figures figures(Framework framework) {
        return Figures.of(Stream.of(Published.FIGURES, file("told.csv"))
                .map(name -> KpiYaml.standard().parseFigures(name, Published.text(name), framework))
                .flatMap(read -> read.orElseThrow().all().stream())
                .toList());
    }

    private String file(String name) {
        return name().toLowerCase(Locale.ROOT) + "/" + name;
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
        Framework framework = framework();
        return tell(framework, periods, evidence(framework), asOf, audience);
    }

    /**
     * Tells the story, with other evidence beside it than its own.
     *
     * @param periods the periods to report on, in order; at least one
     * @param evidence what people judge and tell
     * @param asOf the day of knowledge
     * @param audience whom the reports are for
     * @return a report for each period
     * @throws IllegalArgumentException if the evidence does not go with the story's framework
     */
    public Answer tell(List<Period> periods, Evidence evidence, LocalDate asOf, Audience audience) {
        return tell(framework(), periods, evidence, asOf, audience);
    }

    private Answer tell(
            Framework framework, List<Period> periods, Evidence evidence, LocalDate asOf, Audience audience) {
        Figures figures = figures(framework);
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
