package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the decoders accept the schema accepts; what they refuse it refuses too, where a schema can see the fault. */
class SchemaAgreementTest {

    private static final String NOT_YAML = "it is refused as YAML, before any schema is asked";
    private static final String ELSEWHERE = "one has to look at another place of the file";

    /** The folders of rejected frameworks in which a schema sees no fault, with the reason. */
    private static final Map<String, String> BEYOND = new TreeMap<>();

    static {
        Stream.of("anchor-and-alias", "duplicate-key", "empty-framework", "merge-key")
                .forEach(folder -> BEYOND.put(folder, NOT_YAML));
        Stream.of("only-a-comment", "second-document", "syntax-error", "tab", "tag")
                .forEach(folder -> BEYOND.put(folder, NOT_YAML));
        Stream.of(
                        "circular-formulas",
                        "formulas-of-units-that-do-not-fit",
                        "graded-grades",
                        "prices-that-differ",
                        "results-chain-back-through-an-unstaged-indicator",
                        "summary-over-priorities-without-one")
                .forEach(folder -> BEYOND.put(folder, ELSEWHERE));
        BEYOND.put("partners-that-do-not-go-together", ELSEWHERE);
        BEYOND.put("faulty-former-codes", ELSEWHERE);
        Stream.of("circular-unit-costs", "grade-not-on-the-scale", "id-used-twice", "unknown-references")
                .forEach(folder -> BEYOND.put(folder, ELSEWHERE));
        BEYOND.put("periods-of-another-kind", "a period is a text until one knows what the figures cover");
        Stream.of(
                        "rating-that-does-not-take-every-value",
                        "rating-with-a-gap",
                        "rating-with-overlapping-intervals",
                        "rating-with-a-reversed-interval")
                .forEach(folder -> BEYOND.put(folder, "a schema does not hold one band against the next"));
        BEYOND.put("target-ends-before-it-begins", "a schema does not compare two dates");
    }

    static Stream<Path> accepted() throws IOException {
        Path stories = Path.of("..", "kpi-examples", "src", "main", "resources");
        try (Stream<Path> files = Files.walk(stories)) {
            List<Path> found = files.filter(file -> file.endsWith(SchemaExamples.FILE))
                    .sorted()
                    .toList();
            return Stream.of(
                            SchemaExamples.frameworks(Golden.cases("accepted")),
                            SchemaExamples.frameworks(List.of(Golden.file("rejected"))),
                            found.stream())
                    .flatMap(each -> each);
        }
    }

    static Stream<Path> rejected() {
        return SchemaExamples.frameworks(Golden.cases("rejected"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void anAcceptedFrameworkIsAcceptedByTheSchema(Path file) {
        String text = Golden.text(file);

        assertThat(KpiYaml.standard().parse(SchemaExamples.FILE, text)).isInstanceOf(LoadResult.Loaded.class);
        assertThat(SchemaParts.complaints(EditorView.of(text).orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void aRejectedFrameworkIsRefusedByTheSchemaUnlessItsFaultIsBeyondOne(Path file) {
        boolean refused = EditorView.of(Golden.text(file))
                .filter(seen -> !SchemaParts.complaints(seen).isEmpty())
                .isPresent();

        assertThat(refused).isEqualTo(!BEYOND.containsKey(folder(file)));
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void eachProblemThatASchemaCanSeeIsComplainedOfAtItsPlace(Path file) {
        Optional<JsonNode> seen = EditorView.of(Golden.text(file));
        Set<String> places = seen.map(SchemaParts::complaints).orElse(List.of()).stream()
                .map(complaint -> complaint.substring(0, complaint.indexOf(':')).replace("~1", "/"))
                .collect(Collectors.toSet());

        List<Problem> missed = KpiYaml.standard().load(file).problems().stream()
                .filter(problem -> seen.isPresent() && problem.severity() == Severity.ERROR)
                .filter(problem -> !SchemaExamples.BEYOND.contains(problem.code()))
                .filter(problem -> !isANumberToYaml(problem, seen.orElseThrow()))
                .filter(problem -> places.stream().noneMatch(place -> isAbout(place, pointer(problem))))
                .toList();

        assertThat(missed).isEmpty();
    }

    @Test
    void everyFolderListedAsBeyondASchemaIsThere() {
        assertThat(rejected().map(SchemaAgreementTest::folder)).containsAll(BEYOND.keySet());
    }

    /** A schema complains of a key at its group, and of a group at one of its values. */
    private static boolean isAbout(String place, String problem) {
        return place.startsWith(problem) || place.equals(problem.substring(0, Math.max(0, problem.lastIndexOf('/'))));
    }

    /** Some texts, such as {@code .5}, are numbers to YAML and so to a schema, but not to the decoders. */
    private static boolean isANumberToYaml(Problem problem, JsonNode seen) {
        return problem.code().equals("not-a-number")
                && seen.at(pointer(problem)).isNumber();
    }

    private static String pointer(Problem problem) {
        String path = problem.path().replace("[", ".").replace("]", "");
        return path.isEmpty() ? "" : "/" + path.replace('.', '/');
    }

    private static String folder(Path file) {
        return String.valueOf(file.getName(file.getNameCount() - 2));
    }
}
