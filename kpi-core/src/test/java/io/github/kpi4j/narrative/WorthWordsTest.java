package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.trend.AgainstPrevious;
import io.github.kpi4j.vfm.DeadBand;
import io.github.kpi4j.vfm.Partner;
import io.github.kpi4j.vfm.Since;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorthWordsTest {

    private static final Period BEFORE = Period.year(YearType.FINANCIAL, 2019);
    private static final Period NOW = Period.year(YearType.FINANCIAL, 2024);

    private static Scorecard card(String cost, String result) {
        Framework framework = Framework.of(
                "a",
                ValueForMoney.define(
                                "cost",
                                "Cost of each visit",
                                ValueForMoney.Lens.EFFICIENCY,
                                List.of(new Partner(new IndicatorId("result"), new DeadBand.Points(Rational.ONE))),
                                new Since.Of(BEFORE),
                                new DeadBand.Percent(Rational.of(2)))
                        .measuredAs(new Direct(new Unit.Money("GBP", "visit")))
                        .decimals(0)
                        .tiers("committee")
                        .reported(Cadence.yearly(YearType.FINANCIAL))
                        .target(Target.atMost("1000"))
                        .build(),
                Outcome.define("result", "Children in school")
                        .measuredAs(new Direct(new Unit.Percent()))
                        .decimals(0)
                        .reported(Cadence.yearly(YearType.FINANCIAL))
                        .target(Target.atLeast("50"))
                        .build());
        Figures figures = Figures.of(
                Figure.of("cost", "a", BEFORE, "1000"),
                Figure.of("cost", "a", NOW, cost),
                Figure.of("result", "a", BEFORE, "50"),
                Figure.of("result", "a", NOW, result));
        return Evaluator.evaluate(framework, figures, NOW, NOW.end());
    }

    private static Evaluation cost(Scorecard card) {
        return card.get(new IndicatorId("cost"));
    }

    @ParameterizedTest
    @CsvSource({"900, 50, ● Met", "900, 49, ● Met", "900, 48, 'not judged, result not held'", "1100, 48, ■ Missed"})
    void aCheapCostIsSaidToMeetItsTargetOnlyWhereItsResultIsHeld(String cost, String result, String verdict) {
        assertThat(new EvaluationWords(cost(card(cost, result))).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "1100, 60, 'better and dearer: since 2019/20 the cost rose by £100 per visit (10%) and Children in school improved"
                + " by 10 percentage points (50% then, 60% now); £10 per visit more for each percentage"
                + " point of improvement'",
        "900, 45, 'worse and cheaper: since 2019/20 the cost fell by £100 per visit (10%) and Children in school got worse"
                + " by 5 percentage points (50% then, 45% now); £20 per visit saved for each percentage"
                + " point by which it is worse'",
        "1020, 60, 'better at the same cost: since 2019/20 the cost rose by £20 per visit (2%), within the dead band of 2%,"
                + " and Children in school improved by 10 percentage points (50% then, 60% now); one"
                + " side is unchanged, so there is no price for each step'",
        "1000, 51, 'unchanged: since 2019/20 the cost did not change and Children in school moved by 1 percentage point,"
                + " within the dead band of 1 percentage point (50% then, 51% now)'"
    })
    void aMemberReadsTheVerdictInOneSentence(String cost, String result, String sentence) {
        Scorecard card = card(cost, result);

        assertThat(new WorthWords(cost(card), card.evaluations()).each()).containsExactly(sentence);
    }

    @Test
    void aReportToldToReadersWhoDoNotSeeTheResultDoesNotTellItsValues() {
        Scorecard card = card("900", "45");
        var members = new Audience("members", "Members", List.of("committee"));

        Evaluation shown = new CommitteeReport(card, members).evaluations().get(0);

        assertThat(shown.worth()).isEmpty();
        assertThat(PlainText.render(Narrator.document(new CommitteeReport(card, members))))
                .contains("1 indicator that is not shown here")
                .doesNotContain("Children in school")
                .doesNotContain("45%");
    }

    @ParameterizedTest
    @CsvSource({
        "900, 'cheaper: down £100 per visit since 2023/24'",
        "1100, 'dearer: up £100 per visit since 2023/24'",
        "1000, 'steady: unchanged since 2023/24'"
    })
    void theTrendOfACostSaysWhetherItIsCheaperAndNotWhetherItIsBetter(String now, String words) {
        Framework framework = Framework.of(
                "a",
                ValueForMoney.define("cost", "Cost of each visit", ValueForMoney.Lens.EFFICIENCY, "result")
                        .measuredAs(new Direct(new Unit.Money("GBP", "visit")))
                        .decimals(0)
                        .reported(Cadence.yearly(YearType.FINANCIAL))
                        .target(Target.atMost("1000"))
                        .trend(new AgainstPrevious())
                        .build(),
                Outcome.define("result", "Children in school")
                        .measuredAs(new Direct(new Unit.Percent()))
                        .reported(Cadence.yearly(YearType.FINANCIAL))
                        .target(Target.atLeast("50"))
                        .build());
        Figures figures = Figures.of(
                Figure.of("cost", "a", Period.year(YearType.FINANCIAL, 2023), "1000"),
                Figure.of("cost", "a", NOW, now));

        Evaluation cost = cost(Evaluator.evaluate(framework, figures, NOW, NOW.end()));

        assertThat(new TrendWords(new ValueWords(cost.indicator().definition()), WorthWords.isCost(cost))
                        .trend(cost.trends().get(0)))
                .isEqualTo(words);
        assertThat(Narrator.explain(cost)).contains(words).doesNotContain("improving");
    }

    @Test
    void anEvaluationByItselfSaysThatThereIsMoreToRead() {
        Scorecard card = card("1100", "60");

        assertThat(Narrator.explain(cost(card))).contains("1 indicator that is not shown here");
        assertThat(Narrator.explain(card, new IndicatorId("cost")))
                .contains("better and dearer")
                .doesNotContain("not shown");
    }
}
