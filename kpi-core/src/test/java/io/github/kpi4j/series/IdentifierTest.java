package io.github.kpi4j.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"re-referrals", "NI_66", "a", "1.2.3"})
    void lettersDigitsDotsHyphensAndUnderscoresMakeAnId(String text) {
        assertThat(new IndicatorId(text)).hasToString(text);
        assertThat(new AreaId(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "re referrals", "-first", "a/b", "é"})
    void anythingElseIsRefusedByName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorId(text))
                .withMessageContaining("\"" + text + "\"")
                .withMessageContaining("indicator id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaId(text))
                .withMessageContaining("\"" + text + "\"")
                .withMessageContaining("area code");
    }

    @Test
    void anIdHasAtMostAHundredCharacters() {
        assertThat(new IndicatorId("a".repeat(100)).text()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorId("a".repeat(101)));
    }

    @Test
    void idsAreOrderedByTheirText() {
        assertThat(new IndicatorId("a")).isLessThan(new IndicatorId("b"));
        assertThat(new AreaId("E09")).isLessThan(new AreaId("E10"));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void aReasonIsOneStableWordForFiles(Reason reason) {
        assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void marksUseTheShorthandOfTheGovernmentStatisticalService() {
        assertThat(Mark.PROVISIONAL.shorthand()).isEqualTo("[p]");
        assertThat(Mark.BREAK.shorthand()).isEqualTo("[b]");
        assertThat(Mark.CARRIED_FORWARD.shorthand()).isEmpty();
    }
}
