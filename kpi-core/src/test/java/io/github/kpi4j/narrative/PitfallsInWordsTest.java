package io.github.kpi4j.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Qualitative;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.InGrades;
import io.github.kpi4j.measure.InWords;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.target.CouncilSchemes;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding.Judging;
import io.github.kpi4j.target.Tolerance;
import io.github.kpi4j.trend.AgainstPrevious;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PitfallsInWordsTest {

    private static final String AREA = "E09000006";
    private static final Period Q3 = Period.quarter(YearType.FINANCIAL, 2024, 3);
    private static final Period Q4 = Period.quarter(YearType.FINANCIAL, 2024, 4);
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 1);
    private static final Scale OFSTED =
            new Scale("ofsted", List.of("inadequate", "requires improvement", "good", "outstanding"));

    private static IndicatorBuilder<Quantitative> share() {
        return Quantitative.define("re-referrals", "Re-referrals within 12 months")
                .measuredAs(new Percentage("re-referrals", "referrals"))
                .reported(Cadence.quarterly(YearType.FINANCIAL));
    }

    private static Figure figure(Period period, long n, long d) {
        return Figure.of("re-referrals", AREA, period, n, d);
    }

    private static String explain(Indicator indicator, Figure... figures) {
        Evaluation evaluation = Evaluator.evaluate(Framework.of(AREA, indicator), Figures.of(figures), Q4, AS_OF)
                .get(indicator.id());
        return Narrator.explain(evaluation).replaceAll("\\s+", " ");
    }

    /** Pitfall 28: 14.8 % against at most 18 % is better, whatever the sign says. */
    @Test
    void lowerValueThanAtMostIsBetterAndNotAnIncrease() {
        String told = explain(share().target(Target.atMost("18")).build(), figure(Q4, 37, 250));

        assertThat(told)
                .contains("Met", "14.8%", "37 of 250", "at most 18%", "3.2 percentage points to spare")
                .doesNotContain("increase", "-3.2");
    }

    /** Pitfall 17. */
    @Test
    void differenceOfTwoPercentagesIsInPercentagePoints() {
        String told = explain(
                share().target(Target.atMost("18"))
                        .trend(new AgainstPrevious())
                        .baseline(new Baseline.OfPeriod(Q3))
                        .build(),
                figure(Q3, 200, 1_000),
                figure(Q4, 250, 1_000));

        assertThat(told).contains("up 5.0 percentage points").doesNotContain("up 5.0%");
        assertThat(told).contains("worsening");
    }

    /** Pitfall 19. */
    @Test
    void shownValueThatEqualsTheTargetButMissesItIsToldWithEnoughDigits() {
        String told = explain(share().decimals(0).target(Target.atLeast("15")).build(), figure(Q4, 146, 1_000));

        assertThat(told).contains("Missed", "14.6%", "published as 15%", "would read Met");
    }

    /** Pitfall 19, where the rule gives both the same level. */
    @Test
    void missThatThePublishedValueHidesIsToldThoughTheLevelIsTheSame() {
        Indicator indicator = share().decimals(0)
                .ratedBy(CouncilSchemes.HAVERING)
                .target(Target.atLeast("95"))
                .build();
        String told = explain(indicator, figure(Q4, 946, 1_000));

        assertThat(told)
                .contains(
                        "missed by 0.4 percentage points", "judged on the exact value 94.6%, which is published as 95%")
                .doesNotContain("would read");
    }

    /** Pitfall 53. */
    @Test
    void valueThatIsNotZeroIsNotShownAsZero() {
        assertThat(explain(share().target(Target.atMost("18")).build(), figure(Q4, 4, 10_000)))
                .contains("0.04% in 2024/25 Q4");
        assertThat(explain(share().target(Target.atMost("18")).build(), figure(Q4, 0, 10_000)))
                .contains("0.0% in 2024/25 Q4");
    }

    @Test
    @DisplayName("Pitfall 35: static value at 100 % counted as no improvement")
    void steadyValueThatCannotBeBetteredIsAtTheBestPossible() {
        String all = explain(
                share().target(Target.atLeast("95"))
                        .trend(new AgainstPrevious())
                        .baseline(new Baseline.OfPeriod(Q3))
                        .build(),
                figure(Q3, 40, 40),
                figure(Q4, 50, 50));
        String none = explain(
                share().target(Target.atMost("5")).trend(new AgainstPrevious()).build(),
                figure(Q3, 0, 40),
                figure(Q4, 0, 50));

        assertThat(all)
                .contains(
                        "100.0% in 2024/25 Q3; the same now, at the best possible",
                        "steady: unchanged since 2024/25 Q3, at the best possible");
        assertThat(none).contains("steady: unchanged since 2024/25 Q3, at the best possible");
    }

    @Test
    void steadyValueThatCouldBeBetterIsNotAtTheBestPossible() {
        String worst = explain(
                share().target(Target.atLeast("95"))
                        .trend(new AgainstPrevious())
                        .build(),
                figure(Q3, 0, 40),
                figure(Q4, 0, 50));
        String high = explain(
                share().target(Target.atLeast("95"))
                        .trend(new AgainstPrevious())
                        .build(),
                figure(Q3, 39, 40),
                figure(Q4, 39, 40));

        assertThat(worst).contains("steady").doesNotContain("best possible");
        assertThat(high).contains("steady").doesNotContain("best possible");
    }

    /** Pitfall 50. */
    @Test
    void statedValueThatItsCountsDoNotGiveIsToldBesideWhatTheyGive() {
        Figure figure = new Figure(
                new IndicatorId("re-referrals"),
                new AreaId(AREA),
                Q4,
                new Observation.Ratio(Rational.of(9), Rational.of(24), Rational.parse("47.4")),
                Set.of(),
                null,
                "");

        assertThat(explain(share().target(Target.atMost("18")).build(), figure))
                .contains("47.4% in 2024/25 Q4 (9 of 24 referrals); its counts give 37.5%");
        assertThat(explain(share().target(Target.atMost("18")).build(), figure(Q4, 9, 24)))
                .doesNotContain("counts give");
    }

    @Test
    void judgingAsPublishedIsSaid() {
        String told = explain(
                share().decimals(0)
                        .judge(Judging.AS_PUBLISHED)
                        .target(Target.atLeast("15"))
                        .build(),
                figure(Q4, 146, 1_000));

        assertThat(told).contains("Met", "judged as published", "14.6%", "would read Missed");
    }

    @Test
    void tinyShortfallIsNotShownAsZero() {
        String told = explain(share().target(Target.atLeast("50")).build(), figure(Q4, 49_999, 100_000));

        assertThat(told).contains("missed by 0.001 percentage points");
    }

    /** Pitfall 41. */
    @Test
    void annualMeasureInAQuarterlyReportIsNotDueAndNeverUnchanged() {
        Indicator yearly = share().reported(Cadence.yearly(YearType.CALENDAR))
                .target(Target.atMost("18"))
                .trend(new AgainstPrevious())
                .build();
        String told = explain(
                yearly,
                figure(Period.year(YearType.CALENDAR, 2023), 1, 10),
                figure(Period.year(YearType.CALENDAR, 2024), 1, 10));

        assertThat(told).contains("not due").doesNotContain("unchanged", "no change", "steady");
    }

    @Test
    void inadequateIn2016ToOutstandingIn2023IsAnImprovementOfThreeGrades() {
        Indicator ofsted = Qualitative.define("ofsted", "Overall effectiveness")
                .measuredAs(new InGrades(OFSTED))
                .reported(Cadence.of(Frequency.IRREGULAR, Span.SNAPSHOT, YearType.FINANCIAL))
                .target(Target.atLeast(OFSTED.grade("good")).nearWithin(Tolerance.points("1")))
                .baseline(new Baseline.OfPeriod(Period.snapshot(LocalDate.of(2016, 6, 27))))
                .build();
        Figure first = Figure.of(
                "ofsted", AREA, Period.snapshot(LocalDate.of(2016, 6, 27)), new Observation.Graded("Inadequate"));
        Figure latest = Figure.of(
                "ofsted", AREA, Period.snapshot(LocalDate.of(2023, 11, 13)), new Observation.Graded("Outstanding"));

        assertThat(explain(ofsted, first, latest))
                .contains(
                        "Outstanding on 13 November 2023",
                        "at least Good",
                        "Inadequate (2016), Outstanding (2023)",
                        "an improvement of three grades since the baseline");
    }

    @Test
    void missingFigureIsToldWithItsReason() {
        Indicator indicator = share().target(Target.atMost("18")).build();

        assertThat(explain(indicator, Figure.of("re-referrals", AREA, Q4, new Observation.Missing(Reason.LOW))))
                .contains("not judged, low, but not zero");
        assertThat(explain(indicator, figure(Q4, 0, 0))).contains("denominator is zero");
        assertThat(explain(indicator)).contains("late", "31 March 2025");
    }

    @Test
    void wordsAreToldAsTheyAre() {
        Indicator voice = Qualitative.define("voice", "What children say")
                .measuredAs(new InWords())
                .reported(Cadence.quarterly(YearType.FINANCIAL))
                .target(Target.none("words are not judged"))
                .build();

        assertThat(explain(voice, Figure.of("voice", AREA, Q4, new Observation.Words("We are listened to."))))
                .contains("We are listened to.", "words are not judged");
    }

    /** Pitfall 58. */
    @Test
    void theSideOfTheLimitIsAlwaysSaid() {
        Indicator wait = Quantitative.define("wait", "Days waited")
                .measuredAs(new Direct(new Unit.Days()))
                .reported(Cadence.quarterly(YearType.FINANCIAL))
                .decimals(0)
                .target(Target.fewerThan("30")
                        .nearWithin(Tolerance.points("2"))
                        .floor("40")
                        .stretch("20"))
                .build();

        assertThat(explain(wait, Figure.of("wait", AREA, Q4, "30")))
                .contains(
                        "Near",
                        "fewer than 30 days",
                        "near within 2 days",
                        "minimum acceptable 40 days",
                        "stretch 20 days",
                        "the limit itself does not count");
    }
}
