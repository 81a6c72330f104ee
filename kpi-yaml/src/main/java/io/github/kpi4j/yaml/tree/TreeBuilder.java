package io.github.kpi4j.yaml.tree;

import com.fasterxml.jackson.core.JsonToken;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.Quote;
import io.github.kpi4j.yaml.problem.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the tree from the tokens, top down. A null node means that a problem was reported and reading ended. */
final class TreeBuilder {

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final Tokens tokens;
    private final Positions positions;
    private final Problems problems;
    /** Just after the last character of the value or key that was read last. */
    private int reached;

    private int values;

    TreeBuilder(Tokens tokens, Positions positions, Problems problems) {
        this.tokens = tokens;
        this.positions = positions;
        this.problems = problems;
    }

    @Nullable
    Node node(JsonToken token, String path, int depth) throws IOException {
        int start = properties(path);
        reached = tokens.end();
        values++;
        if (values > TreeReader.MOST_VALUES) {
            String message = String.format(Locale.ROOT, "more than %,d values", TreeReader.MOST_VALUES);
            problems.error(positions.span(start, start), path, "too-large", message, SourceReader.SPLIT);
            return null;
        }
        if (positions.at(start) == '*' && start < reached && token.isScalarValue()) {
            problems.error(
                    span(start),
                    path,
                    "alias",
                    "an alias (" + Quote.bare(positions.text(start, reached)) + ") is not allowed",
                    "write the value out again");
            return new Node.Refused(span(start));
        }
        if (token.isScalarValue()) {
            return scalar(start);
        }
        if (depth > TreeReader.DEEPEST) {
            problems.error(
                    positions.span(start, start + 1),
                    path,
                    "too-deep",
                    "nesting " + depth + " exceeds " + TreeReader.DEEPEST,
                    "");
            return null;
        }
        return token == JsonToken.START_OBJECT ? mapping(start, path, depth) : sequence(start, path, depth);
    }

    private @Nullable Node mapping(int start, String path, int depth) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        boolean inBraces = inBrackets();
        for (JsonToken token = tokens.next(); token != JsonToken.END_OBJECT; token = tokens.next()) {
            if (token == null) {
                return null;
            }
            String key = tokens.text();
            String keyPath = Trail.key(path, key);
            int keyStart = properties(keyPath);
            reached = tokens.end();
            Span keySpan = span(keyStart);
            boolean merge = key.equals("<<") && positions.at(keyStart) == '<';
            JsonToken next = tokens.next();
            Node value = next == null ? null : node(next, keyPath, depth + 1);
            if (value == null) {
                return null;
            }
            if (merge) {
                refuseMerge(keySpan, path);
            } else {
                add(entries, new Entry(key, keySpan, value), keyPath);
            }
        }
        return new Node.Mapping(ending(start, inBraces), List.copyOf(entries.values()));
    }

    private void refuseMerge(Span keySpan, String path) {
        problems.error(
                keySpan, path, "merge-key", "the merge key << is not allowed", "write the keys and values out again");
    }

    private void add(Map<String, Entry> entries, Entry entry, String path) {
        Entry first = entries.putIfAbsent(entry.key(), entry);
        if (first != null) {
            String message = "the key " + Quote.of(entry.key()) + " is already used at "
                    + first.keySpan().place();
            problems.error(entry.keySpan(), path, "duplicate-key", message, "keep one of the two");
        }
    }

    private @Nullable Node sequence(int start, String path, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        boolean inBrackets = inBrackets();
        for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            Node item = token == null ? null : node(token, Trail.item(path, items.size()), depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return new Node.Sequence(ending(start, inBrackets), items);
    }

    private Node scalar(int start) throws IOException {
        String raw = tokens.text();
        ScalarStyle style = style(start);
        if (style == ScalarStyle.BLOCK) {
            return new Node.Scalar(blockSpan(start), raw, style);
        }
        return style == ScalarStyle.PLAIN && NOTHING.contains(raw)
                ? new Node.Blank(span(start))
                : new Node.Scalar(span(start), raw, style);
    }

    private ScalarStyle style(int start) {
        if (start == reached) {
            return ScalarStyle.PLAIN;
        }
        return switch (positions.at(start)) {
            case '"', '\'' -> ScalarStyle.QUOTED;
            case '|', '>' -> ScalarStyle.BLOCK;
            default -> ScalarStyle.PLAIN;
        };
    }

    /** The content of a block scalar, without its header; the header when there is no content. */
    private Span blockSpan(int start) {
        int headerEnd = start;
        while (headerEnd < reached && positions.at(headerEnd) != '\n' && positions.at(headerEnd) != '\r') {
            headerEnd++;
        }
        int end = positions.trimmedEnd(start, reached);
        int content = positions.skipBlank(headerEnd, reached);
        reached = end;
        return content < end ? span(content) : positions.span(start, Math.min(headerEnd, end));
    }

    /** Refuses the anchor and the tag before the current token, and answers where its text begins. */
    private int properties(String path) {
        int end = tokens.end();
        int offset = tokens.start();
        while (offset < end && (positions.at(offset) == '&' || positions.at(offset) == '!')) {
            int wordEnd = positions.skipWord(offset, end);
            boolean anchor = positions.at(offset) == '&';
            problems.error(
                    positions.span(offset, wordEnd),
                    path,
                    anchor ? "anchor" : "tag",
                    (anchor ? "an anchor (" : "a tag (") + Quote.bare(positions.text(offset, wordEnd))
                            + ") is not allowed",
                    "delete it");
            offset = positions.skipBlank(wordEnd, end);
        }
        return offset;
    }

    /** Whether the collection that the current token opens is written in brackets. */
    private boolean inBrackets() {
        int last = positions.at(tokens.end() - 1);
        return tokens.end() > tokens.start() && (last == '{' || last == '[');
    }

    private Span ending(int start, boolean inBrackets) {
        reached = inBrackets ? tokens.end() : Math.max(start, reached);
        return span(start);
    }

    private Span span(int start) {
        return positions.span(start, reached);
    }
}
