package io.github.kpi4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.evidence.CaseStudy.Withheld;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final IndicatorId SAY = new IndicatorId("having-a-say");
    private static final AreaId HERE = new AreaId("here");
    private static final Period Q3 = Period.quarter(YearType.FINANCIAL, 2024, 3);
    private static final Period Q4 = Period.quarter(YearType.FINANCIAL, 2024, 4);
    private static final LocalDate LATER = LocalDate.of(2025, 12, 31);

    private static JudgedStatus status(Period period, Level level, String on, Source... sources) {
        return new JudgedStatus(SAY, HERE, period, level, "Director", LocalDate.parse(on), "why", List.of(sources));
    }

    private static Evidence evidence(JudgedStatus... statuses) {
        return new Evidence(List.of(statuses), List.of(), List.of(), StrengthRule.DEFAULT);
    }

    private static CaseStudy study(String id, boolean anonymised, Consent consent) {
        return new CaseStudy(id, "title", "text", List.of(SAY), HERE, Q4, anonymised, consent);
    }

    private static Source source(String on) {
        return new Source(Source.Kind.AUDIT, "audit", LocalDate.parse(on), null, false);
    }

    @Test
    void aLaterStatusTakesThePlaceOfTheEarlierFromItsDayOn() {
        JudgedStatus near = status(Q4, Level.NEAR, "2025-04-10");
        JudgedStatus met = status(Q4, Level.MET, "2025-04-22");
        Evidence all = evidence(met, near);

        assertThat(all.history(SAY, HERE, Q4)).containsExactly(near, met);
        StatusFinding now = all.known(Q4.end(), LATER)
                .status(SAY, HERE, Q4, RatingScheme.DEFAULT)
                .orElseThrow();
        assertThat(now.status()).isEqualTo(met);
        assertThat(now.replaced()).containsExactly(near);
        assertThat(now.isOfThisReport()).isTrue();
        StatusFinding then = all.known(Q4.end(), LocalDate.of(2025, 4, 21))
                .status(SAY, HERE, Q4, RatingScheme.DEFAULT)
                .orElseThrow();
        assertThat(then.status()).isEqualTo(near);
        assertThat(then.replaced()).isEmpty();
        assertThat(all.known(Q4.end(), LocalDate.of(2025, 4, 9)).statuses()).isEmpty();
    }

    @Test
    void anEarlierOneStandsAndIsNotOfThisReport() {
        Evidence all = evidence(status(Q3, Level.NEAR, "2025-01-10"), status(Q4, Level.MET, "2025-04-22"));

        StatusFinding standing = all.known(Q3.end(), LATER)
                .status(SAY, HERE, Q4, RatingScheme.DEFAULT)
                .orElseThrow();
        assertThat(standing.status().level()).isEqualTo(Level.NEAR);
        assertThat(standing.isOfThisReport()).isFalse();
        assertThat(all.status(SAY, HERE, Q3, RatingScheme.DEFAULT)
                        .orElseThrow()
                        .status()
                        .period())
                .as("the period wanted before a later one")
                .isEqualTo(Q3);
        assertThat(all.status(SAY, HERE, null, RatingScheme.DEFAULT)
                        .orElseThrow()
                        .isOfThisReport())
                .isFalse();
        assertThat(all.status(SAY, new AreaId("there"), Q4, RatingScheme.DEFAULT))
                .isEmpty();
    }

    @Test
    void theOrderInWhichItWasWrittenMakesNoDifference() {
        JudgedStatus one = status(Q3, Level.NEAR, "2025-01-10");
        JudgedStatus two = status(Q4, Level.MET, "2025-04-22");

        assertThat(evidence(one, two)).isEqualTo(evidence(two, one));
    }

    @Test
    void aStatusSaysWhoWhenAndWhy() {
        LocalDate day = LocalDate.of(2025, 4, 22);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JudgedStatus(SAY, HERE, Q4, Level.MET, " ", day, "why", List.of()))
                .withMessageContaining("by is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JudgedStatus(SAY, HERE, Q4, Level.MET, "Director", day, "", List.of()))
                .withMessageContaining("reason is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> status(Q4, Level.MET, "2024-12-31"))
                .withMessageContaining("before 2024/25 Q4 began");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> status(Q4, Level.MET, "2025-04-22", source("2025-04-23")))
                .withMessageContaining("2025-04-23");
    }

    @Test
    void nothingIsSaidTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evidence(status(Q4, Level.MET, "2025-04-22"), status(Q4, Level.NEAR, "2025-04-22")))
                .withMessageContaining("2025-04-22");
        Consent given = Consent.given("the young person", LocalDate.of(2025, 4, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(
                        List.of(),
                        List.of(study("one", true, given), study("one", true, given)),
                        List.of(),
                        StrengthRule.DEFAULT))
                .withMessageContaining("\"one\"");
    }

    @Test
    void sourcesOfEveryStatusAndThoseGatheredCountTogetherUpToTheDay() {
        var all = new Evidence(
                List.of(
                        status(Q3, Level.NEAR, "2025-01-10", source("2025-01-09")),
                        status(Q4, Level.MET, "2025-04-22", source("2025-04-01"))),
                List.of(),
                List.of(new Gathered(SAY, HERE, Q4, List.of(source("2025-04-01"), source("2025-04-30")))),
                StrengthRule.DEFAULT);

        assertThat(all.strength(SAY, HERE, LocalDate.of(2025, 4, 29)).sources())
                .containsExactly(source("2025-01-09"), source("2025-04-01"));
        assertThat(all.strength(SAY, HERE, LATER).sources()).hasSize(3);
        assertThat(all.known(Q4.end(), LocalDate.of(2025, 4, 29)).gathered())
                .containsExactly(new Gathered(SAY, HERE, Q4, List.of(source("2025-04-01"))));
        assertThat(all.lastDay()).contains(LocalDate.of(2025, 4, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> new Gathered(SAY, HERE, Q4, List.of()));
    }

    @Test
    void aCaseStudyIsToldOnlyWhereAnonymisedAndConsentedTo() {
        LocalDate day = LocalDate.of(2025, 4, 2);
        Consent given = Consent.given("the young person", day);
        Consent withdrawn = new Consent(Consent.Answer.GIVEN, "the young person", day, day.plusDays(9));

        assertThat(study("a", true, given).withheld(day)).isEmpty();
        assertThat(study("a", true, given).withheld(day.minusDays(1))).contains(Withheld.CONSENT_LATER);
        assertThat(study("a", false, given).withheld(day)).contains(Withheld.NOT_ANONYMISED);
        assertThat(study("a", true, Consent.refused("a parent", day)).withheld(day))
                .contains(Withheld.CONSENT_REFUSED);
        assertThat(study("a", true, withdrawn).withheld(day))
                .as("honoured also in a report made again for an earlier day")
                .contains(Withheld.CONSENT_WITHDRAWN);
        CaseStudies studies = CaseStudies.of(
                List.of(study("c", true, withdrawn), study("b", true, given), study("a", false, given)), day);
        assertThat(studies.told()).extracting(CaseStudy::id).containsExactly("b");
        assertThat(studies.reasons())
                .containsEntry(Withheld.NOT_ANONYMISED, 1)
                .containsEntry(Withheld.CONSENT_WITHDRAWN, 1)
                .hasSize(2);
        assertThat(studies.illustrating(id -> false)).isEqualTo(CaseStudies.NONE);
    }

    @Test
    void aNoCannotBeTakenBackNorAYesBeforeItWasGiven() {
        LocalDate day = LocalDate.of(2025, 4, 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Consent(Consent.Answer.REFUSED, "a parent", day, day.plusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Consent(Consent.Answer.GIVEN, "a parent", day, day.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Consent.given(" ", day));
        Consent given = Consent.given("a parent", day);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseStudy("a", "t", "x", List.of(), HERE, Q4, true, given));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseStudy("a", "t", "x", List.of(SAY, SAY), HERE, Q4, true, given));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseStudy("a", "t", " ", List.of(SAY), HERE, Q4, true, given));
    }

    @Test
    void aStatusTakesThePlaceOfItsOwnAndHasALevelOfItsScheme() {
        JudgedStatus met = status(Q4, Level.MET, "2025-04-22");
        JudgedStatus other = status(Q3, Level.MET, "2025-04-01");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatusFinding(met, List.of(other), Q4, RatingScheme.DEFAULT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatusFinding(met, List.of(met), Q4, RatingScheme.DEFAULT));
    }
}
