package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evidence.CaseStudy;
import io.github.kpi4j.evidence.Consent;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.evidence.JudgedStatus;
import io.github.kpi4j.evidence.Source;
import io.github.kpi4j.evidence.StrengthRule;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Qualitative;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.InWords;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.Differences;
import io.github.kpi4j.report.ReviewPack;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a councillor reads of what people judge and tell. */
class StatusWordsTest {

    private static final AreaId HERE = new AreaId("E09000006");
    private static final Period Q3 = Period.quarter(YearType.FINANCIAL, 2024, 3);
    private static final Period Q4 = Period.quarter(YearType.FINANCIAL, 2024, 4);
    private static final LocalDate ASKED = LocalDate.of(2025, 5, 31);
    private static final Indicator SAY = Qualitative.define("say", "Children have a say")
            .measuredAs(new InWords())
            .reported(Cadence.quarterly(YearType.FINANCIAL))
            .tiers("committee")
            .target(Target.inWords("Every child has a say."))
            .build()
            .withVoice();
    private static final Indicator VISITS = Quantitative.define("visits", "Visits in time")
            .measuredAs(new Percentage("visits in time", "visits"))
            .reported(Cadence.quarterly(YearType.FINANCIAL))
            .tiers("service")
            .target(Target.atLeast("90"))
            .build();
    private static final Framework FRAMEWORK = Framework.of(HERE.code(), SAY, VISITS);
    private static final Figures FIGURES = Figures.of(
            new Figure(SAY.id(), HERE, Q4, new Observation.Words("They chaired reviews"), Set.of(), null, ""),
            Figure.of("visits", HERE.code(), Q4, 92, 100));

    private static JudgedStatus status(
            Indicator indicator, Period period, Level level, String by, String on, Source... sources) {
        return new JudgedStatus(
                indicator.id(), HERE, period, level, by, LocalDate.parse(on), "They were heard.", List.of(sources));
    }

    private static Evidence evidence(JudgedStatus... statuses) {
        return new Evidence(List.of(statuses), List.of(), List.of(), StrengthRule.DEFAULT);
    }

    private static Scorecard card(Evidence evidence, LocalDate asOf) {
        return Evaluator.evaluate(FRAMEWORK, FIGURES, evidence, Q4, asOf);
    }

    private static String told(Indicator indicator, JudgedStatus... statuses) {
        return flowing(Narrator.explain(card(evidence(statuses), ASKED).get(indicator.id())));
    }

    private static String report(Evidence evidence, Audience audience) {
        return flowing(PlainText.render(Narrator.document(new CommitteeReport(card(evidence, ASKED), audience))));
    }

    /** The words, wherever lines are broken. */
    private static String flowing(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void withoutALevelItIsForPeopleToJudge() {
        assertThat(told(SAY))
                .startsWith("Children have a say: not judged, for people to judge ")
                .contains("value 2024/25 Q4: They chaired reviews promised Every child has a say")
                .doesNotContain("evidence");
    }

    @Test
    void whatPeopleSetSaysWhoWhenAndWhyAndOnWhatItRests() {
        Source audit = new Source(Source.Kind.AUDIT, "Plans", LocalDate.of(2025, 3, 12), 24L, false);
        Source heard = new Source(Source.Kind.FEEDBACK, "A group", LocalDate.of(2025, 4, 2), 1L, true);

        assertThat(told(
                        SAY,
                        status(SAY, Q4, Level.NEAR, "the Cabinet Member", "2025-04-10"),
                        status(SAY, Q4, Level.MET, "Director", "2025-04-22", audit, heard)))
                .startsWith("Children have a say: ◆ set to Met by the Director ")
                .contains("◆ set to Met for 2024/25 Q4 by the Director on 22 April 2025; before, ◆ set to Near by")
                .contains("by the Cabinet Member on 10 April 2025")
                .contains("because They were heard.")
                .contains(
                        "moderate: 2 sources of 2 kinds (audit, feedback), 25 people or cases, the latest 1 month old")
                .contains("audit: Plans; 12 March 2025; 24 people or cases")
                .contains("feedback: A group; 2 April 2025; 1 person or case; in the words of the child or service");
    }

    @Test
    void aReaderLearnsFromWhenOnEvidenceIsHowStrong() {
        Source audit = new Source(Source.Kind.AUDIT, "Plans", LocalDate.of(2025, 3, 12), 24L, false);

        assertThat(report(evidence(status(SAY, Q4, Level.MET, "Director", "2025-04-22", audit)), Audience.EVERYONE))
                .contains("Evidence: thin: 1 source of 1 kind (audit)")
                .contains("Evidence is strong from 3 sources of 2 kinds on, the latest at most 12 months old; moderate"
                        + " from 2 sources on, the latest at most 24 months old; thin below that.");
    }

    @Test
    void aComputedLevelStaysBesideIt() {
        assertThat(told(VISITS, status(VISITS, Q4, Level.MISSED, "Director", "2025-04-22")))
                .startsWith("Visits in time: ● Met; ◆ set to Missed by the Director ")
                .contains("evidence none: no source is named");
    }

    @Test
    void reasonsForWithholdingAreCountedWhereThereAreSeveral() {
        LocalDate day = LocalDate.of(2025, 3, 10);
        var refused = new CaseStudy(
                "two", "Hidden", "Hidden.", List.of(VISITS.id()), HERE, Q4, true, Consent.refused("a parent", day));
        var known = new CaseStudy(
                "three", "Hidden", "Hidden.", List.of(VISITS.id()), HERE, Q4, false, Consent.given("a parent", day));
        var evidence = new Evidence(List.of(), List.of(refused, known), List.of(), StrengthRule.DEFAULT);

        assertThat(report(evidence, Audience.EVERYONE))
                .contains("2 case studies are withheld: 1 as somebody could be recognised, 1 as consent was refused.");
    }

    @Test
    void wordsThatEndInAFullStopGoOnAfterASemicolonWithoutIt() {
        assertThat(Words.goneOn("They chaired reviews.")).isEqualTo("They chaired reviews");
        assertThat(Words.goneOn("5 in Q4")).isEqualTo("5 in Q4");
    }

    @Test
    void anEarlierOneIsNeverAsOfThisReport() {
        assertThat(told(SAY, status(SAY, Q3, Level.MET, "Director", "2025-01-22")))
                .startsWith("Children have a say: not judged, for people to judge ")
                .contains("for 2024/25 Q3 by the Director")
                .contains("on 22 January 2025; an earlier one: none was set for 2024/25 Q4 because")
                .contains("none was set for 2024/25 Q4");
    }

    @Test
    void theReportCountsThemApartAndListsThem() {
        assertThat(report(evidence(status(SAY, Q4, Level.MET, "Director", "2025-04-22")), Audience.EVERYONE))
                .contains("2 indicators: 1 judged (1 met), 1 not judged (1 for people to judge). 1 set by people (1"
                        + " met), counted apart")
                .contains("◆ marks a level that people set; no rule computed it.")
                .contains("Set by people")
                .contains("Reason: They were heard. Evidence: none: no source is named.")
                .doesNotContain("Evidence is strong");
    }

    @Test
    void anAudienceReadsTheCaseStudiesOfWhatItSees() {
        LocalDate day = LocalDate.of(2025, 4, 2);
        var told = new CaseStudy(
                "one", "A review", "It was chaired.", List.of(SAY.id()), HERE, Q4, true, Consent.given("a child", day));
        var refused = new CaseStudy(
                "two", "Hidden", "Hidden.", List.of(VISITS.id()), HERE, Q4, true, Consent.refused("a parent", day));
        var evidence = new Evidence(List.of(), List.of(told, refused), List.of(), StrengthRule.DEFAULT);

        assertThat(report(evidence, Audience.EVERYONE))
                .contains("It was chaired.")
                .contains("illustrates Children have a say")
                .contains("1 case study is withheld: consent was refused.");
        assertThat(report(evidence, new Audience("committee", "members", List.of("committee"))))
                .contains("It was chaired.")
                .doesNotContain("withheld");
        assertThat(report(evidence, new Audience("service", "staff", List.of("service"))))
                .doesNotContain("It was chaired.")
                .contains("1 case study is withheld");
    }

    @Test
    void theReviewCountsWhatCarriesTheVoiceOfTheChild() {
        assertThat(PlainText.render(Narrator.document(new ReviewPack(card(Evidence.NONE, ASKED)))))
                .contains("One of 2 indicators carries the voice of the child or service user.");
    }

    @Test
    void aLevelSetSinceIsToldAsADifference() {
        Evidence evidence = evidence(status(SAY, Q4, Level.MET, "Director", "2025-04-22"));
        var differences = new Differences(card(evidence, LocalDate.of(2025, 4, 21)), card(evidence, ASKED));

        assertThat(PlainText.render(Narrator.document(differences)))
                .contains("◆ set to Met by the Director, before not judged, for people to judge")
                .contains("people set a level, or evidence was added")
                .contains("was not set");
    }
}
