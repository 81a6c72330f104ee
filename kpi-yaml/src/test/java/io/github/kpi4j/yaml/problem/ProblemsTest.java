package io.github.kpi4j.yaml.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems("plan.yaml");

    private void error(int line) {
        problems.error(Span.at(line, 1), "", "wrong", "wrong " + line, "");
    }

    @Test
    void startEmpty() {
        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.sorted()).isEmpty();
        assertThat(problems.render(new SourceText("plan.yaml", "a"))).isEmpty();
    }

    @Test
    void aWarningIsNotAnError() {
        problems.warning(Span.START, "", "odd", "odd", "");

        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.count()).isOne();
    }

    @Test
    void carryTheNameOfTheFile() {
        error(3);

        assertThat(problems.hasErrors()).isTrue();
        assertThat(problems.sorted()).extracting(Problem::file).containsExactly("plan.yaml");
    }

    @Test
    void comeOutInTheOrderOfTheFile() {
        error(7);
        error(2);
        problems.warning(Span.at(4, 1), "", "odd", "odd", "");

        assertThat(problems.sorted())
                .extracting(problem -> problem.span().line())
                .containsExactly(2, 4, 7);
    }

    @Test
    void areAllListedUpToOneHundred() {
        for (int line = 1; line <= 100; line++) {
            error(line);
        }

        assertThat(problems.render(new SourceText("plan.yaml", "")).lines()).hasSize(100);
    }

    @Test
    void beyondOneHundredAreCounted() {
        for (int line = 117; line >= 1; line--) {
            error(line);
        }

        assertThat(problems.count()).isEqualTo(117);
        assertThat(problems.sorted())
                .hasSize(100)
                .first()
                .extracting(Problem::message)
                .isEqualTo("wrong 1");
        assertThat(problems.render(new SourceText("plan.yaml", "")).lines())
                .hasSize(101)
                .last()
                .isEqualTo("and 17 more");
    }

    @Test
    void warningsNeverPushOutAnError() {
        for (int line = 1; line <= 150; line++) {
            problems.warning(Span.at(line, 1), "", "odd", "odd", "");
        }
        error(200);

        assertThat(problems.sorted())
                .hasSize(100)
                .last()
                .extracting(Problem::severity)
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void aFileFullOfProblemsIsListedLikeAnyOther() {
        for (int line = 100_000; line >= 1; line--) {
            error(line);
        }

        assertThat(problems.count()).isEqualTo(100_000);
        assertThat(problems.sorted())
                .extracting(problem -> problem.span().line())
                .startsWith(1, 2, 3)
                .endsWith(99, 100);
    }

    @Test
    void showTheLinesOfAFileThatWasNotKept() {
        String text = "\uFEFFa\r\nb\rc\n\nd";
        for (int line : new int[] {1, 3, 4, 5, 6}) {
            error(line);
        }
        FileBytes file = () -> new ByteArrayInputStream(text.getBytes(UTF_8));

        assertThat(problems.render(file))
                .isEqualTo(problems.render(new SourceText("plan.yaml", text)))
                .contains("   3 | c\n")
                .contains("   5 | d\n");
    }

    @Test
    void whatMakesAFileUnreadableIsTheOnlyProblem() {
        error(1);
        error(2);
        problems.refuse(new Problem(Severity.ERROR, "not-text", "plan.yaml", Span.at(2, 1), "", "not text", ""));

        assertThat(problems.count()).isOne();
        assertThat(problems.hasErrors()).isTrue();
        FileBytes file = () -> new ByteArrayInputStream("a\nb".getBytes(UTF_8));
        assertThat(problems.render(file)).isEqualTo("plan.yaml:2:1: not text [not-text]");
    }

    @Test
    void warningsAreCountedOnlyBehindAsManyAsAreListed() {
        for (int line = 1; line <= 100; line++) {
            assertThat(problems.countUnlistedWarning()).isFalse();
            error(line);
        }

        assertThat(problems.countUnlistedWarning()).isTrue();
        assertThat(problems.count()).isEqualTo(101);
        assertThat(problems.sorted()).hasSize(100);
    }
}
