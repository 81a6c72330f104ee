package io.github.kpi4j.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.series.IndicatorId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsChainTest {

    private static Link link(String from, String to) {
        return Link.of(from, to, Lag.NONE);
    }

    @Test
    void aLinkLeadsToAnotherIndicator() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link("a", "a"))
                .withMessage("the results chain leads from a to itself");
    }

    @Test
    void aPairIsLinkedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResultsChain.of(link("a", "b"), Link.of("a", "b", Lag.ofYears(1))))
                .withMessage("the results chain links a to b twice");
    }

    @Test
    void aCircleOfThreeIsNamedAlongTheWay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResultsChain.of(link("x", "a"), link("a", "b"), link("b", "c"), link("c", "a")))
                .withMessage("the results chain leads in a circle: a -> b -> c -> a");
    }

    @Test
    void whatLeadsOutOfACircleIsNotPartOfIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResultsChain.of(link("a", "d"), link("a", "b"), link("b", "a"), link("d", "e")))
                .withMessage("the results chain leads in a circle: a -> b -> a");
    }

    @Test
    void twoWaysToOneIndicatorAreNoCircle() {
        ResultsChain chain = ResultsChain.of(link("a", "b"), link("a", "c"), link("b", "d"), link("c", "d"));

        assertThat(chain.leadingTo(new IndicatorId("d")))
                .extracting(each -> each.from().text())
                .containsExactly("b", "c");
        assertThat(chain.leadingFrom(new IndicatorId("a")))
                .extracting(each -> each.to().text())
                .containsExactly("b", "c");
        assertThat(chain.leadingFrom(new IndicatorId("d"))).isEmpty();
    }

    @Test
    void aVeryLongChainIsFollowedToItsEnd() {
        var links = new ArrayList<Link>();
        for (int i = 0; i < 20_000; i++) {
            links.add(link("i" + i, "i" + (i + 1)));
        }

        assertThat(ResultsChain.circle(links)).isEmpty();
        links.add(link("i20000", "i0"));
        assertThat(ResultsChain.circle(links)).hasSize(20_002);
    }

    @Test
    void theStageThatIsStatedLastHolds() {
        ResultsChain chain = ResultsChain.NONE.with("a", Stage.INPUT).with("a", Stage.OUTPUT);

        assertThat(chain.stages()).containsOnlyKeys(new IndicatorId("a")).containsValue(Stage.OUTPUT);
        assertThat(List.of(Stage.values()))
                .extracting(Stage::code)
                .containsExactly("input", "output", "outcome", "impact");
    }
}
