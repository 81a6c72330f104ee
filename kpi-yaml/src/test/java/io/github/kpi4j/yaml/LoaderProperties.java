package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.SourceText;
import io.github.kpi4j.yaml.problem.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text holds: reading it does not throw, a rejection says why, and every place lies inside the text. */
class LoaderProperties {

    private static final String PLAN = Golden.text(Golden.file("accepted/whole-vocabulary/framework.yaml"));
    private static final String FIGURES = Golden.text(Golden.file("accepted/whole-vocabulary/figures.csv"));
    private static final Framework FRAMEWORK =
            KpiYaml.standard().parse("plan.yaml", PLAN).orElseThrow();
    private static final Framework TOLD = KpiYaml.standard()
            .load(Golden.file("accepted/evidence/framework.yaml"))
            .orElseThrow();
    private static final String EVIDENCE = Golden.text(Golden.file("accepted/evidence/evidence.yaml"));
    private static final List<String> SNIPPETS = List.of(
            "",
            "x",
            " ",
            "\n",
            "\r\n",
            "\t",
            ":",
            ": ",
            "- ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "\"",
            "'",
            "#",
            "%",
            "&a ",
            "*a",
            "<<: ",
            "-1",
            "0",
            "1e9",
            "2024/25",
            "2024-04-01",
            "[c]",
            "[p]",
            "null",
            "~",
            "\0",
            "\uD800",
            "😀");

    private static <T> void holds(LoadResult<T> result, String text) {
        SourceText source = new SourceText("f", text);
        if (result instanceof LoadResult.Rejected) {
            assertThat(result.report()).isNotEmpty();
            assertThat(result.problems()).isNotEmpty();
        }
        for (Problem problem : result.problems()) {
            Span span = problem.span();
            assertThat(span.endLine()).isLessThanOrEqualTo(source.lineCount());
            assertThat(span.column()).isBetween(1, length(source, span.line()) + 1);
            assertThat(span.endColumn()).isBetween(1, length(source, span.endLine()) + 1);
        }
    }

    private static int length(SourceText source, int line) {
        String text = source.line(line);
        return text.codePointCount(0, text.length());
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings().ofMaxLength(300);
    }

    @Provide
    Arbitrary<String> mutatedPlan() {
        return mutated(PLAN);
    }

    @Provide
    Arbitrary<String> mutatedEvidence() {
        return mutated(EVIDENCE);
    }

    @Provide
    Arbitrary<String> mutatedFigures() {
        return mutated(FIGURES);
    }

    /** The text with up to five stretches replaced, whether by snippets or by other stretches of itself. */
    private static Arbitrary<String> mutated(String text) {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, text.length());
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 60);
        Arbitrary<String> ownPieces = Combinators.combine(places, lengths)
                .as((start, length) -> text.substring(start, Math.min(text.length(), start + length)));
        Arbitrary<UnaryOperator<String>> replacement = Combinators.combine(
                        places, lengths, Arbitraries.oneOf(Arbitraries.of(SNIPPETS), ownPieces))
                .as((place, length, piece) -> before -> {
                    int start = Math.min(place, before.length());
                    int end = Math.min(before.length(), start + length);
                    return before.substring(0, start) + piece + before.substring(end);
                });
        return replacement.list().ofMinSize(1).ofMaxSize(5).map(all -> {
            String changed = text;
            for (UnaryOperator<String> each : all) {
                changed = each.apply(changed);
            }
            return changed;
        });
    }

    @Property
    void noTextMakesTheFrameworkReaderThrow(@ForAll("anyText") String text) {
        holds(KpiYaml.standard().parse("f", text), text);
    }

    @Property
    void noSlipInAFrameworkMakesTheReaderThrow(@ForAll("mutatedPlan") String text) {
        holds(KpiYaml.standard().parse("f", text), text);
    }

    @Property
    void noTextMakesTheFiguresReaderThrow(@ForAll("anyText") String text) {
        holds(KpiYaml.standard().parseFigures("f", text, FRAMEWORK), text);
        String rows = "indicator,period,value\n" + text;
        holds(KpiYaml.standard().parseFigures("f", rows, FRAMEWORK), rows);
    }

    @Property
    void noSlipInFiguresMakesTheReaderThrow(@ForAll("mutatedFigures") String text) {
        holds(KpiYaml.standard().parseFigures("f", text, FRAMEWORK), text);
    }

    @Property
    void noTextMakesTheEvidenceReaderThrow(@ForAll("anyText") String text) {
        holds(KpiYaml.standard().parseEvidence("f", text, TOLD), text);
    }

    @Property
    void noSlipInEvidenceMakesTheReaderThrow(@ForAll("mutatedEvidence") String text) {
        holds(KpiYaml.standard().parseEvidence("f", text, TOLD), text);
    }
}
