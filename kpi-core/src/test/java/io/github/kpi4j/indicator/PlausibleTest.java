package io.github.kpi4j.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.indicator.Plausible.Doubt;
import io.github.kpi4j.indicator.Plausible.Kind;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.InWords;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.Target;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlausibleTest {

    private static final Period Q3 = Period.quarter(YearType.FINANCIAL, 2024, 3);
    private static final Period Q4 = Period.quarter(YearType.FINANCIAL, 2024, 4);
    private static final Plausible PERCENT = new Plausible(Rational.ZERO, Rational.HUNDRED, Rational.of(20));

    private static Evaluation evaluate(Figure... figures) {
        Indicator share = Quantitative.define("share", "Share")
                .measuredAs(new Direct(new Unit.Percent()))
                .reported(Cadence.quarterly(YearType.FINANCIAL))
                .plausible(PERCENT)
                .target(Target.atLeast("50"))
                .build();
        return Evaluator.evaluate(Framework.of("E09000006", share), Figures.of(figures), Q4, Q4.end())
                .evaluations()
                .get(0);
    }

    private static Figure figure(Period period, String value, Mark... marks) {
        Figure plain = Figure.of("share", "E09000006", period, value);
        return new Figure(plain.indicator(), plain.area(), period, plain.observation(), Set.of(marks), null, "");
    }

    @Test
    void limitsThemselvesArePlausible() {
        assertThat(PERCENT.doubt(Rational.ZERO)).isEmpty();
        assertThat(PERCENT.doubt(Rational.HUNDRED)).isEmpty();
        assertThat(PERCENT.doubt(Rational.parse("-0.1")))
                .contains(new Doubt(Kind.TOO_LOW, Rational.parse("-0.1"), Rational.ZERO, null));
        assertThat(PERCENT.doubt(Rational.of(101)))
                .contains(new Doubt(Kind.TOO_HIGH, Rational.of(101), Rational.HUNDRED, null));
        assertThat(evaluate(figure(Q3, "50"), figure(Q4, "70")).doubts()).isEmpty();
    }

    @Test
    void implausibleValueIsPointedOutAndJudgedAllTheSame() {
        Evaluation evaluation = evaluate(figure(Q3, "80"), figure(Q4, "101"));

        assertThat(evaluation.doubts()).extracting(Doubt::kind).containsExactly(Kind.TOO_HIGH, Kind.JUMPED);
        assertThat(evaluation.judgement().<Object>match(finding -> finding.level(), reason -> reason))
                .isEqualTo(Level.MET);
        assertThat(Narrator.explain(evaluation).replaceAll("\\s+", " "))
                .contains("check above the 100% that is plausible at most; up 21.0 percentage points since 2024/25 Q3,"
                        + " more than the 20 percentage points that is plausible");
    }

    @Test
    void fallIsAsImplausibleAsARise() {
        assertThat(evaluate(figure(Q3, "80"), figure(Q4, "50")).doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.value()).isEqualTo(Rational.of(-30)));
        assertThat(evaluate(figure(Q4, "-1")).doubts()).extracting(Doubt::kind).containsExactly(Kind.TOO_LOW);
    }

    @Test
    void nothingIsWonderedAtAcrossABreakOrAGap() {
        Period q2 = Period.quarter(YearType.FINANCIAL, 2024, 2);

        assertThat(evaluate(figure(Q3, "80"), figure(Q4, "50", Mark.BREAK)).doubts())
                .isEmpty();
        assertThat(evaluate(figure(q2, "80"), figure(Q4, "50")).doubts()).isEmpty();
        assertThat(evaluate().doubts()).isEmpty();
    }

    @Test
    void limitsAreInOrderAndOfNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plausible(Rational.ONE, Rational.ZERO, null))
                .withMessageContaining("write the lower first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plausible(null, null, Rational.of(-1)))
                .withMessageContaining("negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Qualitative.define("voice", "Voice")
                        .measuredAs(new InWords())
                        .better(Polarity.NEITHER)
                        .reported(Cadence.quarterly(YearType.FINANCIAL))
                        .plausible(PERCENT)
                        .target(Target.none("words"))
                        .build())
                .withMessageContaining("plausible");
    }
}
