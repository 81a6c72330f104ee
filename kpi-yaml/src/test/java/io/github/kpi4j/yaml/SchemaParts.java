package io.github.kpi4j.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The published schema: a validator of it, and its parts by their JSON Pointers. */
final class SchemaParts {

    private static final JsonNode ROOT = parse(KpiYaml.schema());
    private static final String ID = ROOT.get("$id").asText();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, KpiYaml.schema())));

    private static final Schema WHOLE = REGISTRY.getSchema(SchemaLocation.of(ID));

    private SchemaParts() {}

    /** What the schema has against a file, each after its place and a colon; nothing when it accepts the file. */
    static List<String> complaints(JsonNode file) {
        return complaints(WHOLE, file);
    }

    /** What one part of the schema, by its pointer, has against a value. */
    static List<String> complaints(String part, JsonNode value) {
        return complaints(REGISTRY.getSchema(SchemaLocation.of(ID + "#" + part)), value);
    }

    private static List<String> complaints(Schema schema, JsonNode value) {
        return schema.validate(value).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    static JsonNode root() {
        return ROOT;
    }

    static JsonNode at(String pointer) {
        return ROOT.at(JsonPointer.compile(pointer));
    }

    /** Every key that the schema knows: the schema of its value by the pointer of that schema. */
    static Map<String, JsonNode> keys() {
        Map<String, JsonNode> keys = new TreeMap<>();
        groups().forEach((pointer, group) -> group.get("properties")
                .properties()
                .forEach(entry -> keys.put(pointer + "/properties/" + entry.getKey(), entry.getValue())));
        return keys;
    }

    /** Every group of keys that the schema describes, by its pointer. Conditions add no keys and are left out. */
    static Map<String, JsonNode> groups() {
        Map<String, JsonNode> groups = new TreeMap<>();
        collect("", groups);
        at("/$defs").fieldNames().forEachRemaining(name -> collect("/$defs/" + name, groups));
        return groups;
    }

    private static void collect(String pointer, Map<String, JsonNode> groups) {
        JsonNode schema = at(pointer);
        if (schema.path("type").asText().equals("object")) {
            groups.put(pointer, schema);
        }
        children(pointer).forEach(child -> collect(child, groups));
    }

    private static Stream<String> children(String pointer) {
        JsonNode schema = at(pointer);
        List<String> children = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(key -> children.add(pointer + "/properties/" + key));
        for (int i = 0; i < schema.path("anyOf").size(); i++) {
            children.add(pointer + "/anyOf/" + i);
        }
        if (schema.has("items")) {
            children.add(pointer + "/items");
        }
        return children.stream().filter(child -> at(child).isObject());
    }

    /** The part that a part refers to, or itself. */
    static String resolved(String part) {
        JsonNode reference = at(part).path("$ref");
        return reference.isMissingNode() ? part : resolved(reference.asText().substring(1));
    }

    /** The part that describes a group or list where this part is asked about it. */
    static String describing(String part, JsonNode value) {
        String whole = resolved(part);
        String shape = value.isObject() ? "object" : "array";
        return IntStream.range(0, at(whole).path("anyOf").size())
                .mapToObj(i -> describing(whole + "/anyOf/" + i, value))
                .filter(alternative -> at(alternative).path("type").asText().equals(shape))
                .findFirst()
                .orElse(whole);
    }

    private static JsonNode parse(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
