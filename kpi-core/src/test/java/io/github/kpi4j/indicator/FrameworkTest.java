package io.github.kpi4j.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.RealTerms;
import io.github.kpi4j.measure.UnitCost;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.price.Deflator;
import io.github.kpi4j.price.PriceIndex;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.summary.Cuts;
import io.github.kpi4j.summary.Weighted;
import io.github.kpi4j.summary.WorstOf;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameworkTest {

    private static final Priority SAFE = new Priority("safe", "Children are safe");
    private static final Comparator ENGLAND =
            new Comparator("england", "England", Comparator.Summary.PUBLISHED, List.of(new AreaId("E92000001")));

    private static IndicatorBuilder<Quantitative> indicator(String id) {
        return Quantitative.define(id, "Number of " + id)
                .measuredAs(new Direct(new Unit.Count("")))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.none("for context"));
    }

    private static Indicator unitCost(String id, String cost, String units) {
        Measure measure = new UnitCost(new IndicatorId(cost), new IndicatorId(units), new Unit.Money("GBP", "child"));
        return indicator(id).measuredAs(measure).build();
    }

    private static Framework framework(
            List<Priority> priorities, List<Comparator> comparators, Indicator... indicators) {
        return new Framework(
                "f",
                "A framework",
                new AreaId("E09000006"),
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                priorities,
                comparators,
                List.of(indicators));
    }

    @Test
    void referencesLeadSomewhere() {
        Indicator visits =
                indicator("visits").priority("safe").compareWith("england").build();
        Framework framework = framework(List.of(SAFE), List.of(ENGLAND), visits);

        assertThat(framework.find(new IndicatorId("visits"))).contains(visits);
        assertThat(framework.find(new IndicatorId("calls"))).isEmpty();
        assertThat(framework.comparatorsOf(visits)).containsExactly(ENGLAND);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        Indicator visits =
                indicator("visits").priority("ready").compareWith("wales").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework(
                        List.of(SAFE, SAFE),
                        List.of(ENGLAND, ENGLAND),
                        visits,
                        visits,
                        unitCost("each", "cost", "visits")))
                .withMessageContaining("priority \"safe\" is defined twice")
                .withMessageContaining("comparator \"england\" is defined twice")
                .withMessageContaining("indicator \"visits\" is defined twice")
                .withMessageContaining("priority \"ready\", which is not defined")
                .withMessageContaining("comparator \"wales\", which is not defined")
                .withMessageContaining("needs indicator \"cost\", which is not defined");
    }

    @Test
    void unitCostMayBeMadeFromAnotherUnitCostButNotFromItself() {
        Indicator a = indicator("a").build();
        Indicator b = indicator("b").build();

        assertThat(Framework.of("E09000006", a, b, unitCost("c", "a", "b"), unitCost("d", "c", "b"))
                        .indicators())
                .hasSize(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of("E09000006", a, unitCost("c", "d", "a"), unitCost("d", "c", "a")))
                .withMessageContaining("c is measured from itself: c -> d -> c")
                .withMessageContaining("d is measured from itself: d -> c -> d");
    }

    private static Framework summarised(RollUp rollUp, Priority safe, Indicator... indicators) {
        return new Framework(
                "f",
                "A framework",
                new AreaId("E09000006"),
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(safe),
                List.of(),
                List.of(indicators),
                Governance.NONE,
                rollUp,
                ResultsChain.NONE);
    }

    @Test
    void ruleOfASummaryNamesWhatItSummarisesAndLeavesNothingOut() {
        Indicator a = indicator("a").priority("safe").build();
        Indicator b = indicator("b").build();
        Cuts cuts = new Cuts(Rational.of(80), null);
        Priority worst = new Priority("safe", "Safe", new WorstOf(List.of("b")));
        Priority weighted = new Priority("safe", "Safe", new Weighted(Map.of("b", Rational.ONE), cuts, List.of()));
        RollUp overPriorities = new RollUp(new WorstOf(List.of("ready")), RollUp.Over.PRIORITIES, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> summarised(RollUp.NONE, worst, a, b))
                .withMessage("the summary of priority \"safe\" calls \"b\" critical, which it does not summarise");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summarised(RollUp.NONE, weighted, a, b))
                .withMessageContaining("weighs \"b\", which it does not summarise")
                .withMessageContaining("has no weight for \"a\"; a weight of 0 leaves it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summarised(overPriorities, SAFE, a, b))
                .withMessageContaining("needs a summary of priority \"safe\", which has no rule")
                .withMessageContaining("would leave out indicator \"b\", which stands under no priority")
                .withMessageContaining("calls \"ready\" critical");
        assertThat(summarised(new RollUp(new WorstOf(List.of("b")), RollUp.Over.INDICATORS, List.of()), SAFE, a, b)
                        .rollUp()
                        .over())
                .isEqualTo(RollUp.Over.INDICATORS);
    }

    private static Indicator formula(String id, String text, Unit unit) {
        return indicator(id).measuredAs(Formula.of(text, unit)).build();
    }

    @Test
    void formulaIsMadeFromIndicatorsOfTheFrameworkInOneUnitAndNotFromItself() {
        Indicator a = indicator("a").measuredAs(new Direct(new Unit.Percent())).build();
        Indicator spend = indicator("spend")
                .measuredAs(new Direct(new Unit.Money("GBP", "")))
                .build();
        Unit pounds = new Unit.Money("GBP", "");

        assertThat(Framework.of("E09000006", a, spend, formula("c", "max(spend, 1) * a", pounds))
                        .indicators())
                .hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of("E09000006", a, spend, formula("c", "spend + a", pounds)))
                .withMessageContaining("indicator c: a is percent, and what it is to go with is GBP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of("E09000006", formula("c", "1 + b", pounds)))
                .withMessageContaining("indicator c needs indicator \"b\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of("E09000006", formula("c", "2 * c", pounds)))
                .withMessageContaining("c is measured from itself: c -> c");
    }

    @Test
    void partnersOfACostAreIndicatorsOfTheFrameworkAndNotTheCostItself() {
        IndicatorBuilder<ValueForMoney> cost = ValueForMoney.define(
                        "cost", "Cost", ValueForMoney.Lens.ECONOMY, "quality")
                .measuredAs(new Direct(new Unit.Money("GBP", "")))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.none("cheap is not good by itself"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of("E09000006", cost.build()))
                .withMessageContaining("\"quality\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.of(
                        "E09000006", cost.build(), indicator("quality").build()))
                .withMessage(
                        "indicator cost: a cost without a partner of kind qualitative or outcome says nothing about"
                                + " value for money");
        assertThat(Framework.of(
                                "E09000006",
                                cost.build(),
                                new Qualitative(indicator("quality").build().definition()))
                        .indicators())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueForMoney.define("cost", "Cost", ValueForMoney.Lens.ECONOMY, "cost")
                        .measuredAs(new Direct(new Unit.Money("GBP", "")))
                        .reported(Cadence.yearly(YearType.FINANCIAL))
                        .target(Target.none("context"))
                        .build())
                .withMessageContaining("partner");
    }

    @Test
    void eachKindKnowsItsName() {
        Definition definition = indicator("a").build().definition();

        assertThat(new Quantitative(definition).kind().code()).isEqualTo("quantitative");
        assertThat(new Qualitative(definition).kind().code()).isEqualTo("qualitative");
        assertThat(new Outcome(definition).kind().code()).isEqualTo("outcome");
        assertThat(new ValueForMoney(definition, ValueForMoney.Lens.EQUITY, List.of())
                        .kind()
                        .code())
                .isEqualTo("value-for-money");
        assertThat(new Outcome(definition).name()).isEqualTo("Number of a");
        assertThat(new Outcome(definition).id()).hasToString("a");
    }

    @Test
    void priorityHasAnIdAndAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Priority("", "Safe"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Priority("safe", " "));
    }

    private static Framework governed(List<Audience> audiences, Indicator... indicators) {
        return new Framework(
                "f",
                "A framework",
                new AreaId("E09000006"),
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(),
                List.of(indicators),
                new Governance(audiences, List.of()),
                RollUp.NONE,
                ResultsChain.NONE);
    }

    @Test
    void anAudienceIsFoundByItsIdAndATierByItsName() {
        Audience members = new Audience("members", "elected members", List.of("committee"));
        Framework framework = governed(
                List.of(members),
                indicator("visits").tiers("committee", "service").build());

        assertThat(framework.audience("members")).contains(members);
        assertThat(framework.audience("service")).contains(new Audience("service", "service", List.of("service")));
        assertThat(framework.audience("partners")).isEmpty();
    }

    @Test
    void anAudienceSeesItsTiersOrEverything() {
        Indicator visits = indicator("visits").tiers("service").build();

        assertThat(new Audience("a", "a", List.of("committee", "service")).sees(visits))
                .isTrue();
        assertThat(new Audience("a", "a", List.of("committee")).sees(visits)).isFalse();
        assertThat(new Audience("a", "a", List.of()).sees(visits)).isTrue();
        assertThat(Audience.EVERYONE.sees(visits)).isTrue();
    }

    @Test
    void faultyAudiencesAreAllNamed() {
        Audience members = new Audience("members", "elected members", List.of("comittee"));
        Audience nameless = new Audience("", "staff", List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> governed(
                        List.of(members, members, nameless),
                        indicator("visits").tiers("committee").build()))
                .withMessageContaining("audience \"members\" is defined twice")
                .withMessageContaining("sees the tier \"comittee\", to which no indicator belongs")
                .withMessageContaining("audience \"staff\" has no id");
    }

    @Test
    void anAudienceHasANameAndNoBlankTier() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Audience("a", " ", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Audience("a", "a", List.of("")));
    }

    @Test
    void anIdThatWasRetiredIsNeverUsedAgain() {
        IndicatorId id = new IndicatorId("visits");
        var retirement = new Governance.Retirement(id, "Visits", LocalDate.of(2024, 3, 31), "it counted visits only");
        var governance = new Governance(List.of(), List.of(retirement, retirement));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Framework(
                        "f",
                        "A framework",
                        new AreaId("E09000006"),
                        YearType.FINANCIAL,
                        RatingScheme.DEFAULT,
                        List.of(),
                        List.of(),
                        List.of(indicator("visits").build()),
                        governance,
                        RollUp.NONE,
                        ResultsChain.NONE))
                .withMessageContaining("indicator \"visits\" is retired twice")
                .withMessageContaining("was retired on 2024-03-31; an id is never used again");
        assertThat(governance.retirement(id)).contains(retirement);
        assertThat(governance.retirement(new IndicatorId("calls"))).isEmpty();
    }

    @Test
    void aRetirementHasANameAndAReason() {
        IndicatorId id = new IndicatorId("visits");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Governance.Retirement(id, "Visits", LocalDate.of(2024, 3, 31), " "))
                .withMessageContaining("a name and a reason are wanted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Governance.Retirement(id, "", LocalDate.of(2024, 3, 31), "why"));
    }

    private static RealTerms real(String source) {
        Period year = Period.year(YearType.FINANCIAL, 2024);
        var index = PriceIndex.of(Map.of(year, Rational.of(100)));
        return new RealTerms(
                new IndicatorId("spend"),
                new Unit.Money("GBP", ""),
                new Deflator("gdp", "GDP deflator", source, index),
                year);
    }

    @Test
    void measuresGoTogetherWithWhatTheyAreMadeFrom() {
        Indicator spend = indicator("spend")
                .measuredAs(new Direct(new Unit.Money("GBP", "")))
                .build();
        Indicator share =
                indicator("share").measuredAs(new Direct(new Unit.Percent())).build();
        Indicator real = indicator("real").measuredAs(real("one")).build();
        Indicator other = indicator("other").measuredAs(real("another")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework(List.of(), List.of(), spend, share, unitCost("each", "spend", "share")))
                .withMessage("indicator each: share is a percentage, and a cost is not divided by one");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> framework(List.of(), List.of(), indicator("spend").build(), real))
                .withMessageStartingWith("indicator real: spend is not money");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework(List.of(), List.of(), spend, real, other))
                .withMessage("indicator other has another deflator \"gdp\" than an indicator before it");
        assertThat(framework(List.of(), List.of(), spend, real).indicators()).hasSize(2);
    }
}
