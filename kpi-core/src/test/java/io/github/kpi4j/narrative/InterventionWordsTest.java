package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.evidence.StrengthRule;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.intervention.Effect;
import io.github.kpi4j.intervention.Effect.Windows;
import io.github.kpi4j.intervention.Expectation;
import io.github.kpi4j.intervention.Intervention;
import io.github.kpi4j.intervention.InterventionFinding;
import io.github.kpi4j.intervention.InterventionFinding.Compared;
import io.github.kpi4j.intervention.Method;
import io.github.kpi4j.intervention.Peers;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.report.Differences;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report says about the changes that were made, and to whom. */
class InterventionWordsTest {

    private static final AreaId HERE = new AreaId("here");
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
    private static final LocalDate ASKED = LocalDate.of(2025, 5, 31);
    private static final Period Q4 = Period.quarter(YearType.FINANCIAL, 2024, 4);
    private static final Indicator BACK = percentage("back", "Re-referrals", "committee", Target.atMost("12"));
    private static final Indicator VISITS = percentage("visits", "Visits in time", "service", Target.atLeast("90"));
    private static final Framework PLAIN = Framework.of(HERE.code(), BACK, VISITS);
    private static final Comparator OTHERS = new Comparator(
            "others",
            "Three neighbours",
            Comparator.Summary.MEAN_OF_AREAS,
            List.of(new AreaId("one"), new AreaId("two"), new AreaId("three")));
    private static final Framework FRAMEWORK = new Framework(
            PLAIN.id(),
            PLAIN.name(),
            PLAIN.area(),
            PLAIN.years(),
            PLAIN.scheme(),
            PLAIN.priorities(),
            List.of(OTHERS),
            PLAIN.indicators());

    private static Indicator percentage(String id, String name, String tier, Target target) {
        return Quantitative.define(id, name)
                .measuredAs(new Percentage("counted", "cases"))
                .reported(Cadence.quarterly(YearType.FINANCIAL))
                .tiers(tier)
                .target(target)
                .build();
    }

    /** Eight quarters to 2024/25 Q4, the first of 2023/24; the change comes before the sixth. */
    private static Figures figures() {
        var figures = new ArrayList<Figure>();
        long[] back = {102, 99, 105, 100, 104, 86, 83, 85};
        long[][] others = {
            {60, 61, 60, 62, 60, 61, 60, 60}, {70, 72, 71, 70, 71, 65, 66, 64}, {80, 81, -1, 80, 82, 70, 71, 70}
        };
        for (int i = 0; i < back.length; i++) {
            Period quarter = Period.quarter(YearType.FINANCIAL, 2023 + i / 4, i % 4 + 1);
            figures.add(Figure.of("back", HERE.code(), quarter, back[i], 600));
            figures.add(Figure.of("visits", HERE.code(), quarter, 80 + i % 3, 100));
            for (int area = 0; area < others.length; area++) {
                if (others[area][i] >= 0) {
                    figures.add(Figure.of("back", OTHERS.members().get(area).code(), quarter, others[area][i], 400));
                }
            }
        }
        return Figures.of(figures);
    }

    private static Intervention hubs(Effect... effects) {
        return new Intervention(
                "hubs",
                "Three hubs opened",
                "Re-referrals rose",
                "Head of Early Help",
                HERE,
                JULY,
                null,
                JULY.plusDays(9),
                List.of(effects));
    }

    private static Effect expected(Indicator indicator, String points) {
        return new Effect(
                indicator.id(), new Expectation.Points(Rational.parse(points)), null, Windows.DEFAULT, List.of());
    }

    private static Scorecard card(LocalDate asOf, Intervention... interventions) {
        var evidence = new Evidence(List.of(), List.of(), List.of(), List.of(interventions), StrengthRule.DEFAULT);
        return Evaluator.evaluate(FRAMEWORK, figures(), evidence, Q4, asOf);
    }

    private static String report(Scorecard card, Audience audience) {
        return PlainText.render(Narrator.document(new CommitteeReport(card, audience)))
                .replaceAll("\\s+", " ");
    }

    private static String report(Intervention... interventions) {
        return report(card(ASKED, interventions), Audience.EVERYONE);
    }

    @Test
    void theSectionSaysWhyWhatAndWhatWasFound() {
        assertThat(report(hubs(expected(BACK, "-3"))))
                .contains("Results of the changes made")
                .contains("Three hubs opened why Re-referrals rose began 1 July 2024 by Head of Early Help result"
                        + " Re-referrals: 14.1% in 2024/25 Q2 to 2024/25 Q4 (3 quarters, 254 of 1,800), against 17.0% in"
                        + " 2023/24 Q1 to 2024/25 Q1 (5 quarters, 510 of 3,000) before: 2.9 percentage points lower,"
                        + " better. Chance alone would seldom make such a difference (95% interval 0.8 to 5.0 percentage points lower)."
                        + " Expected: 3 percentage points lower; reached in part.");
    }

    @Test
    void aWindowThatIsNotOverSaysSo() {
        var six = new Effect(BACK.id(), null, null, new Windows(4, 6, 1), List.of());

        assertThat(report(hubs(six)))
                .contains("14.0% in 2024/25 Q3 to 2024/25 Q4 (2 quarters so far, of 6, 168 of 1,200), against 17.0% in"
                        + " 2023/24 Q2 to 2024/25 Q1 (4 quarters, 408 of 2,400) before");
    }

    @Test
    void linesSayWhereTheyBeginAndHowTheyMove() {
        var lines = new Effect(VISITS.id(), null, Method.SEGMENTED, Windows.DEFAULT, List.of());

        assertThat(report(hubs(lines)))
                .contains(
                        "The line of the periods before leads to 81.3% in 2024/25 Q4, and that of the periods since is at"
                                + " 80.5%: 0.8 percentage points lower, no clear difference.")
                .contains(
                        "The line begins 0.4 percentage points higher than the earlier one, and its slope is 0.6 percentage"
                                + " points a quarter lower.");
    }

    @Test
    void aMeanOfWholeNumbersIsCalledOneAndHasADecimal() {
        Indicator waits = Quantitative.define("waits", "Families waiting")
                .measuredAs(new Direct(new Unit.Count("families")))
                .reported(Cadence.quarterly(YearType.FINANCIAL))
                .better(Polarity.LOWER)
                .target(Target.atMost("10"))
                .build();
        var figures = new ArrayList<Figure>();
        String[] counts = {"9", "11", "10", "12", "9", "2", "1", "2"};
        for (int i = 0; i < counts.length; i++) {
            Period quarter = Period.quarter(YearType.FINANCIAL, 2023 + i / 4, i % 4 + 1);
            figures.add(Figure.of("waits", HERE.code(), quarter, counts[i]));
        }
        var evidence = new Evidence(
                List.of(), List.of(), List.of(), List.of(hubs(expected(waits, "-3"))), StrengthRule.DEFAULT);

        Scorecard card = Evaluator.evaluate(Framework.of(HERE.code(), waits), Figures.of(figures), evidence, Q4, ASKED);

        // 51 / 5 before, 5 / 3 after
        assertThat(report(card, Audience.EVERYONE))
                .contains(
                        "1.7 families in 2024/25 Q2 to 2024/25 Q4 (mean of 3 quarters), against 10.2 families in 2023/24 Q1"
                                + " to 2024/25 Q1 (mean of 5 quarters) before: 8.5 families lower, better. Chance alone would seldom"
                                + " make such a difference (95% interval 6.9 to 10.2 families lower)."
                                + " Expected: 3 families lower; reached.");
    }

    @Test
    void anExpectationIsHeldAgainstThePlainDifferenceAndSaysSoWhereTheVerdictIsNot() {
        var beside = new Effect(
                BACK.id(),
                new Expectation.Points(Rational.of(-2)),
                Method.DIFFERENCE_IN_DIFFERENCES,
                Windows.DEFAULT,
                List.of("others"));

        assertThat(report(hubs(beside)))
                .contains("Expected: 2 percentage points lower; reached, by the plain difference.");
    }

    @Test
    void whatIsRecordedSinceAndWhatReadsDifferentlyIsNews() {
        var later = new Intervention(
                "later", "A third hub", "", "", HERE, JULY.plusYears(1), null, ASKED, List.of(new Effect(VISITS.id())));
        Effect six =
                new Effect(BACK.id(), new Expectation.Points(Rational.of(-2)), null, new Windows(4, 6, 2), List.of());
        Scorecard before = card(LocalDate.of(2025, 3, 30), hubs(six), later);
        Scorecard after = card(ASKED, hubs(six), later);
        var service = new Audience("service", "the service", List.of("service"));

        String everyone = words(new Differences(before, after));

        assertThat(everyone)
                .contains(
                        "Changes made ------------ - A third hub, planned from 1 July 2025, newly recorded. - Three hubs"
                                + " opened; Re-referrals: 2.8 percentage points lower than before, which chance alone could make. Before:"
                                + " too early to tell: the first figure after is that for 2024/25 Q4, due on 31 March 2025.");
        assertThat(words(new Differences(before, after, service)))
                .contains("A third hub")
                .doesNotContain("Three hubs opened");
        assertThat(words(new Differences(after, after))).doesNotContain("Changes made");
    }

    private static String words(Differences differences) {
        return PlainText.render(Narrator.document(differences)).replaceAll("\\s+", " ");
    }

    @Test
    void theIndicatorItselfNamesTheChange() {
        assertThat(report(hubs(expected(BACK, "-3"))))
                .contains(
                        "change Three hubs opened, from 1 July 2024: 2.9 percentage points lower than before, better");
    }

    @Test
    void whatIsMissedAndHasNoChangeIsNamed() {
        assertThat(report(hubs(expected(BACK, "-3"))))
                .contains("Missed or escalated, with no intervention on record: Visits in time.");
        assertThat(report()).doesNotContain("no intervention on record").doesNotContain("Results of the changes made");
    }

    @Test
    void anotherChangeInTheSamePeriodsIsNamed() {
        var other = new Intervention(
                "posts",
                "Twelve posts filled",
                "",
                "",
                HERE,
                JULY.minusDays(40),
                JULY,
                JULY,
                List.of(new Effect(BACK.id())));

        assertThat(report(hubs(expected(BACK, "-3")), other))
                .contains("Also begun in these periods: Twelve posts filled.")
                .contains("began 22 May 2024, until 1 July 2024");
    }

    @Test
    void anAudienceReadsOfItsOwnIndicatorsOnly() {
        Scorecard card = card(ASKED, hubs(expected(BACK, "-3"), expected(VISITS, "2")));
        var service = new Audience("service", "the service", List.of("service"));
        var nobody = new Audience("nobody", "nobody", List.of("none"));

        assertThat(report(card, service))
                .contains("Three hubs opened")
                .contains("result Visits in time")
                .doesNotContain("Re-referrals:");
        assertThat(report(card, nobody)).doesNotContain("Three hubs opened");
        assertThat(report(card(ASKED, hubs()), service)).doesNotContain("Three hubs opened");
        assertThat(report(card(ASKED, hubs()), Audience.EVERYONE)).contains("Three hubs opened");
    }

    @Test
    void aReportAsOfAnEarlierDayDoesNotKnowWhatWasRecordedLater() {
        assertThat(card(JULY.plusDays(8), hubs(expected(BACK, "-3")))
                        .interventions()
                        .results())
                .isEmpty();
        assertThat(card(JULY.plusDays(9), hubs(expected(BACK, "-3")))
                        .interventions()
                        .results())
                .hasSize(1);
    }

    @Test
    void whatIsStillToBeginIsPlanned() {
        var plan = new Intervention(
                "plan", "A third hub", "", "", HERE, ASKED.plusDays(1), null, JULY, List.of(expected(BACK, "-1")));

        assertThat(report(plan))
                .contains("A third hub planned 1 June 2025")
                .contains("Too early to tell: the first figure after is that for 2025/26 Q2, due on 30 September 2025."
                        + " Expected: 1 percentage point lower.")
                .contains("change A third hub, planned from 1 June 2025: too early to tell");
    }

    @Test
    void membersOfAComparatorThatMissAPeriodAreLeftOutOfAll() {
        var beside = new Effect(BACK.id(), null, Method.DIFFERENCE_IN_DIFFERENCES, Windows.DEFAULT, List.of("others"));

        Scorecard card = card(ASKED, hubs(beside));

        InterventionFinding finding =
                card.interventions().results().get(0).findings().get(0);
        assertThat(finding).isInstanceOf(Compared.class);
        Peers peers = ((Compared) finding).peers();
        assertThat(peers).isNotNull();
        assertThat(peers.known()).isEqualTo(2);
        assertThat(peers.members()).isEqualTo(3);
        // (60 + 61 + 60 + 62 + 60 + 70 + 72 + 71 + 70 + 71) / 10 of 400 before, (61 + 60 + 60 + 65 + 66 + 64) / 6 after
        assertThat(peers.before().value()).isEqualTo(Rational.of(657, 40));
        assertThat(peers.after().value()).isEqualTo(Rational.of(376, 24));
        assertThat(report(card, Audience.EVERYONE))
                .contains(
                        "In the same periods Three neighbours went from 16.4% to 15.7% (2 of 3 areas), which leaves 2.1"
                                + " percentage points lower")
                .contains("That is taken for more only if both would have gone on side by side.");
    }

    @Test
    void whatTheFrameworkDoesNotKnowIsRefused() {
        var unknown = new Effect(
                new IndicatorId("foo"), null, Method.DIFFERENCE_IN_DIFFERENCES, Windows.DEFAULT, List.of("bar"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> card(ASKED, hubs(unknown)))
                .withMessageContaining("no indicator \"foo\"")
                .withMessageContaining("no comparator \"bar\"");
    }
}
