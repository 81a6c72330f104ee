package io.github.kpi4j.yaml.tree;

import com.fasterxml.jackson.core.JsonToken;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import io.github.kpi4j.yaml.problem.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML into a located tree. Refused, each at its place: anchors, aliases, merge keys, tags, a key used twice, a
 * second document, nesting beyond {@link #DEEPEST}, more values than {@link #MOST_VALUES}, characters that are not
 * text, and an empty file.
 */
public final class TreeReader {

    /** How deep lists and mappings may be nested. */
    public static final int DEEPEST = 40;

    /** How many UTF-16 units a text may have. */
    public static final int LONGEST = 5_000_000;

    /** How many values a file may hold, lists and groups included. */
    public static final int MOST_VALUES = 500_000;

    private TreeReader() {}

    /**
     * Reads a text. Never throws, whatever the text holds. After a syntax problem nothing more is read; after any
     * other refusal reading goes on, so that all problems come out together.
     *
     * @param source the text
     * @param problems where to report
     * @return the root value, which is to be used only to find more problems when errors were reported; null when
     *     there is none
     */
    public static @Nullable Node read(SourceText source, Problems problems) {
        if (source.text().length() > LONGEST) {
            problems.error(
                    Span.START, "", "too-large", SourceReader.tooLarge(LONGEST, "characters"), SourceReader.SPLIT);
            return null;
        }
        Positions positions = new Positions(source.text());
        if (Unprintable.report(positions, problems) || LongRun.report(positions, problems)) {
            return null;
        }
        try (Tokens tokens = Tokens.of(source.text(), positions, problems)) {
            return document(tokens, positions, problems);
        } catch (IOException e) {
            // A string gives no input or output to fail.
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Node document(Tokens tokens, Positions positions, Problems problems) throws IOException {
        JsonToken first = tokens.next();
        Node root = first == null ? null : new TreeBuilder(tokens, positions, problems).node(first, "", 1);
        if (tokens.broken()) {
            return null;
        }
        if (first == null || root instanceof Node.Blank) {
            problems.error(Span.START, "", "empty-file", "the file is empty", "begin with the line schema: 1");
            return null;
        }
        if (root != null && tokens.next() != null) {
            problems.error(
                    secondDocument(tokens, positions),
                    "",
                    "second-document",
                    "a second document begins here; a file holds one",
                    "put it in a file of its own");
        }
        return tokens.broken() ? null : root;
    }

    /** The dashes that begin the document of the current token. */
    private static Span secondDocument(Tokens tokens, Positions positions) {
        int line = positions.lineStart(tokens.start());
        while (line > 0 && !positions.text(line, line + 3).equals("---")) {
            line = positions.lineStart(line - 1);
        }
        return positions.span(line, line + 3);
    }
}
