package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.benchmark.QuartileBand;
import io.github.kpi4j.disclosure.Disclosure;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaHistory;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Absence from school in three areas, of which one is a year behind. */
class ScorecardsTest {

    private static final IndicatorId ABSENCE = new IndicatorId("absence");
    private static final AreaId ASH = new AreaId("ash");
    private static final AreaId BEECH = new AreaId("beech");
    private static final AreaId CEDAR = new AreaId("cedar");
    private static final List<AreaId> AREAS = List.of(CEDAR, ASH, BEECH);
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final Period REPORTED = Period.snapshot(AS_OF);
    private static final Framework FRAMEWORK = Framework.of(
            "ash",
            Quantitative.define("absence", "Absence")
                    .measuredAs(new Direct(new Unit.Percent()))
                    .reported(Cadence.yearly(YearType.CALENDAR))
                    .better(Polarity.LOWER)
                    .target(Target.none("It is only compared."))
                    .build());
    private static final Figures FIGURES = Figures.of(
            Figure.of("absence", "ash", year(2024), "7.1"),
            Figure.of("absence", "ash", year(2025), "6.9"),
            Figure.of("absence", "beech", year(2025), "5.4"),
            Figure.of("absence", "cedar", year(2024), "4"));

    private static Period year(int year) {
        return Period.year(YearType.CALENDAR, year);
    }

    private static Scorecards evaluate(List<AreaId> areas) {
        return Evaluator.evaluate(FRAMEWORK, FIGURES, Evidence.NONE, REPORTED, AS_OF, areas);
    }

    @Test
    void areasStandInTheOrderAskedFor() {
        Scorecards all = evaluate(AREAS);

        assertThat(all.areas()).isEqualTo(AREAS);
        assertThat(all.cards()).extracting(Scorecard::area).isEqualTo(AREAS);
        assertThat(all.of(ABSENCE).keySet()).containsExactlyElementsOf(AREAS);
        assertThat(all.period()).isEqualTo(REPORTED);
        assertThat(all.asOf()).isEqualTo(AS_OF);
        assertThat(all.framework()).isEqualTo(FRAMEWORK);
    }

    @Test
    void areasAreRankedInOnePeriod() {
        Scorecards all = evaluate(AREAS);
        AreaValues now = all.values(ABSENCE, all.periods(ABSENCE).last());

        assertThat(all.periods(ABSENCE)).containsExactly(year(2024), year(2025));
        assertThat(now.areas()).isEqualTo(3);
        assertThat(now.known()).isEqualTo(2);
        assertThat(now.value(CEDAR)).isEqualTo(new Value.Absent(Reason.NOT_AVAILABLE));
        assertThat(now.ranked(Polarity.LOWER).position(ASH).rank().found()).contains(2);
        assertThat(now.ranked(Polarity.LOWER).position(BEECH).quartile().found())
                .contains(QuartileBand.A);
        assertThat(all.values(ABSENCE, year(2024))
                        .ranked(Polarity.LOWER)
                        .position(ASH)
                        .rank()
                        .found())
                .contains(2);
    }

    @Test
    void scorecardsCanBeHandedOnOneByOne() {
        var handedOn = new ArrayList<Scorecard>();
        Evaluator.evaluateEach(FRAMEWORK, FIGURES, Evidence.NONE, REPORTED, AS_OF, AREAS, handedOn::add);

        assertThat(handedOn).isEqualTo(evaluate(AREAS).cards());
    }

    @Test
    void noAreasGiveNoScorecards() {
        assertThat(evaluate(List.of()).cards()).isEmpty();
        assertThat(evaluate(List.of()).periods(ABSENCE)).isEmpty();
    }

    @Test
    void anAreaOfTwoCodesIsEvaluatedOnce() {
        var old = new AreaId("old-ash");
        var register = new AreaRegister(
                List.of(new AreaHistory(ASH, "Ash", LocalDate.of(2024, 1, 1), List.of(old), List.of())));
        var framework = new Framework(
                FRAMEWORK.id(),
                FRAMEWORK.name(),
                FRAMEWORK.area(),
                FRAMEWORK.years(),
                FRAMEWORK.scheme(),
                FRAMEWORK.priorities(),
                FRAMEWORK.comparators(),
                FRAMEWORK.indicators(),
                FRAMEWORK.governance(),
                FRAMEWORK.rollUp(),
                FRAMEWORK.chain(),
                register,
                Disclosure.NONE);
        Scorecards all =
                Evaluator.evaluate(framework, FIGURES, Evidence.NONE, REPORTED, AS_OF, List.of(BEECH, old, ASH));

        assertThat(all.areas()).containsExactly(BEECH, ASH);
        assertThat(all.get(old)).isEqualTo(all.get(ASH));
    }

    @Test
    void whatIsNotThereIsNamed() {
        Scorecards all = evaluate(List.of(ASH));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluate(List.of(ASH, BEECH, ASH)))
                .withMessage("areas has ash twice; name each area once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.get(BEECH))
                .withMessage("area is beech, which was not evaluated");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.of(new IndicatorId("other")))
                .withMessage("the framework has no indicator \"other\"");
    }

    @Test
    void scorecardsOfOnePeriodAndEachOfAnotherAreaAreCollected() {
        Scorecard ash = evaluate(AREAS).get(ASH);
        Scorecard earlier =
                Evaluator.evaluate(FRAMEWORK, FIGURES, Period.snapshot(LocalDate.of(2024, 12, 31)), AS_OF, BEECH);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scorecards(FRAMEWORK, REPORTED, AS_OF, List.of(ash, ash)))
                .withMessage("cards has two of ash");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scorecards(FRAMEWORK, REPORTED, AS_OF, List.of(ash, earlier)))
                .withMessage("cards has one of beech that is of another framework, period or date");
    }
}
