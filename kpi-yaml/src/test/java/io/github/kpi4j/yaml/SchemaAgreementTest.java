package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the decoders accept the schema accepts; what they refuse it refuses too, where a schema can see the fault. */
class SchemaAgreementTest {

    private static final Path REJECTED = SchemaExamples.TEST_RESOURCES.resolve("rejected");

    /** Folders of rejected frameworks whose fault no schema can see, with the reason. */
    private static final Map<String, String> BEYOND = Map.of();

    static Stream<Path> accepted() throws IOException {
        Path stories = Path.of("..", "kpi-examples", "src", "main", "resources");
        Path cases = SchemaExamples.TEST_RESOURCES.resolve("accepted");
        return Stream.concat(
                SchemaExamples.frameworksBelow(cases).stream(), SchemaExamples.frameworksBelow(stories).stream());
    }

    static Stream<Path> rejected() throws IOException {
        return SchemaExamples.frameworksBelow(REJECTED).stream();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void anAcceptedFrameworkIsAcceptedByTheSchema(Path file) throws IOException {
        String text = Files.readString(file);

        assertThat(KpiYaml.standard().parse("framework.yaml", text)).isInstanceOf(LoadResult.Loaded.class);
        assertThat(SchemaParts.complaints(EditorView.of(text).orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void aRejectedFrameworkIsRefusedByTheSchemaUnlessItsFaultIsBeyondOne(Path file) throws IOException {
        String folder = String.valueOf(file.getName(file.getNameCount() - 2));
        boolean refused = EditorView.of(Files.readString(file))
                .filter(seen -> !SchemaParts.complaints(seen).isEmpty())
                .isPresent();

        assertThat(refused).as(folder).isEqualTo(!BEYOND.containsKey(folder));
    }

    @Test
    void everyFolderListedAsBeyondASchemaIsThere() {
        assertThat(BEYOND.keySet())
                .allSatisfy(folder -> assertThat(REJECTED.resolve(folder)).isDirectory());
    }

    @Test
    void theFrameworkWithEveryKeyIsAcceptedByBoth() throws IOException {
        assertThat(SchemaExamples.load(SchemaExamples.everyKey()).report()).isEmpty();
        assertThat(SchemaParts.complaints(SchemaExamples.everyKey())).isEmpty();
    }
}
