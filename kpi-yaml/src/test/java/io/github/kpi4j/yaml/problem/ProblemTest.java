package io.github.kpi4j.yaml.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final String ADVICE = "write 95 — the unit is given once, under unit";

    private static SourceText lineFourteen(String line) {
        return new SourceText("corporate-plan.yaml", "\n".repeat(13) + line + "\nafter\n");
    }

    private static Problem problem(Span span, String path, String advice) {
        return new Problem(
                Severity.ERROR, "not-a-number", "corporate-plan.yaml", span, path, "\"95%%\" is not a number", advice);
    }

    @Test
    void showsPlacePathMessageCodeLineCaretAndAdvice() {
        Problem problem = problem(new Span(14, 17, 14, 21), "indicators[2].target.at-least", ADVICE);

        assertThat(problem.render(lineFourteen("      at-least: 95%%"))).isEqualTo("""
                        corporate-plan.yaml:14:17: indicators[2].target.at-least: "95%%" is not a number [not-a-number]
                           14 |       at-least: 95%%
                              |                 ^^^^
                           write 95 — the unit is given once, under unit""");
    }

    @Test
    void leavesOutAnEmptyPathAndAnEmptyAdvice() {
        assertThat(problem(new Span(14, 1, 14, 5), "", "").render(lineFourteen("95%%")))
                .isEqualTo("""
                        corporate-plan.yaml:14:1: "95%%" is not a number [not-a-number]
                           14 | 95%%
                              | ^^^^""");
    }

    @Test
    void aWarningSaysSoBeforeTheMessage() {
        Problem warning = new Problem(
                Severity.WARNING, "spreadsheet-noise", "f.csv", new Span(2, 1, 2, 2), "value", "too long", "");

        assertThat(warning.render()).isEqualTo("f.csv:2:1: value: warning: too long [spreadsheet-noise]");
    }

    @Test
    void withoutASourceThereIsNoSnippet() {
        assertThat(problem(Span.START, "", ADVICE).render()).isEqualTo("""
                        corporate-plan.yaml:1:1: "95%%" is not a number [not-a-number]
                           write 95 — the unit is given once, under unit""");
    }

    @Test
    void aBlankLineIsNotShown() {
        assertThat(problem(Span.at(14, 1), "", "").render(lineFourteen("   ")))
                .isEqualTo("corporate-plan.yaml:14:1: \"95%%\" is not a number [not-a-number]");
    }

    @Test
    void aLineThatTheFileDoesNotHaveIsNotShown() {
        assertThat(problem(Span.at(99, 1), "", "").render(lineFourteen("x")).lines())
                .hasSize(1);
    }

    @Test
    void anEmptySpanStillGetsACaret() {
        assertThat(problem(Span.at(14, 6), "", "").render(lineFourteen("name:")))
                .endsWith("   14 | name:\n      |      ^");
    }

    @Test
    void aSpanOverSeveralLinesIsMarkedToTheEndOfItsFirst() {
        assertThat(problem(new Span(14, 3, 15, 4), "", "").render(lineFourteen("- id: a  ")))
                .endsWith("   14 | - id: a\n      |   ^^^^^");
    }

    @Test
    void tabsKeepTheCaretAligned() {
        assertThat(problem(new Span(14, 4, 14, 5), "", "").render(lineFourteen("\ta\tb")))
                .endsWith("   14 | \ta\tb\n      | \t \t^");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneTakesOneColumn() {
        assertThat(problem(new Span(14, 3, 14, 4), "", "").render(lineFourteen("😀 b")))
                .endsWith("   14 | 😀 b\n      |   ^");
    }

    @Test
    void controlCharactersAreNotPrinted() {
        assertThat(problem(new Span(14, 2, 14, 3), "", "").render(lineFourteen("a\u001B[31m")))
                .endsWith("   14 | a [31m\n      |  ^");
    }

    @Test
    void aLineOfOneHundredColumnsIsShownWhole() {
        assertThat(snippet("x".repeat(100), new Span(14, 100, 14, 101)))
                .containsExactly("x".repeat(100), " ".repeat(99) + "^");
    }

    @Test
    void aLongLineIsCutAfterItsBeginning() {
        assertThat(snippet("x".repeat(101), new Span(14, 1, 14, 3))).containsExactly("x".repeat(99) + "…", "^^");
    }

    @Test
    void aLongLineIsCutOnBothSidesOfTheCaret() {
        String line = "a".repeat(150) + "HERE" + "b".repeat(150);

        assertThat(snippet(line, new Span(14, 151, 14, 155)))
                .containsExactly("…" + "a".repeat(49) + "HERE" + "b".repeat(45) + "…", " ".repeat(50) + "^^^^");
    }

    @Test
    void aLongLineIsCutBeforeItsEnd() {
        String line = "a".repeat(150) + "HERE";

        assertThat(snippet(line, new Span(14, 151, 14, 155)))
                .containsExactly("…" + "a".repeat(95) + "HERE", " ".repeat(96) + "^^^^");
    }

    @Test
    void caretsStayWithinTheLineThatIsShown() {
        assertThat(snippet("x".repeat(300), new Span(14, 1, 14, 301)))
                .containsExactly("x".repeat(99) + "…", "^".repeat(100));
    }

    private static List<String> snippet(String line, Span span) {
        return problem(span, "", "")
                .render(lineFourteen(line))
                .lines()
                .skip(1)
                .map(shown -> shown.substring("   14 | ".length()))
                .toList();
    }

    @Test
    void aMessageOfSeveralLinesIsPrintedOnOne() {
        Problem problem = new Problem(Severity.ERROR, "invalid", "f", Span.START, "", "one\n  two", "");

        assertThat(problem.render()).isEqualTo("f:1:1: one two [invalid]");
    }

    @Test
    void ordersByFileThenPositionThenCode() {
        Problem a = at("a.yaml", 9, 9, "z");
        Problem b = at("b.yaml", 2, 10, "b");
        Problem c = at("b.yaml", 10, 1, "a");
        Problem d = at("b.yaml", 10, 1, "b");

        assertThat(Stream.of(d, c, b, a).sorted()).containsExactly(a, b, c, d);
    }

    private static Problem at(String file, int line, int column, String code) {
        return new Problem(Severity.ERROR, code, file, Span.at(line, column), "", "wrong", "");
    }

    @Test
    void codesAreLowerCaseWordsJoinedByHyphens() {
        for (String code : List.of("", "NotANumber", "not_a_number", "-a", "a-", "a--b")) {
            assertThatThrownBy(() -> at("f", 1, 1, code))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("code: \"" + code + "\" given");
        }
    }

    @Test
    void aMessageHasToSaySomething() {
        assertThatThrownBy(() -> new Problem(Severity.ERROR, "a", "f", Span.START, "", " ", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("message");
    }
}
