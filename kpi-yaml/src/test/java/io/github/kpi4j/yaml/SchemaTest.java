package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The schema by itself: that it is one, and that it teaches the format to whoever hovers over a key. */
class SchemaTest {

    @Test
    void itIsASchemaOfTheDraftThatItNames() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

        assertThat(SchemaParts.root().get("$schema").asText()).isEqualTo(DialectId.DRAFT_2020_12);
        assertThat(registry.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12))
                        .validate(KpiYaml.schema(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void itsIdIsAnAddressOfNobodysHost() {
        assertThat(SchemaParts.root().get("$id").asText()).startsWith("urn:");
    }

    @Test
    void itEndsWithALineFeedSoThatItCanBePrinted() {
        assertThat(KpiYaml.schema()).endsWith("}\n");
    }

    @Test
    void noGroupTakesAKeyThatIsNotDescribed() {
        assertThat(SchemaParts.groups())
                .isNotEmpty()
                .allSatisfy((pointer, group) -> assertThat(
                                group.path("additionalProperties").toString())
                        .as(pointer)
                        .isEqualTo("false"));
    }

    @Test
    void everyRequiredKeyIsDescribed() {
        SchemaParts.groups()
                .forEach((pointer, group) -> group.path("required")
                        .forEach(key -> assertThat(group.get("properties").has(key.asText()))
                                .as(pointer + " requires " + key)
                                .isTrue()));
    }

    @Test
    void everyKeyHasATitleAndADescriptionInSentences() {
        SoftAssertions all = new SoftAssertions();
        SchemaParts.keys().forEach((pointer, key) -> {
            all.assertThat(key.path("title").asText()).as(pointer).isNotBlank();
            all.assertThat(key.path("description").asText()).as(pointer).matches("(?s)\\S.*[.?]");
        });
        all.assertAll();
    }

    @Test
    void everyKeyThatHoldsAValueShowsAnExampleOrItsWords() {
        SoftAssertions all = new SoftAssertions();
        SchemaParts.keys().forEach((pointer, key) -> {
            String part = SchemaParts.resolved(pointer);
            JsonNode value = SchemaParts.at(part);
            boolean holdsOthers = value.has("anyOf") || SchemaParts.groups().containsKey(part) || holdsGroups(part);
            all.assertThat(holdsOthers || key.has("examples") || value.has("enum"))
                    .as(pointer)
                    .isTrue();
        });
        all.assertAll();
    }

    @Test
    void everyExampleAndEveryDefaultIsAcceptedWhereItStands() {
        List<String> complaints = new ArrayList<>();
        for (Map.Entry<String, JsonNode> key : SchemaParts.keys().entrySet()) {
            List<JsonNode> values = new ArrayList<>();
            key.getValue().path("examples").forEach(values::add);
            if (key.getValue().has("default")) {
                values.add(key.getValue().get("default"));
            }
            values.forEach(value -> SchemaParts.complaints(key.getKey(), value)
                    .forEach(complaint -> complaints.add(key.getKey() + ", " + value + complaint)));
        }
        assertThat(complaints).isEmpty();
    }

    private static boolean holdsGroups(String list) {
        return SchemaParts.groups().containsKey(SchemaParts.resolved(list + "/items"));
    }
}
