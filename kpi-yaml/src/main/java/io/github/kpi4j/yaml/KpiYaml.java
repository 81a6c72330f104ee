package io.github.kpi4j.yaml;

import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.lint.Lint;
import io.github.kpi4j.lint.Linter;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.Differences;
import io.github.kpi4j.report.ReviewPack;
import io.github.kpi4j.report.SetChanges;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.trend.TrendRule;
import io.github.kpi4j.yaml.decode.EvidenceDecoder;
import io.github.kpi4j.yaml.decode.FiguresDecoder;
import io.github.kpi4j.yaml.decode.FrameworkDecoder;
import io.github.kpi4j.yaml.decode.LintPlaces;
import io.github.kpi4j.yaml.decode.Vocabulary;
import io.github.kpi4j.yaml.encode.DifferencesWriter;
import io.github.kpi4j.yaml.encode.FiguresWriter;
import io.github.kpi4j.yaml.encode.ReviewWriter;
import io.github.kpi4j.yaml.encode.ScorecardWriter;
import io.github.kpi4j.yaml.encode.SetChangesWriter;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.problem.FileBytes;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import io.github.kpi4j.yaml.tree.SourceReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads frameworks and evidence (YAML) and figures (CSV), and writes figures (CSV) and scorecards (JSON). Whatever a file holds, reading it does not
 * throw: it gives the whole thing or all the problems, never half a thing. Immutable; safe for many threads.
 *
 * <p>Writes one line at debug level for each file or text read.
 */
public final class KpiYaml {

    private static final Logger LOG = LoggerFactory.getLogger(KpiYaml.class);
    private static final SourceReader FRAMEWORKS = SourceReader.STANDARD;

    private final Vocabulary vocabulary;

    private KpiYaml(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The library's own kinds of everything.
     *
     * @return a reader and writer
     */
    public static KpiYaml standard() {
        return new KpiYaml(Vocabulary.STANDARD);
    }

    /**
     * The same, knowing one more trend rule, which a framework asks for by {@code trend: { rule: name, ... }}. The reader
     * is handed the keys that stand beside {@code rule}; none for a bare {@code trend: name}.
     *
     * @param name the word that stands for the rule in files
     * @param reader makes the rule; see {@link Reader#ofFields}
     * @return a copy that knows the rule
     * @throws IllegalArgumentException if the name is blank or a rule of that name is known already
     */
    public KpiYaml withTrendRule(String name, Reader<TrendRule> reader) {
        return new KpiYaml(vocabulary.with(vocabulary.trendRules().with(name, reader)));
    }

    /**
     * The same, knowing one more forecast rule, which an outcome asks for by
     * {@code turn-the-curve: { since: 2022/23, rule: name, ... }}. The reader is handed the other keys that stand beside
     * {@code rule}.
     *
     * @param name the word that stands for the rule in files
     * @param reader makes the rule; see {@link Reader#ofFields}
     * @return a copy that knows the rule
     * @throws IllegalArgumentException if the name is blank or a rule of that name is known already
     */
    public KpiYaml withForecastRule(String name, Reader<ForecastRule> reader) {
        return new KpiYaml(vocabulary.with(vocabulary.forecastRules().with(name, reader)));
    }

    /**
     * The same, knowing one more rating scheme, which a framework asks for by its name: {@code rating: our-council}.
     *
     * @param scheme the scheme
     * @return a copy that knows the scheme
     * @throws IllegalArgumentException if a scheme of that name is known already
     */
    public KpiYaml withRatingScheme(RatingScheme scheme) {
        return new KpiYaml(vocabulary.with(vocabulary.schemes().with(scheme)));
    }

    /**
     * The same, knowing one more kind of target, which a framework asks for by {@code target: { key: ... }} in the place of
     * {@code at-least} and its like. The reader is handed the value of the key; what it reports appears at its place among
     * all other problems. Comparators that the promise names must be declared in the file.
     *
     * @param key the key that stands for the kind in a target
     * @param reader makes the promise; see {@link Reader#ofFields}
     * @return a copy that knows the kind
     * @throws IllegalArgumentException if the key is blank, belongs to the format or is known already
     */
    public KpiYaml withTarget(String key, Reader<Promise> reader) {
        return new KpiYaml(vocabulary.with(vocabulary.targets().with(key, reader)));
    }

    /**
     * The JSON Schema (draft 2020-12) of framework files, with a title and a description on every key: an editor that is
     * given it completes, explains and checks while an author types. It never refuses a file in plain style that
     * {@link #standard} accepts; what goes together across the file, such as references and the order of limits, only
     * {@link #load} can tell. What an embedder adds, such as a trend rule, a rating scheme or a kind of target, is not in it.
     *
     * @return the schema, ending with a line feed
     */
    public static String schema() {
        return ShippedSchema.FRAMEWORK.text();
    }

    /**
     * The JSON Schema (draft 2020-12) of evidence files, for editors as that of framework files is. What goes together with a
     * framework, such as the ids of indicators, only {@link #loadEvidence} can tell.
     *
     * @return the schema, ending with a line feed
     */
    public static String evidenceSchema() {
        return ShippedSchema.EVIDENCE.text();
    }

    /**
     * Reads a framework file.
     *
     * @param file a YAML file in UTF-8, at most 5 MB; a larger one is refused by its size, unread
     * @return the framework, or every problem of the file
     */
    public LoadResult<Framework> load(Path file) {
        Problems problems = new Problems(name(file));
        return result(FRAMEWORKS.read(file, problems), problems, this::framework);
    }

    /**
     * Reads a framework from a text.
     *
     * @param name what problems call the text
     * @param text YAML, at most 5 million characters
     * @return the framework, or every problem of the text
     */
    public LoadResult<Framework> parse(String name, String text) {
        return result(new SourceText(name, text), new Problems(name), this::framework);
    }

    /**
     * A framework that was read, with lints among its warnings, each at its place in the file. Find them with
     * {@link Linter}.
     *
     * @param loaded the framework as it was read
     * @param lints what was found in it
     * @return the same framework with more warnings
     */
    public LoadResult.Loaded<Framework> withLints(LoadResult.Loaded<Framework> loaded, List<Lint> lints) {
        Problems problems = new Problems(loaded.source().name());
        loaded.warnings().forEach(problems::add);
        new LintPlaces(loaded.source(), loaded.value()).locate(lints).forEach(problems::add);
        return new LoadResult.Loaded<>(
                loaded.value(), problems.sorted(), problems.render(loaded.source()), loaded.source());
    }

    /**
     * Reads a figures file, whose columns the package documents. Its text is not kept, so that a file of any size can be read: a
     * figure that is nothing but a number takes some 35 bytes while the file is read, and 17 from then on, and each series some 170. Where
     * figures are held against one another ({@code plausible}, {@code figures: cumulative}), each takes some 350 bytes more while the
     * file is read; and what has marks, a note or a day of recording is kept as it is.
     *
     * <p>A file is opened a second time if there are problems, to show their lines. What can be read but once, such as a pipe, is not, and
     * its problems come without their lines.
     *
     * @param csv a CSV file in UTF-8
     * @param framework the framework that the figures are for
     * @return the figures, or every problem of the file; the source is empty
     */
    public LoadResult<Figures> loadFigures(Path csv, Framework framework) {
        Problems problems = new Problems(name(csv));
        FileBytes bytes = () -> Files.newInputStream(csv);
        return SourceReader.isFolder(csv, problems)
                ? result(null, problems, (text, found) -> null)
                : figures(bytes, Files.isRegularFile(csv) ? bytes : InputStream::nullInputStream, problems, framework);
    }

    /**
     * Reads figures from wherever their bytes are, as {@link #loadFigures(Path, Framework)} does from a file.
     *
     * @param name what problems call the figures
     * @param csv CSV in UTF-8; it is opened a second time if there are problems, to show their lines
     * @param framework the framework that the figures are for
     * @return the figures, or every problem of the file; the source is empty
     */
    public LoadResult<Figures> loadFigures(String name, FileBytes csv, Framework framework) {
        return figures(csv, csv, new Problems(name), framework);
    }

    private static LoadResult<Figures> figures(FileBytes csv, FileBytes again, Problems problems, Framework framework) {
        Figures figures = FiguresDecoder.decode(csv, problems, framework);
        return result(figures, problems, new SourceText(problems.file(), ""), problems.render(again));
    }

    /**
     * Reads figures from a text.
     *
     * @param name what problems call the text
     * @param text CSV
     * @param framework the framework that the figures are for
     * @return the figures, or every problem of the text
     */
    public LoadResult<Figures> parseFigures(String name, String text, Framework framework) {
        return result(new SourceText(name, text), new Problems(name), figuresFor(framework));
    }

    /**
     * Reads an evidence file: the levels that people set, the sources that these rest on, and case studies. The package
     * documents its keys.
     *
     * @param file a YAML file in UTF-8, at most 5 MB; a larger one is refused by its size, unread
     * @param framework the framework that the evidence is for
     * @return the evidence, or every problem of the file
     */
    public LoadResult<Evidence> loadEvidence(Path file, Framework framework) {
        Problems problems = new Problems(name(file));
        return result(FRAMEWORKS.read(file, problems), problems, evidenceFor(framework));
    }

    /**
     * Reads evidence from a text.
     *
     * @param name what problems call the text
     * @param text YAML, at most 5 million characters
     * @param framework the framework that the evidence is for
     * @return the evidence, or every problem of the text
     */
    public LoadResult<Evidence> parseEvidence(String name, String text, Framework framework) {
        return result(new SourceText(name, text), new Problems(name), evidenceFor(framework));
    }

    /**
     * Writes a scorecard as JSON. The keys and their order are those that the package documents; the same
     * scorecard always gives the same text.
     *
     * @param card the scorecard
     * @return the JSON, indented, ending with a line feed
     */
    public String json(Scorecard card) {
        return ScorecardWriter.write(card);
    }

    /**
     * Writes the part of a scorecard that one audience sees as JSON, and how many indicators are outside it.
     *
     * @param report the report
     * @return the JSON, indented, ending with a line feed
     */
    public String json(CommitteeReport report) {
        return ScorecardWriter.write(report);
    }

    /**
     * Writes the papers for an annual review as JSON, with an empty proposal and reason for each indicator.
     *
     * @param pack the pack
     * @return the JSON, indented, ending with a line feed
     */
    public String json(ReviewPack pack) {
        return ReviewWriter.write(pack);
    }

    /**
     * Writes what changed in the set of indicators as JSON.
     *
     * @param changes the changes
     * @return the JSON, indented, ending with a line feed
     */
    public String json(SetChanges changes) {
        return SetChangesWriter.write(changes);
    }

    /**
     * Writes what changed between two runs of one report as JSON; the same differences always give the same text.
     *
     * @param differences the differences
     * @return the JSON, indented, ending with a line feed
     */
    public String json(Differences differences) {
        return DifferencesWriter.write(differences);
    }

    /**
     * Writes figures as CSV, revisions included, with the shorthand of the Government Statistical Service where there is one.
     * Figures that were loaded read as the same figures again, by a framework that has their indicators.
     *
     * @param figures the figures
     * @return the CSV: a header, and a row for each figure, ordered by indicator, area, period and day of becoming known
     * @throws IllegalArgumentException if a figure made in code holds a number that no figures file can hold, such as a third
     */
    public String csv(Figures figures) {
        return FiguresWriter.write(figures);
    }

    private @Nullable Framework framework(SourceText source, Problems problems) {
        return FrameworkDecoder.decode(source, problems, vocabulary);
    }

    private static BiFunction<SourceText, Problems, @Nullable Figures> figuresFor(Framework framework) {
        return (source, problems) -> FiguresDecoder.decode(source, problems, framework);
    }

    private static BiFunction<SourceText, Problems, @Nullable Evidence> evidenceFor(Framework framework) {
        return (source, problems) -> EvidenceDecoder.decode(source, problems, framework);
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    private static <T> LoadResult<T> result(
            @Nullable SourceText source, Problems problems, BiFunction<SourceText, Problems, @Nullable T> decoder) {
        SourceText read = source == null ? new SourceText(problems.file(), "") : source;
        T value = source == null ? null : decoder.apply(source, problems);
        return result(value, problems, read, problems.render(read));
    }

    private static <T> LoadResult<T> result(@Nullable T value, Problems problems, SourceText source, String report) {
        LoadResult<T> result = value == null || problems.hasErrors()
                ? new LoadResult.Rejected<>(problems.sorted(), report)
                : new LoadResult.Loaded<>(value, problems.sorted(), report, source);
        LOG.debug("{}: {}, {} problems", problems.file(), result.getClass().getSimpleName(), problems.count());
        return result;
    }
}
