package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.Stewardship.Role;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Relative;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.report.ReviewPack;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Tolerance;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReviewWordsTest {

    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);

    private static IndicatorBuilder<Outcome> share() {
        return Outcome.define("share", "Share of cases closed")
                .measuredAs(new Percentage("closed", "cases"))
                .reported(Cadence.yearly(YearType.FINANCIAL));
    }

    private static String told(Indicator indicator) {
        Figures figures = Figures.of(
                Figure.of("share", "here", YEAR.yearEarlier(), 20, 40), Figure.of("share", "here", YEAR, 23, 40));
        return PlainText.render(Narrator.document(new ReviewPack(
                Evaluator.evaluate(Framework.of("here", indicator), figures, YEAR, LocalDate.of(2025, 6, 1)))));
    }

    private static TargetVersion version(int year, Promise promise, LocalDate approved, String reason) {
        return new TargetVersion(LocalDate.of(year, 4, 1), null, promise, approved, "local", reason);
    }

    @Test
    void everythingThatADecisionNeedsIsThere() {
        Indicator indicator = share().rationale("Open cases grow old.")
                .owner("Head of Cases")
                .role(Role.APPROVER, "Director")
                .role(Role.DATA_SUPPLIER, "Analyst")
                .reviewBy(LocalDate.of(2025, 5, 1))
                .baseline(new Baseline.SamePeriodLastYear())
                .target(version(2023, new Promise.Stated(Target.atLeast("55")), null, ""))
                .target(version(
                        2024,
                        new Promise.Stated(Target.atLeast("60").nearWithin(Tolerance.points("5"))),
                        LocalDate.of(2024, 3, 12),
                        "five points more"))
                .build();

        assertThat(told(indicator)).contains("""
                    Reviews of 1 indicator: 1 overdue,
                    0 ahead, 0 without a day.
                    """).contains("""
                    Reviews overdue
                    ---------------

                    - Share of cases closed: was due by 1 May 2025, 31 days ago. Owner: Head of Cases.
                    """).contains("""
                    Share of cases closed: ▲ Near

                      review         was due by 1 May 2025, 31 days ago
                      kind           outcome
                      why            Open cases grow old.
                      value          57.5% in 2024/25 (23 of 40 cases)
                    """).contains("""
                      promised       from 1 April 2023: at least 55%; source: local; no reason was noted
                      promised       from 1 April 2024: at least 60%, near within 5 percentage points; approved 12 March
                                     2024; source: local; reason: five points more
                      owner          Head of Cases
                      data supplier  Analyst
                      approver       Director
                      proposal       [ ] keep  [ ] change target  [ ] redefine  [ ] retire
                      reason         ................................................
                    """);
    }

    @Test
    void whatIsLeftUnsaidIsSaidSo() {
        assertThat(told(share().target(Target.none("a year of watching comes first"))
                        .build()))
                .contains("1 without a day")
                .contains("  review    no day is set\n")
                .contains("  promised  none: a year of watching comes first\n")
                .contains("  owner     nobody is named\n")
                .contains("  look at   nobody wrote down why this is measured\n")
                .doesNotContain("no post answers")
                .doesNotContain("Reviews overdue");
    }

    @Test
    void aReviewAheadHasItsDayAndAPromiseThatDependsOnOthersIsToldAsMade() {
        var better = new Relative(
                Terms.of(Threshold.Comparison.MORE_THAN),
                new Relative.Reference.ToLastYear(),
                new Relative.Step.Same());

        assertThat(told(share().reviewBy(LocalDate.of(2025, 6, 2))
                        .target(version(2024, better, null, "grow"))
                        .build()))
                .contains("  review    due by 2 June 2025\n")
                .contains("  promised  from 1 April 2024: more than the same period last year; source: local;"
                        + " reason: grow\n");
    }
}
