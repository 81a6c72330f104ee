package io.github.kpi4j.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.Baselines;
import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.measure.InGrades;
import io.github.kpi4j.measure.InWords;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding.Judging;
import io.github.kpi4j.trend.AgainstPrevious;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefinitionTest {

    private static final Scale OFSTED =
            new Scale("ofsted", List.of("Inadequate", "Requires improvement", "Good", "Outstanding"));
    private static final Scale AUDITS = new Scale("audits", List.of("Poor", "Good"));
    private static final Cadence QUARTERLY = Cadence.quarterly(YearType.FINANCIAL);

    private static IndicatorBuilder<Quantitative> share() {
        return Quantitative.define("visits", "Visits in time")
                .measuredAs(new Percentage("visits in time", "visits"))
                .reported(QUARTERLY);
    }

    private static IndicatorBuilder<Qualitative> graded() {
        return Qualitative.define("ofsted", "Ofsted judgement")
                .measuredAs(new InGrades(OFSTED))
                .reported(QUARTERLY);
    }

    @Test
    void everythingNotSaidHasADefault() {
        Definition definition = share().target(Target.atLeast("95")).build().definition();

        assertThat(definition.rounding()).isEqualTo(Rounding.halfUp(1));
        assertThat(definition.rating().judging()).isEqualTo(Judging.EXACT);
        assertThat(definition.trends()).isEmpty();
        assertThat(definition.baselines().all()).singleElement().isInstanceOf(Baseline.NoneYet.class);
        assertThat(definition.reporting().dueAfterDays()).isZero();
        assertThat(definition.reviewBy()).isNull();
    }

    @Test
    void polarityIsThatOfTheTargetUnlessItIsSaid() {
        assertThat(share().target(Target.atLeast("95")).build().definition().polarity())
                .isEqualTo(Polarity.HIGHER);
        assertThat(share().target(Target.atMost("5")).build().definition().polarity())
                .isEqualTo(Polarity.LOWER);
        assertThat(share().target(Target.within("10", "20"))
                        .build()
                        .definition()
                        .polarity())
                .isEqualTo(Polarity.CLOSER);
        assertThat(share().target(Target.none("context")).build().definition().polarity())
                .isEqualTo(Polarity.UNSTATED);
        assertThat(share().better(Polarity.LOWER)
                        .target(Target.none("none agreed"))
                        .build()
                        .definition()
                        .polarity())
                .isEqualTo(Polarity.LOWER);
    }

    @Test
    void everythingSaidIsKept() {
        Definition definition = share().rationale("why")
                .priority("safe")
                .tiers("committee", "service")
                .owner("Head of Assessment")
                .decimals(2)
                .judge(Judging.AS_PUBLISHED)
                .reported(new Reporting(QUARTERLY, 30))
                .target(Target.atLeast("95"))
                .baseline(new Baseline.SamePeriodLastYear())
                .trend(new AgainstPrevious())
                .compareWith("england")
                .reviewBy(LocalDate.of(2025, 3, 31))
                .build()
                .definition();

        assertThat(definition.rationale()).isEqualTo("why");
        assertThat(definition.priority()).isEqualTo("safe");
        assertThat(definition.tiers()).containsExactly("committee", "service");
        assertThat(definition.owner()).isEqualTo("Head of Assessment");
        assertThat(definition.rounding()).isEqualTo(Rounding.halfUp(2));
        assertThat(definition.rating().judging()).isEqualTo(Judging.AS_PUBLISHED);
        assertThat(definition.reporting().dueAfterDays()).isEqualTo(30);
        assertThat(definition.trends()).containsExactly(new AgainstPrevious());
        assertThat(definition.comparators()).containsExactly(ComparedWith.fairly("england"));
        assertThat(definition.reviewBy()).isEqualTo(LocalDate.of(2025, 3, 31));
    }

    @Test
    void measureReportingAndTargetHaveToBeSaid() {
        assertThatIllegalStateException()
                .isThrownBy(() -> share().build())
                .withMessageContaining("visits needs")
                .withMessageContaining("Target.none");
        assertThatIllegalStateException()
                .isThrownBy(() -> Quantitative.define("x", "X")
                        .reported(QUARTERLY)
                        .target(Target.atLeast("1"))
                        .build());
        assertThatIllegalStateException()
                .isThrownBy(() -> Quantitative.define("x", "X")
                        .measuredAs(new InWords())
                        .target(Target.none("words"))
                        .build());
    }

    @Test
    void targetThatPullsAgainstThePolarityIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share().better(Polarity.LOWER)
                        .target(Target.atLeast("95"))
                        .build())
                .withMessageContaining("better is lower")
                .withMessageContaining("asks for higher");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share().better(Polarity.NEITHER)
                        .target(Target.atLeast("95"))
                        .build());
    }

    @Test
    void versionsOfATargetPullTheSameWay() {
        TargetVersion later = new TargetVersion(LocalDate.of(2024, 4, 1), null, Target.atMost("5"), null, "", "");

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> share().target(Target.atLeast("95")).target(later).build());
    }

    @Test
    void gradesAreHeldAgainstGradesOfTheirOwnScale() {
        assertThat(graded().target(Target.atLeast(OFSTED.grade("Good"))).build().kind())
                .isEqualTo(Indicator.Kind.QUALITATIVE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graded().target(Target.atLeast("2")).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        graded().target(Target.atLeast(AUDITS.grade("Good"))).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        share().target(Target.atLeast(OFSTED.grade("Good"))).build());
    }

    @Test
    void wordsCannotHaveATarget() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Qualitative.define("voice", "What children say")
                        .measuredAs(new InWords())
                        .reported(QUARTERLY)
                        .target(Target.atLeast("1"))
                        .build())
                .withMessageContaining("words");
    }

    @Test
    void baselineIsOfAPeriodThatTheFiguresCover() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share().target(Target.atLeast("95"))
                        .baseline(new Baseline.OfPeriod(Period.year(YearType.FINANCIAL, 2023)))
                        .build())
                .withMessageContaining("financial year")
                .withMessageContaining("financial quarter");
    }

    @Test
    void statedBaselineIsOfTheMeasuresType() {
        Baseline number = new Baseline.Stated(Value.Amount.of(Rational.ONE), "");
        Baseline grade = new Baseline.Stated(new Value.Graded(OFSTED.grade("Good")), "");

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        share().target(Target.atLeast("95")).baseline(grade).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        graded().target(Target.none("none")).baseline(number).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graded().target(Target.none("none"))
                        .baseline(new Baseline.ByArea(Map.of(new AreaId("E09000006"), number), grade))
                        .build());
        assertThat(graded().target(Target.none("none"))
                        .baseline(grade)
                        .build()
                        .definition()
                        .baselines())
                .isEqualTo(Baselines.of(grade));
    }

    @Test
    void indicatorNeedsANameAndASensibleLag() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcome.define("x", " ")
                        .measuredAs(new Percentage("a", "b"))
                        .reported(QUARTERLY)
                        .target(Target.atLeast("1"))
                        .build());
        assertThatIllegalArgumentException().isThrownBy(() -> new Reporting(QUARTERLY, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reporting(QUARTERLY, 3_651));
    }

    @Test
    void comparatorIsNamedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share().target(Target.atLeast("95"))
                        .compareWith("england", "england")
                        .build())
                .withMessageContaining("named twice");
    }
}
