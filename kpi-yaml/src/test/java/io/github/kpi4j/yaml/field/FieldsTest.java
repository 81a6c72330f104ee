package io.github.kpi4j.yaml.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private final Problems problems = new Problems("f");

    /** A thing to decode: it refuses a blank name. */
    private record Person(String name, int age, List<Person> children) {
        private Person {
            if (name.isBlank()) {
                throw new IllegalArgumentException("name: a blank one given, a name is wanted");
            }
        }
    }

    private static @Nullable Person person(Fields fields) {
        String name = fields.requiredText("name");
        int age = fields.optional("age", Value::asInteger, 0);
        List<Person> children = fields.list("children", Reader.ofFields(FieldsTest::person));
        return fields.build(() -> new Person(Objects.requireNonNull(name), age, children));
    }

    private Fields fields(String text) {
        Value root = Objects.requireNonNull(Value.of(new SourceText("f", text), problems));
        return Objects.requireNonNull(root.asFields());
    }

    private @Nullable Person read(String text) {
        return person(fields(text));
    }

    private void assertReported(String... rendered) {
        assertThat(problems.sorted()).extracting(Problem::render).containsExactly(rendered);
    }

    @Test
    void aSoundGroupBecomesAThing() {
        assertThat(read("name: Ada\nage: 36\nchildren:\n  - name: Byron\n"))
                .isEqualTo(new Person("Ada", 36, List.of(new Person("Byron", 0, List.of()))));
        assertReported();
    }

    @Test
    void aMissingKeyIsReportedAtTheGroup() {
        assertThat(read("age: 36\nchildren:\n  - age: 1\n")).isNull();
        assertReported(
                "f:1:1: the key \"name\" is missing [missing-key]\n   add name: and its value",
                "f:3:5: children[0]: the key \"name\" is missing [missing-key]\n   add name: and its value");
    }

    @Test
    void anUnknownKeyIsReportedWithTheLikelyOne() {
        assertThat(read("name: Ada\nagge: 36\n")).isNull();
        assertReported("f:2:1: agge: unknown key \"agge\" [unknown-key]\n   did you mean age?");
    }

    @Test
    void anUnknownKeyThatIsLikeNoneIsReportedWithAll() {
        assertThat(read("name: Ada\nheight: 36\n")).isNull();
        assertReported("f:2:1: height: unknown key \"height\" [unknown-key]\n   known here: name, age, children");
    }

    @Test
    void aRefusalOfTheConstructorIsReportedAtTheGroup() {
        assertThat(read("name: Ada\nchildren:\n  - {name: ' '}\n")).isNull();
        assertReported("f:3:5: children[0]: name: a blank one given, a name is wanted [invalid]");
    }

    @Test
    void anotherExceptionIsABugAndPasses() {
        assertThatThrownBy(() -> fields("{}").build(() -> {
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everythingIsReportedAtOnceInTheOrderOfTheFile() {
        assertThat(read("""
                children:
                  - name: [x]
                    age: old
                  - nme: Byron
                  - just text
                colour: red
                name: Ada
                """)).isNull();
        assertThat(problems.sorted())
                .extracting(problem -> problem.span().line() + " " + problem.code())
                .containsExactly(
                        "2 wrong-type",
                        "3 not-a-number",
                        "4 missing-key",
                        "4 unknown-key",
                        "5 wrong-type",
                        "6 unknown-key");
    }

    @Test
    void aFailureInOneGroupDoesNotStopItsNeighbour() {
        Fields root = fields("a: {name: x, age: old}\nb: {name: y}\n");
        Reader<Person> reader = Reader.ofFields(FieldsTest::person);

        assertThat(root.required("a", reader)).isNull();
        assertThat(root.required("b", reader)).isEqualTo(new Person("y", 0, List.of()));
        assertThat(root.<String>build(() -> "made")).isNull();
    }

    @Test
    void aWarningDoesNotStopBuilding() {
        Fields root = fields("a: 9.3699999999999992");

        assertThat(root.required("a", Value::asNumberText)).isEqualTo("9.37");
        assertThat(root.<String>build(() -> "made")).isEqualTo("made");
    }

    @Test
    void aValueRefusedInTheTreeStopsBuilding() {
        assertThat(read("name: *ada\n")).isNull();
        assertReported("f:1:7: name: an alias (*ada) is not allowed [alias]\n   write the value out again");
    }

    @Test
    void aReaderThatFailsSilentlyStopsBuilding() {
        Fields root = fields("a: 1");

        assertThat(root.<String>optional("a", value -> null)).isNull();
        assertThat(root.<String>build(() -> "made")).isNull();
    }

    @Test
    void anOptionalKeyMayBeLeftOut() {
        Fields root = fields("a: 1");

        assertThat(root.optionalText("b")).isNull();
        assertThat(root.optional("c", Value::asInteger, 7)).isEqualTo(7);
        assertThat(root.list("d", Value::asText)).isEmpty();
        assertThat(root.optionalText("a")).isEqualTo("1");
        assertThat(root.<String>build(() -> "made")).isEqualTo("made");
    }

    @Test
    void anOptionalKeyMayNotBeEmpty() {
        assertThat(fields("a:").optionalText("a")).isNull();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("empty-value");
    }

    @Test
    void aKeyAskedForWithHasIsKnown() {
        Fields root = fields("a: 1");

        assertThat(root.has("a")).isTrue();
        assertThat(root.has("b")).isFalse();
        root.finish();
        assertReported();
    }

    @Test
    void finishingTwiceReportsOnce() {
        Fields root = fields("a: 1");

        root.finish();
        root.finish();
        assertReported("f:1:1: a: unknown key \"a\" [unknown-key]\n   delete it");
    }

    @Test
    void aReaderOfFieldsFinishesForABodyThatForgets() {
        fields("a: {b: 1, c: 2}").required("a", Reader.ofFields(fields -> fields.requiredText("b")));

        assertThat(problems.sorted()).extracting(Problem::path).containsExactly("a.c");
    }

    @Test
    void nestedGroupsHaveTheirOwnPath() {
        Fields nested = Objects.requireNonNull(fields("a:\n  b: {c: 1}\n").nested("a"));

        assertThat(nested.path()).isEqualTo("a");
        assertThat(Objects.requireNonNull(nested.nested("b")).path()).isEqualTo("a.b");
    }

    @Test
    void aNestedGroupThatFailsStopsTheOneAround() {
        Fields root = fields("a: {b: 1}");
        Objects.requireNonNull(root.nested("a")).finish();

        assertThat(root.<String>build(() -> "made")).isNull();
    }

    @Test
    void oneOfSeveralKeysSaysWhatKindOfThingThisIs() {
        assertThat(fields("points: 2").oneOf(kinds())).isEqualTo("2 points");
        assertThat(fields("percent-of-target: 5").oneOf(kinds())).isEqualTo("5 %");
        assertReported();
    }

    @Test
    void noneOfSeveralKeysIsReported() {
        Fields root = fields("pionts: 2");

        assertThat(root.oneOf(kinds())).isNull();
        root.finish();
        assertReported(
                "f:1:1: one of the keys percent-of-target, points is wanted [missing-key]\n"
                        + "   write one of them, and its value",
                "f:1:1: pionts: unknown key \"pionts\" [unknown-key]\n   did you mean points?");
    }

    @Test
    void twoOfSeveralKeysAreReportedAtTheSecond() {
        Fields root = fields("{points: 2, percent-of-target: 5}");
        root.oneOf(kinds());

        assertThat(root.<String>build(() -> "made")).isNull();
        assertReported(
                "f:1:13: percent-of-target: \"percent-of-target\" cannot stand beside \"points\" [conflicting-keys]\n"
                        + "   keep one of the two");
    }

    private static Map<String, Reader<String>> kinds() {
        return Map.of(
                "points",
                value -> value.asNumberText() + " points",
                "percent-of-target",
                value -> value.asNumberText() + " %");
    }

    @Test
    void aProblemOfTwoKeysIsReportedAtOneOfThem() {
        Fields root = fields("from: 3\nto: 2\n");
        root.optionalText("from");
        Objects.requireNonNull(root.value("to")).problem("order", "the end lies before the beginning", "");

        assertThat(root.<String>build(() -> "made")).isNull();
        assertReported("f:2:5: to: the end lies before the beginning [order]");
    }

    @Test
    void aRefusalCanBeReportedAtTheKeyToBlame() {
        Fields fields = fields("name: ' '\nage: 36\n");
        String name = fields.requiredText("name");
        fields.optional("age", Value::asInteger);

        assertThat(fields.build("name", "write a name", () -> new Person(Objects.requireNonNull(name), 0, List.of())))
                .isNull();
        assertReported("f:1:7: name: name: a blank one given, a name is wanted [invalid]\n   write a name");
    }

    @Test
    void aRefusalIsReportedAtTheGroupWhenTheKeyToBlameIsNotThere() {
        Fields fields = fields("age: 36\n");
        fields.optional("age", Value::asInteger);

        assertThat(fields.build("name", "add a name", () -> new Person(" ", 0, List.of())))
                .isNull();
        assertReported("f:1:1: name: a blank one given, a name is wanted [invalid]\n   add a name");
    }

    @Test
    void nothingIsBuiltAtAKeyWhenTheGroupHasFailed() {
        Fields fields = fields("age: old\n");
        fields.optional("age", Value::asInteger);

        assertThat(fields.<Person>build("age", "", () -> {
                    throw new AssertionError("not to be called");
                }))
                .isNull();
    }
}
