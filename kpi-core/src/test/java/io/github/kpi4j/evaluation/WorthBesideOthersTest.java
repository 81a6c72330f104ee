package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.vfm.Corner;
import io.github.kpi4j.vfm.CostPerUnit;
import io.github.kpi4j.vfm.DeadBand;
import io.github.kpi4j.vfm.Partner;
import io.github.kpi4j.vfm.Side;
import io.github.kpi4j.vfm.Since;
import io.github.kpi4j.vfm.Worth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorthBesideOthersTest {

    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);
    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);
    private static final Comparator NEIGHBOURS = new Comparator(
            "neighbours",
            "Neighbours",
            Comparator.Summary.MEAN_OF_AREAS,
            List.of(new AreaId("south"), new AreaId("east"), new AreaId("west")));

    private static Worth beside(Figure... figures) {
        var cost = ValueForMoney.define(
                        "cost",
                        "Cost of each visit",
                        ValueForMoney.Lens.EFFICIENCY,
                        List.of(new Partner(new IndicatorId("result"), new DeadBand.Points(Rational.ONE))),
                        new Since.LastYear(),
                        new DeadBand.Percent(Rational.of(10)))
                .measuredAs(new Direct(new Unit.Money("GBP", "visit")))
                .reported(YEARLY)
                .target(Target.atMost("10"))
                .compareWith("neighbours")
                .build();
        var result = Outcome.define("result", "Children absent")
                .measuredAs(new Direct(new Unit.Percent()))
                .reported(YEARLY)
                .target(Target.atMost("10"))
                .build();
        var framework = new Framework(
                "f",
                "A framework",
                new AreaId("south"),
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(NEIGHBOURS),
                List.of(cost, result));
        List<Worth> worth = Evaluator.evaluate(framework, Figures.of(figures), YEAR, YEAR.end())
                .get(new IndicatorId("cost"))
                .worth();
        return worth.get(worth.size() - 1);
    }

    private static Figure figure(String id, String area, String value) {
        return Figure.of(id, area, YEAR, value);
    }

    /** The neighbours' mean cost is 100 and their mean result 20, of which less is better; the bands are 10 and 1. */
    @ParameterizedTest
    @CsvSource({
        "89, 18, BETTER_AND_CHEAPER, ",
        "90, 18, BETTER_AT_THE_SAME_COST, ",
        "120, 18, BETTER_AND_DEARER, 10",
        "89, 19, CHEAPER_FOR_THE_SAME_RESULT, ",
        "110, 21, UNCHANGED, ",
        "111, 20, DEARER_FOR_THE_SAME_RESULT, ",
        "80, 24, WORSE_AND_CHEAPER, 5",
        "100, 24, WORSE_AT_THE_SAME_COST, ",
        "111, 24, WORSE_AND_DEARER, "
    })
    void ownCostAndResultStandInOneOfNineCorners(String cost, String result, Corner corner, String price) {
        Worth worth = beside(
                figure("cost", "south", cost),
                figure("cost", "east", "80"),
                figure("cost", "west", "120"),
                figure("result", "south", result),
                figure("result", "east", "10"),
                figure("result", "west", "30"));

        assertThat(worth.corner()).hasValue(corner);
        assertThat(
                        worth.costPerUnit() instanceof CostPerUnit.Of of
                                ? of.amount().toString()
                                : null)
                .isEqualTo(price);
    }

    /** One neighbour's cost beside the mean of two neighbours' results would be a corner of nobody. */
    @Test
    void costAndResultAreThoseOfTheSameAreas() {
        Worth worth = beside(
                figure("cost", "south", "100"),
                figure("cost", "west", "120"),
                figure("result", "south", "18"),
                figure("result", "east", "10"),
                figure("result", "west", "30"));

        assertThat(worth.result()).isEqualTo(new Side.NotCompared(Side.Lack.AREAS, Reason.NOT_COMPARABLE, YEAR));
        assertThat(worth.corner()).isEmpty();
    }
}
