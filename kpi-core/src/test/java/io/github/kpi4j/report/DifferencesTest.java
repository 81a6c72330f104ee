package io.github.kpi4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evidence.CaseStudy;
import io.github.kpi4j.evidence.Consent;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.evidence.StrengthRule;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.report.Difference.Part;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One percentage a year, at least 50; the report of 2024/25 as known in May and in June 2025. */
class DifferencesTest {

    private static final YearType YEARS = YearType.FINANCIAL;
    private static final Period YEAR = Period.year(YEARS, 2024);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 20);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 20);

    private static IndicatorBuilder<Outcome> share() {
        return share("share").better(Polarity.HIGHER).target(Target.atLeast("50"));
    }

    private static IndicatorBuilder<Outcome> share(String id) {
        return Outcome.define(id, "Share of visits in time")
                .measuredAs(new Percentage("visits in time", "visits"))
                .reported(Cadence.yearly(YEARS));
    }

    private static Figure figure(int year, long numerator, LocalDate recorded) {
        return Figure.of("share", "a", Period.year(YEARS, year), numerator, 100).recordedOn(recorded);
    }

    private static Scorecard card(IndicatorBuilder<Outcome> indicator, LocalDate asOf, Figure... figures) {
        return Evaluator.evaluate(Framework.of("a", indicator.build()), Figures.of(List.of(figures)), YEAR, asOf);
    }

    private static List<Difference> since(Figure... figures) {
        return new Differences(card(share(), MAY, figures), card(share(), JUNE, figures)).list();
    }

    private static Difference between(IndicatorBuilder<Outcome> before, IndicatorBuilder<Outcome> after) {
        Figure figure = figure(2024, 47, MAY);
        return new Differences(card(before, JUNE, figure), card(after, JUNE, figure))
                .list()
                .get(0);
    }

    private static Scorecard card(LocalDate asOf, CaseStudy... studies) {
        return Evaluator.evaluate(
                Framework.of("a", share().build()),
                Figures.of(List.of(figure(2024, 47, MAY))),
                new Evidence(List.of(), List.of(studies), List.of(), StrengthRule.DEFAULT),
                YEAR,
                asOf);
    }

    private static CaseStudy study(String id, Consent consent) {
        return new CaseStudy(
                id,
                "A visit, " + id,
                "It was in time.",
                List.of(new IndicatorId("share")),
                new AreaId("a"),
                YEAR,
                true,
                consent);
    }

    private static String told(Differences differences) {
        return PlainText.render(Narrator.document(differences)).replaceAll("\\s+", " ");
    }

    @Test
    void aCaseStudyIsNewlyToldOnceConsentIsGiven() {
        CaseStudy old = study("old", Consent.given("a parent", MAY));
        CaseStudy later = study("later", Consent.given("a parent", MAY.plusDays(2)));
        var differences = new Differences(card(MAY, old, later), card(JUNE, old, later));

        assertThat(differences.newlyTold()).containsExactly(later);
        assertThat(differences.noLongerTold()).isZero();
        assertThat(told(differences))
                .contains("A visit, later (2024/25), newly told; illustrates Share of visits in time.")
                .doesNotContain("A visit, old", "no longer told");
    }

    @Test
    void ofACaseStudyThatIsNoLongerToldNothingIsSaidButThatThereIsOne() {
        CaseStudy given = study("one", Consent.given("a parent", MAY));
        CaseStudy withdrawn = study("one", new Consent(Consent.Answer.GIVEN, "a parent", MAY, JUNE));
        var differences = new Differences(card(MAY, given), card(JUNE, withdrawn));

        assertThat(differences.newlyTold()).isEmpty();
        assertThat(differences.noLongerTold()).isEqualTo(1);
        assertThat(told(differences))
                .contains("1 case study told before is no longer told.")
                .doesNotContain("A visit");
    }

    @Test
    void anAudienceHearsOnlyOfCaseStudiesOfItsIndicators() {
        CaseStudy later = study("later", Consent.given("a parent", MAY.plusDays(2)));
        var partners = new Audience("partners", "partners", List.of("partners"));

        assertThat(new Differences(card(MAY, later), card(JUNE, later), partners).newlyTold())
                .isEmpty();
    }

    @Test
    void nothingIsListedWhenNothingChanged() {
        assertThat(since(figure(2024, 47, MAY))).isEmpty();
    }

    @Test
    void aFigureThatCameLaterIsLateData() {
        Difference difference = since(figure(2024, 47, JUNE)).get(0);

        assertThat(difference.causes()).containsExactly(Cause.LATE_DATA);
        assertThat(difference.parts()).contains(Part.VALUE, Part.JUDGEMENT);
        assertThat(difference.figures()).singleElement().satisfies(change -> {
            assertThat(change.period()).isEqualTo(YEAR);
            assertThat(change.before()).isNull();
        });
    }

    @Test
    void aFigureThatWasReplacedIsARevision() {
        Difference difference =
                since(figure(2024, 47, MAY), figure(2024, 51, JUNE)).get(0);

        assertThat(difference.causes()).containsExactly(Cause.REVISION);
        assertThat(difference.parts()).contains(Part.VALUE, Part.JUDGEMENT);
    }

    @Test
    void anEarlierFigureThatWasReplacedIsListedToo() {
        Difference difference = since(figure(2023, 40, MAY), figure(2023, 41, JUNE), figure(2024, 47, MAY))
                .get(0);

        assertThat(difference.causes()).containsExactly(Cause.REVISION);
        assertThat(difference.parts()).doesNotContain(Part.VALUE, Part.JUDGEMENT);
        assertThat(difference.figures())
                .extracting(Difference.FigureChange::period)
                .containsExactly(Period.year(YEARS, 2023));
    }

    @Test
    void aTargetThatWasApprovedLaterIsANewTarget() {
        var reset = new TargetVersion(
                LocalDate.of(2024, 4, 1), null, Target.atLeast("45"), JUNE.minusDays(1), "local", "reset");
        Figure figure = figure(2024, 47, MAY);
        Difference difference = new Differences(
                        card(share().target(reset), MAY, figure), card(share().target(reset), JUNE, figure))
                .list()
                .get(0);

        assertThat(difference.causes()).containsExactly(Cause.NEW_TARGET);
        assertThat(difference.parts()).contains(Part.TARGET, Part.JUDGEMENT).doesNotContain(Part.VALUE);
    }

    @Test
    void anotherMeasurePolarityOrRoundingIsANewDefinition() {
        assertThat(between(share(), share().measuredAs(new Percentage("visits", "plans")))
                        .causes())
                .containsExactly(Cause.NEW_DEFINITION);
        assertThat(between(share(), share().decimals(3)).causes()).containsExactly(Cause.NEW_DEFINITION);
        assertThat(between(share(), share("share").better(Polarity.LOWER).target(Target.atMost("50")))
                        .causes())
                .containsExactlyInAnyOrder(Cause.NEW_DEFINITION, Cause.NEW_TARGET);
    }

    @Test
    void aFigureThatIsStillMissingBecomesLate() {
        IndicatorBuilder<Outcome> due = share();
        Difference difference = new Differences(card(due, LocalDate.of(2025, 3, 31)), card(due, JUNE))
                .list()
                .get(0);

        assertThat(difference.causes()).containsExactly(Cause.DUE_DATE_PASSED);
        assertThat(difference.parts()).contains(Part.JUDGEMENT);
    }

    @Test
    void indicatorsComeAndGo() {
        Figure figure = figure(2024, 47, MAY);
        List<Difference> list = new Differences(
                        card(share(), MAY, figure), card(share("other").target(Target.none("context")), MAY, figure))
                .list();

        assertThat(list)
                .extracting(Difference::causes)
                .containsExactly(Set.of(Cause.NEW_INDICATOR), Set.of(Cause.DROPPED_INDICATOR));
        assertThat(list)
                .extracting(difference -> difference.indicator().id().text())
                .containsExactly("other", "share");
    }

    @Test
    void twoDifferentReportsAreNotCompared() {
        Scorecard may = card(share(), MAY);
        Scorecard june = card(share(), JUNE);
        Scorecard lastYear = Evaluator.evaluate(may.framework(), Figures.of(List.of()), Period.year(YEARS, 2023), MAY);

        assertThatThrownBy(() -> new Differences(june, may))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the earlier date comes first");
        assertThatThrownBy(() -> new Differences(lastYear, june))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("period 2023/24");
    }

    @Test
    void theListSaysWhatChangedAndWhy() {
        Figure[] figures = {figure(2024, 47, MAY), figure(2024, 51, JUNE)};
        String told = PlainText.render(
                Narrator.document(new Differences(card(share(), MAY, figures), card(share(), JUNE, figures))));

        assertThat(told)
                .contains("Area a, as known on 20 June 2025 compared with 20 May 2025. One of 1 indicator changed.")
                .contains("Share of visits in time: ● Met, before ■ Missed")
                .contains("why      revised figures")
                .contains("value    51.0% in 2024/25; was 47.0% in 2024/25")
                .contains("figures  2024/25: 51.0% (51 of 100 visits); was 47.0% (47 of 100 visits)");
    }

    @Test
    void itIsSaidWhenNothingChanged() {
        assertThat(PlainText.render(Narrator.document(new Differences(card(share(), MAY), card(share(), MAY)))))
                .contains("compared with the same day. Nothing changed in 1 indicator.");
    }
}
