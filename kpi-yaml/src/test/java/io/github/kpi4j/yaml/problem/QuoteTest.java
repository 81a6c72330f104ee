package io.github.kpi4j.yaml.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {

    @Test
    void aShortTextIsQuotedWhole() {
        assertThat(Quote.of("95%%")).isEqualTo("\"95%%\"");
        assertThat(Quote.of("x".repeat(60))).isEqualTo('"' + "x".repeat(60) + '"');
    }

    @Test
    void aLongTextIsCutAfterSixtyCharacters() {
        assertThat(Quote.of("x".repeat(61))).isEqualTo('"' + "x".repeat(60) + "…\"");
        assertThat(Quote.bare("😀".repeat(60))).isEqualTo("😀".repeat(60));
        assertThat(Quote.bare("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
    }

    @Test
    void lineBreaksAndControlCharactersBecomeBlanks() {
        assertThat(Quote.bare("a\nb\u2028c\u0007d")).isEqualTo("a b c d");
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(Quote.bare("a\uD83D")).isEqualTo("a\uFFFD");
    }
}
