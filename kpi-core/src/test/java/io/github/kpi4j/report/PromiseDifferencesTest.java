package io.github.kpi4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.Relative;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.report.Difference.Part;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Threshold.Comparison;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** At least as good as England, whose figure is known in May and revised in June. */
class PromiseDifferencesTest {

    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 20);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 20);
    private static final Figures FIGURES = Figures.of(
            Figure.of("attendance", "a", YEAR, "92").recordedOn(MAY),
            Figure.of("attendance", "england", YEAR, "91").recordedOn(MAY),
            Figure.of("attendance", "england", YEAR, "93").recordedOn(JUNE));

    private static Scorecard card(LocalDate asOf, String nation) {
        var promise = new Relative(
                Terms.of(Comparison.AT_LEAST), new Relative.Reference.ToComparator("nation"), new Relative.Step.Same());
        Framework framework = new Framework(
                "",
                "",
                new AreaId("a"),
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(new Comparator("nation", "Nation", Comparator.Summary.PUBLISHED, List.of(new AreaId(nation)))),
                List.of(Outcome.define("attendance", "Attendance")
                        .measuredAs(new Direct(new Unit.Percent()))
                        .reported(Cadence.yearly(YearType.FINANCIAL))
                        .target(promise)
                        .build()));
        return Evaluator.evaluate(framework, FIGURES, YEAR, asOf);
    }

    @Test
    void figureOfAComparatorThatMovedTheTargetIsNoNewTarget() {
        Difference difference = new Differences(card(MAY, "england"), card(JUNE, "england"))
                .list()
                .get(0);

        assertThat(difference.causes()).containsExactly(Cause.OTHER_FIGURES);
        assertThat(difference.parts()).containsExactlyInAnyOrder(Part.TARGET, Part.JUDGEMENT);
    }

    @Test
    void anotherComparatorUnderTheSameIdIsANewDefinition() {
        Difference difference =
                new Differences(card(MAY, "wales"), card(MAY, "england")).list().get(0);

        assertThat(difference.causes()).contains(Cause.NEW_DEFINITION).doesNotContain(Cause.NEW_TARGET);
    }
}
