package io.github.kpi4j.examples.ownrating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.examples.Printed;
import io.github.kpi4j.examples.story.Published;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.yaml.KpiYaml;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnRatingTest {

    @ParameterizedTest
    @CsvSource({"90, MET", "85.5, NEAR", "85.4, MISSED"})
    void ofALargeTargetTheShareIsTheWider(String value, Level level) {
        assertThat(OwnRating.OUR_COUNCIL.level(Target.atLeast("90"), Rational.parse(value)))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"10, MET", "12, NEAR", "12.1, MISSED"})
    void ofASmallTargetThePointsAreTheWider(String value, Level level) {
        assertThat(OwnRating.OUR_COUNCIL.level(Target.atMost("10"), Rational.parse(value)))
                .isEqualTo(level);
    }

    @Test
    void reportNamesTheRuleAndSaysWhyEachLevelWasGiven() throws IOException {
        assertThat(Printed.by(() -> OwnRating.main(new String[0])).replaceAll("\\s+", " "))
                .contains(
                        "Rated by the Our Council rule: Green if the target is met; Amber if worse than the target by no"
                                + " more than 2 points or 5% of it, whichever is the wider; Red otherwise.")
                .contains("missed by 1.9 percentage points, worse than the target by no more than 2 points")
                .contains("Visits in time: ■ Red");
    }

    @Test
    void onlyTheLoaderThatWasTaughtTheRuleKnowsIt() {
        String framework = Published.text("ownrating/plan.yaml");

        assertThat(OwnRating.loader().parse("plan.yaml", framework).problems()).isEmpty();
        assertThat(KpiYaml.standard().parse("plan.yaml", framework).report())
                .contains("plan.yaml:3:", "framework.rating: \"our-council\" is not one of the words for this");
    }
}
