package io.github.kpi4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.examples.story.Published;
import io.github.kpi4j.examples.story.Story;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.TargetFinding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Levels and distances that were worked out by hand with exact fractions, each in the quarter in which the figure falls. */
class ExpectedLevelsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "expected-levels.csv", numLinesToSkip = 1, emptyValue = "")
    void eachIndicatorIsJudgedAsWorkedOut(
            String story,
            String indicator,
            String period,
            String level,
            String belowFloor,
            String asPublished,
            String travelled) {
        Evaluation evaluation = evaluation(Story.valueOf(story.toUpperCase(Locale.ROOT)), indicator, period);

        assertThat(evaluation.point().period().label()).isEqualTo(period);
        assertThat(level(evaluation.judgement())).isEqualTo(level);
        if (evaluation.judgement() instanceof Judgement.Judged judged) {
            TargetFinding finding = judged.finding();
            assertThat(finding.isBelowFloor()).isEqualTo(belowFloor.equals("yes"));
            Level other = asPublished == null ? finding.level() : Level.valueOf(asPublished.toUpperCase(Locale.ROOT));
            assertThat(finding.levelOtherwise()).isEqualTo(other);
            assertThat(travelled(evaluation)).isEqualTo(travelled == null ? "" : travelled);
        }
    }

    private static Evaluation evaluation(Story story, String indicator, String period) {
        var id = new IndicatorId(indicator);
        Cadence cadence = story.framework()
                .find(id)
                .orElseThrow()
                .definition()
                .reporting()
                .cadence();
        Period quarter = indicator.startsWith("ofsted-")
                ? story.period("2024/25 Q4")
                : Period.of(
                        new PeriodKind(Span.QUARTER, YearType.FINANCIAL),
                        cadence.parse(period).end());
        return story.tell(List.of(quarter), Published.RELEASED).report().card().get(id);
    }

    private static String level(Judgement judgement) {
        return judgement
                .match(finding -> finding.level().name(), reason -> "not judged: " + reason.code())
                .toLowerCase(Locale.ROOT);
    }

    /** To two decimals; nothing for grades, which have no size, and across a break. */
    private static String travelled(Evaluation evaluation) {
        if (!(evaluation.baseline() instanceof BaselineFinding.Compared compared)) {
            assertThat(evaluation.baseline()).isEqualTo(new BaselineFinding.NotCompared(Reason.NOT_COMPARABLE));
            return "";
        }
        Optional<Rational> share =
                compared.from() instanceof Value.Graded ? Optional.empty() : compared.distanceTravelled();
        return share.map(Rounding.halfUp(2)::apply).map(Object::toString).orElse("");
    }
}
