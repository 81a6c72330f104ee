package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.lint.Lint;
import io.github.kpi4j.lint.Linter;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.report.ReviewPack;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the author of a framework reads of everything that is to be looked at. */
class LintsGoldenTest {

    private static final KpiYaml YAML = KpiYaml.standard();
    private static final Path FOLDER = Golden.file("lints");

    private static LoadResult.Loaded<Framework> loaded() {
        return (LoadResult.Loaded<Framework>) YAML.load(FOLDER.resolve("framework.yaml"));
    }

    private static List<Lint> lints(Framework framework) {
        return Linter.lint(card(framework));
    }

    private static Scorecard card(Framework framework) {
        Figures figures =
                YAML.loadFigures(FOLDER.resolve("figures.csv"), framework).orElseThrow();
        LocalDate day = LocalDate.of(2025, 3, 31);
        return Evaluator.evaluate(framework, figures, Period.snapshot(day), day);
    }

    @Test
    void theReviewOfTheFrameworkHasThemToo() {
        Scorecard card = card(loaded().value());
        Audience members = card.framework().audience("members").orElseThrow();

        Golden.holds(YAML.json(new ReviewPack(card, members)), FOLDER.resolve("review.json"));
    }

    @Test
    void everyLintIsToldAtItsPlace() {
        LoadResult.Loaded<Framework> read = loaded();

        Golden.holds(YAML.withLints(read, lints(read.value())).report() + "\n", FOLDER.resolve("warnings.txt"));
    }

    @Test
    void everyLintOccurs() {
        String kent = Golden.text(FOLDER.resolve("framework.yaml")).replace("years: financial", "rating: kent");
        Framework withoutTolerances = YAML.parse("kent.yaml", kent).orElseThrow();

        assertThat(Stream.of(loaded().value(), withoutTolerances).flatMap(each -> lints(each).stream()))
                .extracting(Lint::code)
                .containsAll(Arrays.asList(Lint.Code.values()));
    }

    @Test
    void lintsAreWarningsAmongTheWarningsThatWereThere() {
        LoadResult.Loaded<Framework> read = (LoadResult.Loaded<Framework>)
                YAML.load(Golden.file("accepted/with-warnings").resolve("framework.yaml"));
        List<Problem> before = read.problems();

        LoadResult.Loaded<Framework> linted = YAML.withLints(read, Linter.lint(read.value()));

        assertThat(linted.value()).isEqualTo(read.value());
        assertThat(linted.problems()).containsAll(before).isSorted();
        assertThat(linted.problems()).hasSizeGreaterThan(before.size());
        assertThat(linted.problems()).extracting(Problem::severity).containsOnly(Severity.WARNING);
        assertThat(linted.report()).contains("[no-review-date]");
    }

    @Test
    void everyPlaceOfALintLiesInTheFile() {
        Stream<Path> frameworks = Golden.cases("accepted").stream().map(folder -> folder.resolve("framework.yaml"));

        assertThat(frameworks).allSatisfy(file -> {
            LoadResult.Loaded<Framework> read = (LoadResult.Loaded<Framework>) YAML.load(file);
            assertThat(YAML.withLints(read, Linter.lint(read.value())).problems())
                    .allSatisfy(problem -> assertThat(problem.path()).isNotEmpty());
        });
    }
}
