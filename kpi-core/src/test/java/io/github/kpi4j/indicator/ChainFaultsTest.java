package io.github.kpi4j.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.chain.Lag;
import io.github.kpi4j.chain.Link;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.chain.Stage;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.target.Target;
import org.junit.jupiter.api.Test;

/** A results chain fits the indicators of its framework, and an outcome knows who answers for it. */
class ChainFaultsTest {

    private static final Indicator VISITS = counted(Quantitative.define("visits", "Families visited"));
    private static final Indicator STAFF = counted(Quantitative.define("staff", "Family workers"));
    private static final Indicator RETURNS = counted(Outcome.define("returns", "Families that came back"));
    private static final Framework FRAMEWORK = Framework.of("here", STAFF, VISITS, RETURNS);

    private static <T extends Indicator> T counted(IndicatorBuilder<T> builder) {
        return builder.measuredAs(new Direct(new Unit.Count("families")))
                .reported(Cadence.quarterly(YearType.FINANCIAL))
                .target(Target.atLeast("1"))
                .build();
    }

    private static Link link(String from, String to) {
        return Link.of(from, to, Lag.NONE);
    }

    @Test
    void anOutcomeStandsAsOneAndTheOtherKindsWhereIsStated() {
        Framework framework = FRAMEWORK.with(ResultsChain.NONE.with("visits", Stage.OUTPUT));

        assertThat(framework.stageOf(RETURNS)).contains(Stage.OUTCOME);
        assertThat(framework.stageOf(VISITS)).contains(Stage.OUTPUT);
        assertThat(framework.stageOf(STAFF)).isEmpty();
    }

    @Test
    void anOutcomeMayBeAnImpactAndNothingEarlier() {
        assertThat(FRAMEWORK
                        .with(ResultsChain.NONE.with("returns", Stage.IMPACT))
                        .stageOf(RETURNS))
                .contains(Stage.IMPACT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FRAMEWORK.with(ResultsChain.NONE.with("returns", Stage.OUTPUT)))
                .withMessage("indicator returns is an outcome and cannot stand in the results chain as an output");
    }

    @Test
    void linksRunForwardOrStayOnAStage() {
        ResultsChain forward = ResultsChain.of(link("staff", "visits"), link("visits", "returns"))
                .with("visits", Stage.OUTPUT)
                .with("staff", Stage.OUTPUT);

        assertThat(FRAMEWORK.with(forward).chain()).isEqualTo(forward);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FRAMEWORK.with(
                        ResultsChain.of(link("returns", "visits")).with("visits", Stage.OUTPUT)))
                .withMessage("the results chain leads backwards from returns (outcome) to visits (output)");
    }

    @Test
    void aWayThroughAnIndicatorWithoutAStageRunsForwardToo() {
        ResultsChain back = ResultsChain.of(link("returns", "staff"), link("staff", "visits"))
                .with("visits", Stage.OUTPUT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FRAMEWORK.with(back))
                .withMessage("the results chain leads backwards from returns (outcome) to visits (output)");
        ResultsChain on = ResultsChain.of(link("visits", "staff"), link("staff", "returns"))
                .with("visits", Stage.OUTPUT);
        assertThat(FRAMEWORK.with(on).chain()).isEqualTo(on);
    }

    @Test
    void everythingThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FRAMEWORK.with(ResultsChain.of(link("visits", "x")).with("y", Stage.OUTPUT)))
                .withMessageContaining("names indicator \"x\", which is not defined")
                .withMessageContaining("states the stage of indicator \"y\", which is not defined");
    }

    @Test
    void onlyTheOutcomeOfAPopulationHasContributors() {
        Outcome shared = counted(Outcome.ofPopulation("absence", "Children absent", "Schools", "NHS"));

        assertThat(shared.accountability()).isEqualTo(Accountability.POPULATION);
        assertThat(shared.contributors()).containsExactly("Schools", "NHS");
        assertThat(RETURNS.accountability()).isEqualTo(Accountability.PERFORMANCE);
        assertThat(VISITS.accountability()).isEqualTo(Accountability.PERFORMANCE);
        Definition definition = shared.definition();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outcome(definition, Accountability.PERFORMANCE, shared.contributors(), null))
                .withMessageContaining("only the outcome of a population has contributors");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counted(Outcome.ofPopulation("a", "A", "NHS", "NHS")))
                .withMessageContaining("named twice");
    }
}
