package io.github.kpi4j.narrative;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evaluation.Tally;
import io.github.kpi4j.indicator.Accountability;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for a committee report. */
final class CommitteeWords {

    private final CommitteeReport report;
    private final Scorecard card;
    private final RatingScheme scheme;
    private final ChainWords chain;
    private final ToldWords told;
    private final InterventionWords changes;
    private final List<Document.Block> blocks = new ArrayList<>();

    CommitteeWords(CommitteeReport report) {
        this.report = report;
        this.card = report.card();
        this.scheme = card.framework().scheme();
        this.chain = new ChainWords(report);
        this.told = new ToldWords(report);
        this.changes = new InterventionWords(report);
    }

    Document document() {
        overview();
        exceptions();
        populationExceptions();
        list("Escalated", report.escalated(), evaluation -> new EvaluationWords(evaluation).escalation());
        blocks.addAll(ConcernWords.section(report));
        blocks.addAll(HeadingWords.section(report));
        blocks.addAll(StandingWords.section(report));
        blocks.addAll(told.statuses());
        for (CommitteeReport.Section section : report.sections()) {
            blocks.add(new Document.Heading(1, title(section.title())));
            section.evaluations().forEach(this::indicator);
        }
        blocks.addAll(chain.section());
        blocks.addAll(changes.section());
        blocks.addAll(told.caseStudies());
        list("Late figures", report.late(), CommitteeWords::late);
        list("Reviews due", report.reviewsDue(), CommitteeWords::review);
        return new Document(title(card, "performance report", report.audience()), blocks);
    }

    /** The title; a report that is not for everyone says for whom it is. */
    static String title(Scorecard card, String what, Audience audience) {
        return title(card, audience.equals(Audience.EVERYONE) ? what : what + " for " + audience.name());
    }

    static String title(Scorecard card, String what) {
        String name = card.framework().name().isEmpty()
                ? card.area().code()
                : card.framework().name();
        return name + ": " + what + ", " + card.period().label();
    }

    /** What, when, and whose promises: the sentence that every report begins with. */
    static String known(CommitteeReport report) {
        Scorecard card = report.card();
        String sources = report.evaluations().stream()
                .flatMap(CommitteeWords::version)
                .map(TargetVersion::source)
                .filter(source -> !source.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return "Area " + card.area() + ", as known on " + Words.day(card.asOf()) + "."
                + (sources.isEmpty() ? "" : " Source of the targets: " + sources + ".")
                + selected(report)
                + DisclosureWords.rules(report);
    }

    /** The version in force; none for an exception, which somebody agreed to and nobody published. */
    private static Stream<TargetVersion> version(Evaluation evaluation) {
        return Stream.ofNullable(evaluation.target())
                .map(TargetInForce::version)
                .filter(version -> evaluation.indicator().definition().targets().exceptions().stream()
                        .noneMatch(exception -> exception.asVersion().equals(version)));
    }

    private static String selected(CommitteeReport report) {
        return report.audience().equals(Audience.EVERYONE)
                ? ""
                : " For " + report.audience().name() + ": "
                        + report.evaluations().size() + " of "
                        + Words.count(report.card().evaluations().size(), "indicator", "indicators") + "; "
                        + report.outside() + (report.outside() == 1 ? " is" : " are") + " outside this report.";
    }

    static String title(String section) {
        return section.isEmpty() ? "Other indicators" : section;
    }

    private void overview() {
        Tally tally = report.tally();
        blocks.add(new Document.Paragraph(known(report) + " " + counts(tally) + ToldWords.counts(tally, this::word)));
        if (!scheme.equals(RatingScheme.DEFAULT)) {
            blocks.add(new Document.Paragraph(SchemeWords.rules(scheme)));
        }
        ownSchemes().forEach((own, names) -> blocks.add(new Document.Paragraph(SchemeWords.own(own, names, scheme))));
        blocks.addAll(told.legend());
        var rows = new ArrayList<List<String>>();
        report.sections().forEach(section -> rows.add(row(title(section.title()), section.tally())));
        rows.add(row("All indicators", tally));
        for (Map.Entry<Indicator.Kind, Tally> kind : report.byKind().entrySet()) {
            if (kind.getValue().total() > 0) {
                rows.add(row("of which " + kindWord(kind.getKey()), kind.getValue()));
            }
        }
        rows.addAll(byAccountability());
        var header = new ArrayList<String>();
        header.add("Priority");
        levels().forEach(level -> header.add(word(level)));
        header.add("Not judged");
        header.add("All");
        blocks.add(new Document.Table(header, rows));
        List<String> summaries = SummaryWords.all(report);
        if (!summaries.isEmpty()) {
            blocks.add(new Document.Items(summaries));
        }
    }

    /** The schemes that indicators have instead of the framework's, with the names of those indicators. */
    private Map<RatingScheme, List<String>> ownSchemes() {
        var schemes = new LinkedHashMap<RatingScheme, List<String>>();
        for (Evaluation evaluation : report.evaluations()) {
            RatingScheme own = card.framework().schemeOf(evaluation.indicator());
            if (!own.equals(scheme)) {
                schemes.computeIfAbsent(own, each -> new ArrayList<>())
                        .add(evaluation.indicator().name());
            }
        }
        return schemes;
    }

    /** Every level that an indicator can have here. */
    private Set<Level> levels() {
        var levels = EnumSet.copyOf(scheme.levels());
        ownSchemes().keySet().forEach(own -> levels.addAll(own.levels()));
        return levels;
    }

    /** The word of the framework's scheme; of another only where the framework's has none. */
    private String word(Level level) {
        return Stream.concat(Stream.of(scheme), ownSchemes().keySet().stream())
                .filter(each -> each.levels().contains(level))
                .map(each -> each.badge(level).word())
                .findFirst()
                .orElseThrow();
    }

    static String kindWord(Indicator.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Two rows that add up, where anything concerns a whole population. */
    private List<List<String>> byAccountability() {
        Map<Accountability, Tally> tallies = report.byAccountability();
        Tally services = requireNonNull(tallies.get(Accountability.PERFORMANCE));
        Tally population = requireNonNull(tallies.get(Accountability.POPULATION));
        return population.total() == 0
                ? List.of()
                : List.of(
                        row("of which services answer for", services), row("of which population outcomes", population));
    }

    private List<String> row(String label, Tally tally) {
        var cells = new ArrayList<String>();
        cells.add(label);
        levels().forEach(level -> cells.add(String.valueOf(tally.levels().get(level))));
        cells.add(Integer.toString(tally.notJudged()));
        cells.add(Integer.toString(tally.total()));
        return cells;
    }

    private String counts(Tally tally) {
        String judged = tally.levels().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + word(entry.getKey()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String not = tally.reasons().entrySet().stream()
                .map(entry -> entry.getValue() + " " + Words.reason(entry.getKey()))
                .collect(Collectors.joining(", "));
        return Words.count(tally.total(), "indicator", "indicators") + ": " + tally.judged() + " judged"
                + (judged.isEmpty() ? "" : " (" + judged + ")") + ", " + tally.notJudged() + " not judged"
                + (not.isEmpty() ? "" : " (" + not + ")") + ".";
    }

    private void exceptions() {
        blocks.add(new Document.Heading(1, "Off target"));
        List<Evaluation> exceptions = report.exceptions(Accountability.PERFORMANCE);
        blocks.add(
                exceptions.isEmpty()
                        ? new Document.Paragraph(
                                report.exceptions().isEmpty()
                                        ? "No indicator that was judged is off target."
                                        : "No indicator that one service answers for is off target.")
                        : new Document.Items(exceptions.stream()
                                .map(evaluation -> new EvaluationWords(evaluation).exception())
                                .toList()));
    }

    /** What concerns a whole population stands apart, so that it is not taken for the shortfall of one service. */
    private void populationExceptions() {
        list(
                "Population outcomes off target",
                report.exceptions(Accountability.POPULATION),
                evaluation -> new EvaluationWords(evaluation).exception());
    }

    private void indicator(Evaluation evaluation) {
        var words = new EvaluationWords(evaluation);
        blocks.add(new Document.Heading(2, words.headline()));
        IndicatorId id = evaluation.indicator().id();
        blocks.add(changes.with(chain.with(words.facts(partners(evaluation)), id), id));
    }

    private List<Evaluation> partners(Evaluation evaluation) {
        return EvaluationWords.partners(evaluation.indicator(), report.evaluations());
    }

    private void list(String title, List<Evaluation> evaluations, Function<Evaluation, String> line) {
        if (!evaluations.isEmpty()) {
            blocks.add(new Document.Heading(1, title));
            blocks.add(new Document.Items(evaluations.stream().map(line).toList()));
        }
    }

    private static String late(Evaluation evaluation) {
        return evaluation.indicator().name() + ": the figure for "
                + evaluation.timing().expected().label() + " was due on "
                + Words.day(evaluation.timing().due()) + owner(evaluation);
    }

    private static String review(Evaluation evaluation) {
        LocalDate day = evaluation.indicator().definition().reviewBy();
        return evaluation.indicator().name()
                + (day == null ? "" : ": was to be reviewed by " + Words.day(day))
                + owner(evaluation);
    }

    private static String owner(Evaluation evaluation) {
        return "." + OwnerWords.sentence(evaluation.indicator());
    }
}
