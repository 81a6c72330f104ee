package io.github.kpi4j.yaml.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import io.github.kpi4j.yaml.problem.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The reader never throws on any text, says something whenever it gives nothing, and points inside the file. */
class TreeReaderProperties {

    private static final String VALID = """
            schema: 1
            framework: { id: bromley, name: "Children's Services", area: E09000006 }
            indicators:
              - id: rereferrals   # comment
                name: 'Re-referrals: 12 months'
                rationale: >
                  A second referral may mean
                  that the first response did not last. 😀
                target:
                  - { from: 2024-04-01, at-most: 18, near-within: { points: 2 } }
                  - [1_000, 010, NO, ~]
                note: |
                  two
                  lines
                decimals: 1
            """;

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings().ofMaxLength(200);
    }

    @Provide
    Arbitrary<String> yamlLikeText() {
        return yamlLikeText(40);
    }

    private static Arbitrary<String> yamlLikeText(int mostPieces) {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "b",
                ": ",
                ":",
                "- ",
                "\n",
                "\n  ",
                "\n    ",
                "\r\n",
                "\r",
                "\t",
                "[",
                "]",
                "{",
                "}",
                ", ",
                "'",
                "\"",
                "&x ",
                "*x",
                "!t ",
                "!!int ",
                "! ",
                "<<: ",
                "? ",
                "| ",
                "|\n",
                ">-\n",
                "# c",
                "---",
                "--- ",
                "...",
                "%YAML 1.1",
                "%TAG ! x",
                "\\",
                "\\u12",
                "\\x",
                "0x",
                "0b",
                "1_0",
                "_",
                "-",
                "+",
                ".",
                "~",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "😀",
                "\uD83D",
                "\0",
                "@",
                "`",
                "=",
                "!<",
                "%zz");
        return pieces.list().ofMaxSize(mostPieces).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> mutations() {
        return edits().list().ofMinSize(1).ofMaxSize(4).map(edits -> {
            String text = VALID;
            for (UnaryOperator<String> edit : edits) {
                text = edit.apply(text);
            }
            return text;
        });
    }

    /** Puts something in the place of up to five characters. */
    private Arbitrary<UnaryOperator<String>> edits() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, VALID.length());
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 5);
        return Combinators.combine(places, lengths, yamlLikeText(2)).as((place, length, inserted) -> text -> {
            int from = Math.min(place, text.length());
            return text.substring(0, from) + inserted + text.substring(Math.min(from + length, text.length()));
        });
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll("anyText") String text) {
        check(text);
    }

    @Property(tries = 3000)
    void textThatLooksLikeYamlIsReadOrRefused(@ForAll("yamlLikeText") String text) {
        check(text);
    }

    @Property(tries = 2000)
    void aMutatedFileIsReadOrRefused(@ForAll("mutations") String text) {
        check(text);
    }

    @Property
    void bytesAreDecodedOrRefused(@ForAll byte[] bytes) {
        Problems problems = new Problems("f");
        SourceText source = SourceReader.STANDARD.read(bytes, problems);

        assertThat(source == null).isEqualTo(problems.hasErrors());
    }

    private static void check(String text) {
        Problems problems = new Problems("f");
        SourceText source = new SourceText("f", text);
        Node root = TreeReader.read(source, problems);
        problems.render(source);

        assertThat(root == null && !problems.hasErrors()).isFalse();
        Stream.concat(problems.sorted().stream().map(Problem::span), spans(root))
                .forEach(span -> assertInside(span, source));
    }

    private static Stream<Span> spans(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return Stream.concat(
                    Stream.of(mapping.span()),
                    mapping.entries().stream()
                            .flatMap(entry -> Stream.concat(Stream.of(entry.keySpan()), spans(entry.value()))));
        }
        if (node instanceof Node.Sequence sequence) {
            return Stream.concat(
                    Stream.of(sequence.span()), sequence.items().stream().flatMap(TreeReaderProperties::spans));
        }
        return node == null ? Stream.empty() : Stream.of(node.span());
    }

    private static void assertInside(Span span, SourceText source) {
        List<Integer> lines = List.of(span.line(), span.endLine());
        List<Integer> columns = List.of(span.column(), span.endColumn());
        for (int i = 0; i < 2; i++) {
            String line = source.line(lines.get(i));
            assertThat(lines.get(i)).isBetween(1, source.lineCount());
            assertThat(columns.get(i)).as("column of %s", span).isBetween(1, line.codePointCount(0, line.length()) + 1);
        }
    }
}
