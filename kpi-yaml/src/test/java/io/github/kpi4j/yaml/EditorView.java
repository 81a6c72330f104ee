package io.github.kpi4j.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import io.github.kpi4j.yaml.tree.Node;
import io.github.kpi4j.yaml.tree.ScalarStyle;
import io.github.kpi4j.yaml.tree.TreeReader;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A YAML text as an editor sees it before it asks the schema: unquoted words are booleans and numbers by the core schema
 * of YAML 1.2.
 */
final class EditorView {

    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private EditorView() {}

    /** What the schema is asked about; empty for a text that is refused as YAML, before any schema. */
    static Optional<JsonNode> of(String text) {
        Problems problems = new Problems("framework.yaml");
        Node root = TreeReader.read(new SourceText("framework.yaml", text), problems);
        return root == null || problems.hasErrors() ? Optional.empty() : Optional.of(json(root));
    }

    private static JsonNode json(Node node) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        return node instanceof Node.Scalar scalar ? scalar(scalar) : JSON.nullNode();
    }

    private static JsonNode scalar(Node.Scalar scalar) {
        String raw = scalar.raw();
        if (scalar.style() == ScalarStyle.PLAIN && BOOLEAN.matcher(raw).matches()) {
            return JSON.booleanNode(raw.toLowerCase(Locale.ROOT).equals("true"));
        }
        return scalar.style() == ScalarStyle.PLAIN && NUMBER.matcher(raw).matches()
                ? JSON.numberNode(new BigDecimal(raw))
                : JSON.textNode(raw);
    }
}
