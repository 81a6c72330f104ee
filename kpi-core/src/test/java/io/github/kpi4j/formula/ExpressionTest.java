package io.github.kpi4j.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.formula.Operation.Operator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.IndicatorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private static final Map<String, Long> NUMBERS = Map.of("a", 7L, "b", 2L, "c", 0L, "young-adults", 5L, "a-b", 100L);

    private static Input input(String id) {
        return new Input(new IndicatorId(id));
    }

    private static Optional<Rational> value(String text) {
        return Expression.of(text)
                .value(input -> Rational.of(NUMBERS.get(input.indicator().text())));
    }

    private static Parsed.Faulty fault(String text) {
        return (Parsed.Faulty) Expression.parse(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + b * 3              | 13",
                "(a + b) * 3            | 27",
                "a - b - 1              | 4",
                "a - (b - 1)            | 6",
                "a / b / 2              | 7/4",
                "100 * a / (a + b)      | 700/9",
                "-a + b                 | -5",
                "a - -b                 | 9",
                "b * -a                 | -14",
                "-(a + b)               | -9",
                "min(a, b, 3)           | 2",
                "max(a, b) - min(a, b)  | 5",
                "sum(a, b, young-adults)| 14",
                "0.1 + 0.2              | 3/10",
                "a-b                    | 100",
                "a - b                  | 5",
                "young-adults/b         | 5/2",
            })
    void itIsWorkedOutExactlyAndByTheUsualRanks(String text, String expected) {
        assertThat(value(text)).hasToString("Optional[" + decimal(expected) + "]");
    }

    private static Rational decimal(String text) {
        return Rational.parse(text);
    }

    @Test
    @DisplayName("Pitfall 1: a denominator of zero is undefined, not zero")
    void dividingByZeroGivesNothing() {
        assertThat(value("a / c")).isEmpty();
        assertThat(value("0 * (a / c)")).isEmpty();
        assertThat(value("max(a, b / c)")).isEmpty();
    }

    @Test
    void hyphensAndDotsBelongToAnIdAndAMinusHasBlanksAroundIt() {
        assertThat(Expression.of("young-adults - housing.repairs"))
                .isEqualTo(new Operation(input("young-adults"), Operator.MINUS, input("housing.repairs")));
        assertThat(Expression.of("a-b").inputs()).containsExactly(input("a-b"));
    }

    @Test
    void minMaxAndSumAreIdsWhereNoBracketFollows() {
        assertThat(Expression.of("min + max(sum, 2)").inputs()).containsExactly(input("min"), input("sum"));
    }

    @Test
    void indicatorsAreNamedOnceInTheirOrder() {
        assertThat(Expression.of("b / (a + b) - 3").inputs()).containsExactly(input("b"), input("a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a +            | 3  | 3  | a number or the id of an indicator is missing here",
                "~~            | 0  | 0  | a number or the id of an indicator is missing here",
                "a * / b        | 4  | 5  | a number or the id of an indicator is missing here",
                "a + (b * 2     | 4  | 5  | this bracket is never closed",
                "a + b) * 2     | 5  | 6  | this bracket closes nothing",
                "a b            | 2  | 3  | there is no sign before \"b\"",
                "2(a)           | 1  | 2  | there is no sign before \"(\"",
                "spend * 1,000  | 9  | 10 | a comma stands between the parts of min, max and sum only",
                "a ^ 2          | 2  | 3  | \"^\" has no meaning in a formula",
                "a × b          | 2  | 3  | \"×\" has no meaning in a formula",
                "5%             | 1  | 2  | \"%\" has no meaning in a formula",
                "--a            | 1  | 2  | a number or the id of an indicator is missing here",
                "max(a, )       | 7  | 8  | a number or the id of an indicator is missing here",
                "max()          | 4  | 5  | a number or the id of an indicator is missing here",
                "😀 + a         | 0  | 2  | \"😀\" has no meaning in a formula",
                ".5 * a         | 0  | 1  | \".\" has no meaning in a formula",
            })
    void aFaultIsToldWithItsPlaceAndWhatToWrite(String text, int from, int to, String message) {
        Parsed.Faulty fault = fault(text);

        assertThat(fault.message()).isEqualTo(message);
        assertThat(fault.place()).isEqualTo(new Parsed.Place(from, to));
        assertThat(fault.advice()).isNotBlank();
    }

    @Test
    void whatIsWrittenInCodeAndFaultyIsRefusedWithTheCharacter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expression.of("spend / / children"))
                .withMessageContaining("character 9")
                .withMessageContaining("missing here");
    }

    @Test
    void endlessTextsAreRefusedAndNotReadUntilTheStackIsFull() {
        assertThat(fault("a + ".repeat(200) + "a").message()).contains("at most 200");
        assertThat(fault("(".repeat(60) + "a" + ")".repeat(60)).message()).contains("more than 50 brackets");
        assertThat(Expression.parse("a + ".repeat(199) + "a")).isInstanceOf(Parsed.Sound.class);
        assertThat(fault("(".repeat(100_000)).message()).contains("brackets");
    }

    @Test
    void whatIsPutTogetherInCodeHasAtMostSoManyLevels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    Expression all = input("a");
                    for (int i = 0; i < Expression.MOST_LEVELS; i++) {
                        all = new Negation(all);
                    }
                })
                .withMessageContaining("at most 500 levels");
    }

    @Test
    void everyPartIsFoundAtItsPlace() {
        Parsed.Sound sound = (Parsed.Sound) Expression.parse("a + max(b, a)");
        Operation whole = (Operation) sound.expression();

        assertThat(sound.place(whole)).isEqualTo(new Parsed.Place(0, 13));
        assertThat(sound.place(whole.left())).isEqualTo(new Parsed.Place(0, 1));
        assertThat(sound.place(whole.right())).isEqualTo(new Parsed.Place(4, 13));
        assertThat(sound.place(whole.right().parts().get(1))).isEqualTo(new Parsed.Place(11, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> sound.place(input("a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "0.5", "007"})
    void idThatReadsAsANumberCannotBeNamed(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> input(id)).withMessageContaining("reads as a number");
    }

    @Test
    void numbersOfAFormulaHaveNoSignAndAnEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Constant(Rational.of(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Constant(Rational.of(1, 3)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Aggregate(Aggregate.How.MIN, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "a + b         | a",
                "b + a         | a",
                "a + b + c     | a + c",
                "max(a, b, c)  | max(a, c)",
                "sum(b, a + b) | sum(a)",
                "a - b         | nothing",
                "a * b         | nothing",
                "a / (c + b)   | nothing",
                "a + 2 * b     | a",
                "-b            | nothing",
                "b             | nothing",
                "a - c         | a - c",
            })
    @DisplayName("Pitfall 7: no quotient is made from a numerator and a denominator of different coverage")
    void sumsGoWithoutWhatIsMissingAndQuotientsDoNot(String text, String rest) {
        assertThat(Expression.of(text).without(input("b")::equals).map(Expression::text))
                .isEqualTo(Optional.ofNullable(rest));
    }

    @Test
    void bracketsAreWrittenWhereTheyAreNeededOnly() {
        var texts = new ArrayList<String>();
        for (String text :
                List.of("((a)) + (b * c)", "a - (b - c)", "(a / b) * c", "a / (b * c)", "-(-a)", "((a + b)) - c")) {
            texts.add(Expression.of(text).text());
        }

        assertThat(texts).containsExactly("a + b * c", "a - (b - c)", "a / b * c", "a / (b * c)", "-(-a)", "a + b - c");
    }
}
