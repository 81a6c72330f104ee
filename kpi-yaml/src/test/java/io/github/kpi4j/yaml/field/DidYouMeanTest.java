package io.github.kpi4j.yaml.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

    private static final List<String> KEYS =
            List.of("id", "name", "at-least", "at-most", "near-within", "compare-with");

    @ParameterizedTest
    @CsvSource({
        "nam, name",
        "names, name",
        "mane, name",
        "nmae, name",
        "Name, name",
        "at_least, at-least",
        "atleast, at-least",
        "at-lesat, at-least",
        "ID, id",
        "compareWyth, compare-with",
        "neer-witin, near-within"
    })
    void aSlipIsRecognised(String written, String meant) {
        assertThat(DidYouMean.closest(written, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"xy", "colour", "x", "''", "tolerance"})
    void anotherWordIsNot(String written) {
        assertThat(DidYouMean.closest(written, KEYS)).isEmpty();
    }

    @Test
    void aLongWordMayBeWrongInAThirdOfItsLetters() {
        assertThat(DidYouMean.closest("abcdefghijkl", List.of("abcdefghXXXX"))).contains("abcdefghXXXX");
        assertThat(DidYouMean.closest("abcdefghijkl", List.of("abcdefgXXXXX"))).isEmpty();
    }

    @Test
    void theShortFormOfOnePhraseIsThatPhrase() {
        List<String> opinions =
                List.of("no assurance", "limited assurance", "moderate assurance", "substantial assurance");

        assertThat(DidYouMean.closest("limited", opinions)).contains("limited assurance");
        assertThat(DidYouMean.closest("Substantial", opinions)).contains("substantial assurance");
        assertThat(DidYouMean.closest("assurance", opinions)).isEmpty();
        assertThat(DidYouMean.closest("limit", opinions)).isEmpty();
        assertThat(DidYouMean.closest("neither", List.of("disagree", "neither agree nor disagree", "agree")))
                .contains("neither agree nor disagree");
    }

    @Test
    void theClosestWins() {
        assertThat(DidYouMean.closest("at-moste", KEYS)).contains("at-most");
    }

    @Test
    void ofEquallyCloseWordsTheFirstIsTaken() {
        assertThat(DidYouMean.closest("bat", List.of("cat", "hat"))).contains("cat");
    }

    @Test
    void theAdviceIsTheClosestWordOrElseAllOfThem() {
        assertThat(DidYouMean.advice("nam", KEYS)).isEqualTo("did you mean name?");
        assertThat(DidYouMean.advice("colour", List.of("id", "name"))).isEqualTo("known here: id, name");
        assertThat(DidYouMean.advice("colour", List.of())).isEqualTo("delete it");
    }
}
