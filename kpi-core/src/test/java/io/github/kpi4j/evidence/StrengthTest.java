package io.github.kpi4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.evidence.Source.Kind;
import io.github.kpi4j.evidence.Strength.Grade;
import io.github.kpi4j.evidence.StrengthRule.Condition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StrengthTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 31);

    private static Source source(Kind kind, String on, @Nullable Long sample) {
        return new Source(kind, kind.code() + " of " + on, LocalDate.parse(on), sample, kind == Kind.FEEDBACK);
    }

    private static Strength strength(Source... sources) {
        return new Strength(List.of(sources), TODAY, StrengthRule.DEFAULT);
    }

    @Test
    void withoutASourceThereIsNone() {
        assertThat(strength().grade()).isEqualTo(Grade.NONE);
        assertThat(strength().months()).isEmpty();
        assertThat(strength().sample()).isEmpty();
    }

    @Test
    void oneSourceIsThin() {
        assertThat(strength(source(Kind.AUDIT, "2025-05-01", 400L)).grade()).isEqualTo(Grade.THIN);
    }

    @Test
    void twoOfOneKindAreModerateAndThreeOfTwoKindsStrong() {
        Source audit = source(Kind.AUDIT, "2024-09-01", 24L);
        Source second = source(Kind.AUDIT, "2025-01-01", null);
        Source third = source(Kind.AUDIT, "2025-02-01", 10L);
        Source heard = source(Kind.FEEDBACK, "2024-11-01", 9L);

        assertThat(strength(audit, second).grade()).isEqualTo(Grade.MODERATE);
        assertThat(strength(audit, second, third).grade()).isEqualTo(Grade.MODERATE);
        Strength strong = strength(third, audit, heard);
        assertThat(strong.grade()).isEqualTo(Grade.STRONG);
        assertThat(strong.kinds()).containsExactly(Kind.AUDIT, Kind.FEEDBACK);
        assertThat(strong.sample()).hasValue(43);
        assertThat(strong.months()).hasValue(3);
        assertThat(strong.voices()).isEqualTo(1);
        assertThat(strong.sources()).containsExactly(audit, heard, third);
    }

    @Test
    void itFadesAfterTwelveAndTwentyFourMonths() {
        Source first = source(Kind.AUDIT, "2020-01-01", null);
        Source second = source(Kind.SURVEY, "2020-01-01", null);

        assertThat(strength(first, second, source(Kind.COMPLAINT, "2024-05-31", null))
                        .grade())
                .isEqualTo(Grade.STRONG);
        assertThat(strength(first, second, source(Kind.COMPLAINT, "2024-05-30", null))
                        .grade())
                .isEqualTo(Grade.MODERATE);
        assertThat(strength(first, second, source(Kind.COMPLAINT, "2023-05-31", null))
                        .grade())
                .isEqualTo(Grade.MODERATE);
        assertThat(strength(first, second, source(Kind.COMPLAINT, "2023-05-30", null))
                        .grade())
                .isEqualTo(Grade.THIN);
    }

    @Test
    void aSourceThatStandsTwiceCountsOnce() {
        Source audit = source(Kind.AUDIT, "2025-05-01", 24L);

        assertThat(strength(audit, audit).sources()).containsExactly(audit);
    }

    @Test
    void moreThanFitsIsAsMuchAsFits() {
        assertThat(strength(source(Kind.AUDIT, "2025-05-01", Long.MAX_VALUE), source(Kind.SURVEY, "2025-05-01", 1L))
                        .sample())
                .hasValue(Long.MAX_VALUE);
    }

    @Test
    void whatIsLaterIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strength(source(Kind.AUDIT, "2025-06-01", null)))
                .withMessageContaining("2025-06-01");
    }

    @Test
    void strongIsNeverEasierThanModerate() {
        var moderate = new Condition(3, 2, 12);

        assertThatIllegalArgumentException().isThrownBy(() -> new StrengthRule(moderate, new Condition(2, 2, 12)));
        assertThatIllegalArgumentException().isThrownBy(() -> new StrengthRule(moderate, new Condition(3, 1, 12)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StrengthRule(moderate, new Condition(3, 2, 13)))
                .withMessageContaining("at most 12 months");
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition(0, 1, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition(2, 3, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition(9, 6, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition(1, 1, 0));
    }

    @Test
    void aSourceSaysSomethingAndCountsSomebody() {
        LocalDate day = LocalDate.of(2025, 5, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> new Source(Kind.AUDIT, " ", day, null, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Source(Kind.AUDIT, "a", day, 0L, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Source(Kind.AUDIT, "a", LocalDate.MAX, 1L, false));
    }
}
