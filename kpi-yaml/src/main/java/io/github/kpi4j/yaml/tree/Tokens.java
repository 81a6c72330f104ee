package io.github.kpi4j.yaml.tree;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.kpi4j.yaml.problem.Problems;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/** The tokens of one YAML text, with offsets in code points. A syntax problem is reported and ends the tokens. */
final class Tokens implements AutoCloseable {

    private static final YAMLFactory FACTORY = factory();

    private final YAMLParser parser;
    private final Positions positions;
    private final Problems problems;
    private boolean broken;

    private Tokens(YAMLParser parser, Positions positions, Problems problems) {
        this.parser = parser;
        this.positions = positions;
        this.problems = problems;
    }

    /** The caller bounds the length of the text and the nesting, so that the parser's own limits never speak first. */
    private static YAMLFactory factory() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build();
        return YAMLFactory.builder()
                .loaderOptions(options)
                .streamReadConstraints(constraints)
                .build();
    }

    static Tokens of(String text, Positions positions, Problems problems) throws IOException {
        return new Tokens(FACTORY.createParser(text), positions, problems);
    }

    /** The next token, or null at the end of the text and after a syntax problem. */
    @Nullable
    JsonToken next() {
        if (broken) {
            return null;
        }
        try {
            JsonToken token = parser.nextToken();
            // A tagged scalar that does not fit its tag comes as no token, although the text goes on.
            return token == null && !parser.isClosed() ? JsonToken.VALUE_STRING : token;
        } catch (IOException | RuntimeException e) {
            // Whatever the parser throws at a text it cannot read, the author is told where it stopped.
            broken = true;
            SyntaxProblem.of(e, offset(parser.currentTokenLocation().getCharOffset()), positions)
                    .report(problems);
            return null;
        }
    }

    /** Whether a syntax problem ended the tokens. */
    boolean broken() {
        return broken;
    }

    /** Where the current token starts, its anchor and tag included. */
    int start() {
        return offset(parser.currentTokenLocation().getCharOffset());
    }

    /** Just after the current token. */
    int end() {
        return offset(parser.currentLocation().getCharOffset());
    }

    /** The text of the current key or scalar. */
    String text() throws IOException {
        String text = parser.getText();
        return text == null ? positions.text(start(), end()) : text;
    }

    private static int offset(long offset) {
        return (int) Math.max(0, offset);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
