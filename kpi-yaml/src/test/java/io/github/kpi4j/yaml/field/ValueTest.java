package io.github.kpi4j.yaml.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

    private static final String WRITE_TEXT = "write one word, number or sentence";
    private static final String WRITE_LIST =
            "write items in square brackets, such as [a, b], or one a line, each after a dash";
    private static final String WRITE_GROUP = "write keys and values, such as { key: value }, or one key a line";

    private final Problems problems = new Problems("f");

    /** The value of the only key, {@code a}. */
    private Value value(String text) {
        Value root = Objects.requireNonNull(Value.of(new SourceText("f", "a: " + text), problems));
        Fields fields = Objects.requireNonNull(root.asFields());
        return Objects.requireNonNull(fields.value("a"));
    }

    private <T> void reads(String text, Function<Value, @Nullable T> reader, T expected) {
        assertThat(reader.apply(value(text))).isEqualTo(expected);
        assertThat(problems.sorted()).isEmpty();
    }

    private void refuses(String text, Function<Value, ?> reader, String rendered) {
        assertThat(reader.apply(value(text))).isNull();
        assertThat(problems.sorted()).extracting(Problem::render).containsExactly(rendered);
    }

    @Test
    void textIsWhatWasWritten() {
        reads("NO", Value::asText, "NO");
        reads("010", Value::asText, "010");
        reads("''", Value::asText, "");
        reads("'a: b'", Value::asText, "a: b");
    }

    private String placeOfPart(String text, int from, int to) {
        Value part = value(text).part(from, to);
        return part.asText() + " at " + part.span().place() + " to "
                + part.span().endColumn();
    }

    @Test
    void aPartOfATextStandsAtItsOwnPlace() {
        assertThat(placeOfPart("b + cd", 4, 6)).isEqualTo("cd at 1:8 to 10");
        assertThat(placeOfPart("'b + cd'", 4, 6)).isEqualTo("cd at 1:9 to 11");
        assertThat(placeOfPart("\"b + cd\"", 6, 6)).isEqualTo(" at 1:11 to 11");
        assertThat(placeOfPart("😀 + cd", 5, 7)).isEqualTo("cd at 1:8 to 10");
    }

    @Test
    void aPartOfATextWithEscapesOrOverLinesStandsAtThePlaceOfTheWhole() {
        assertThat(placeOfPart("\"\\u0062 + cd\"", 4, 6)).isEqualTo("cd at 1:4 to 17");
        assertThat(placeOfPart("b +\n  cd", 4, 6)).isEqualTo("cd at 1:4 to 5");
    }

    @Test
    void aPartLiesWithinAText() {
        assertThatIllegalArgumentException().isThrownBy(() -> value("ab").part(1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> value("ab").part(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> value("[ab]").part(0, 0));
    }

    @Test
    void aListIsNoText() {
        refuses("[b]", Value::asText, "f:1:4: a: a text is wanted, here is a list [wrong-type]\n   " + WRITE_TEXT);
    }

    @Test
    void aGroupIsNoText() {
        refuses(
                "{b: 1}",
                Value::asText,
                "f:1:4: a: a text is wanted, here is a group of keys [wrong-type]\n   " + WRITE_TEXT);
    }

    @Test
    void aTextIsNoGroupAndNoList() {
        refuses(
                "b",
                Value::asFields,
                "f:1:4: a: a group of keys is wanted, here is a text [wrong-type]\n   " + WRITE_GROUP);
    }

    @Test
    void aTextIsNoList() {
        refuses(
                "b",
                value -> value.asList(Value::asText),
                "f:1:4: a: a list is wanted, here is a text [wrong-type]\n   " + WRITE_LIST);
    }

    @Test
    void nothingIsNeitherTextNorNumberNorGroup() {
        String rendered = "f:1:3: a: %s is wanted, here is nothing [empty-value]\n"
                + "   write a value after the colon, or delete the key";
        refuses("", Value::asText, rendered.formatted("a text"));
    }

    @Test
    void aRefusedAliasIsNotReportedAgain() {
        assertThat(value("*x").asText()).isNull();
        assertThat(value("*x").asFields()).isNull();
        assertThat(problems.sorted()).extracting(Problem::code).containsOnly("alias");
    }

    @Test
    void numbersAreReadAsDecimalText() {
        reads("95.50", Value::asNumberText, "95.50");
        reads("'95'", Value::asNumberText, "95");
    }

    @Test
    void aTextIsNoNumber() {
        refuses("95%%", Value::asNumberText, """
                f:1:4: a: "95%%" is not a number [not-a-number]
                   write 95 — the unit is given once, under unit""");
    }

    @Test
    void aListIsNoNumber() {
        refuses(
                "[1]",
                Value::asNumberText,
                "f:1:4: a: a text is wanted, here is a list [wrong-type]\n   " + WRITE_TEXT);
    }

    @Test
    void spreadsheetNoiseIsReadWithAWarning() {
        assertThat(value("9.3699999999999992").asNumberText()).isEqualTo("9.37");
        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.sorted()).extracting(Problem::render).containsExactly("""
                        f:1:4: a: warning: "9.3699999999999992" has more digits than a spreadsheet keeps and is read as 9.37 [spreadsheet-noise]
                           write 9.37""");
    }

    @Test
    void wholeNumbersAreRead() {
        reads("-12", Value::asInteger, -12);
    }

    @ParameterizedTest
    @CsvSource({"2.5", "3000000000"})
    void aWholeNumberHasNoFractionAndFits(String text) {
        refuses(
                text,
                Value::asInteger,
                "f:1:4: a: \"" + text + "\" is not a whole number that fits here [not-a-whole-number]\n"
                        + "   write a whole number, for example 12");
    }

    @Test
    void datesAreYearMonthDay() {
        reads("2025-03-31", Value::asDate, LocalDate.of(2025, 3, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "31/03/2025, write 2025-03-31",
        "1.3.2025, write 2025-03-01",
        "31/02/2025, 'write year-month-day, for example 2025-03-31'",
        "31 March 2025, 'write year-month-day, for example 2025-03-31'",
        "2025-3-31, 'write year-month-day, for example 2025-03-31'"
    })
    void anotherFormIsRefusedWithTheRightOne(String text, String advice) {
        refuses(text, Value::asDate, "f:1:4: a: \"" + text + "\" is not a date [not-a-date]\n   " + advice);
    }

    @Test
    void aDateHasToExist() {
        refuses(
                "2025-02-29",
                Value::asDate,
                "f:1:4: a: \"2025-02-29\" is not in the calendar [not-a-date]\n   check the month and the day");
    }

    @Test
    void aChoiceIsOneOfTheWords() {
        reads("lower", value -> value.asChoice(Map.of("higher", 1, "lower", -1)), -1);
    }

    @Test
    void aMisspeltChoiceIsRefusedWithTheRightWord() {
        refuses(
                "hihger",
                value -> value.asChoice(Map.of("higher", 1, "lower", -1)),
                "f:1:4: a: \"hihger\" is not one of the words for this [unknown-word]\n   did you mean higher?");
    }

    @Test
    void anUnknownChoiceIsRefusedWithAllWords() {
        refuses(
                "green",
                value -> value.asChoice(Map.of("higher", 1, "lower", -1, "closer", 0)),
                "f:1:4: a: \"green\" is not one of the words for this [unknown-word]\n"
                        + "   known here: closer, higher, lower");
    }

    @Test
    void aFactorysRefusalIsReportedAtTheValue() {
        reads("12", value -> value.asParsed(Integer::valueOf, ""), 12);
        refuses(
                "x",
                value -> value.asParsed(
                        text -> {
                            throw new IllegalArgumentException("no such period: " + text);
                        },
                        "write 2024/25 Q1"),
                "f:1:4: a: no such period: x [invalid]\n   write 2024/25 Q1");
    }

    @Test
    void aFactoryThatGivesNoReasonIsReportedAllTheSame() {
        refuses(
                "x",
                value -> value.asParsed(
                        text -> {
                            throw new IllegalArgumentException();
                        },
                        ""),
                "f:1:4: a: this is not valid [invalid]");
    }

    @Test
    void listsKeepTheirOrder() {
        reads("[3, 1, 2]", value -> value.asList(Value::asInteger), List.of(3, 1, 2));
    }

    @Test
    void everyWrongItemOfAListIsReported() {
        assertThat(value("[1, x, 2, [3]]").asList(Value::asInteger)).containsExactly(1, 2);
        assertThat(problems.sorted()).extracting(Problem::path).containsExactly("a[1]", "a[3]");
    }

    @Test
    void mapsKeepTheOrderOfTheFile() {
        Map<String, Integer> read = value("{z: 1, b: x, a: 2}").asMap(Value::asInteger);

        assertThat(read).containsExactly(Map.entry("z", 1), Map.entry("a", 2));
        assertThat(problems.sorted()).extracting(Problem::path).containsExactly("a.b");
    }

    @Test
    void theShapeIsKnownBeforeReading() {
        assertThat(value("b").shape()).isEqualTo(Shape.TEXT);
        assertThat(value("[b]").shape()).isEqualTo(Shape.LIST);
        assertThat(value("{b: 1}").shape()).isEqualTo(Shape.GROUP);
        assertThat(value("").shape()).isEqualTo(Shape.NOTHING);
        assertThat(value("*b").shape()).isEqualTo(Shape.NOTHING);
    }

    @Test
    void aTextThatCannotBeReadHasNoRoot() {
        assertThat(Value.of(new SourceText("f", "a: ["), problems)).isNull();
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void aFactoryThatAdvisesInItsOwnWordsIsReportedAsMessageAndAdvice() {
        refuses(
                "x",
                value -> value.asParsed(
                        text -> {
                            throw new IllegalArgumentException("no such period: x; write 2024/25 Q1");
                        },
                        ""),
                "f:1:4: a: no such period: x [invalid]\n   write 2024/25 Q1");
    }

    @Test
    void theSettingsOfAChoiceAreTheKeysBesideItsName() {
        Fields settings = Objects.requireNonNull(
                value("{ rule: run, moves: 3 }").settings("rule").asFields());

        assertThat(settings.has("rule")).isFalse();
        assertThat(settings.required("moves", Value::asInteger)).isEqualTo(3);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void theSettingsOfABareNameAreAnEmptyGroupAtTheSamePlace() {
        Value settings = value("run").settings("rule");

        assertThat(settings.shape()).isEqualTo(Shape.GROUP);
        assertThat(settings.span().place()).isEqualTo("1:4");
    }
}
