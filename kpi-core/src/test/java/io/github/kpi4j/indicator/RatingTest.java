package io.github.kpi4j.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.CouncilSchemes;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding.Judging;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RatingTest {

    private static final Period BEFORE = Period.year(YearType.FINANCIAL, 2023);
    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);

    private static IndicatorBuilder<Quantitative> share() {
        return Quantitative.define("visits", "Visits in time")
                .measuredAs(new Percentage("visits in time", "visits"))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.atLeast("80"));
    }

    private static Scorecard card(Indicator indicator, Figure... figures) {
        return Evaluator.evaluate(Framework.of("a", indicator), Figures.of(List.of(figures)), YEAR, YEAR.end());
    }

    private static Value share(long denominator) {
        return new Value.Amount(Rational.ONE, Rational.ONE, Rational.of(denominator));
    }

    @Test
    void smallestDenominatorItselfIsJudged() {
        Rating rating = new Rating(Judging.EXACT, null, 10L);

        assertThat(rating.isTooFew(share(9))).isTrue();
        assertThat(rating.isTooFew(share(10))).isFalse();
    }

    @Test
    void valueOfWhichTheDenominatorIsNotKnownIsNotTooFew() {
        Rating rating = new Rating(Judging.EXACT, null, 10L);

        assertThat(rating.isTooFew(Value.Amount.of(Rational.ONE))).isFalse();
        assertThat(rating.isTooFew(new Value.Absent(Reason.LATE))).isFalse();
        assertThat(Rating.STANDARD.isTooFew(share(1))).isFalse();
    }

    @Test
    void smallestDenominatorIsAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share().judgeFrom(0))
                .withMessageContaining("not 0");
    }

    @Test
    void onlyAMeasureWithADenominatorHasASmallestOne() {
        IndicatorBuilder<Quantitative> number =
                share().measuredAs(new Direct(new Unit.Percent())).judgeFrom(10);

        assertThatIllegalArgumentException()
                .isThrownBy(number::build)
                .withMessageContaining("only a value with a denominator can be judged from 10 cases on");
    }

    @Test
    @DisplayName("Pitfall 51: one case moves the figure")
    void ofTooFewCasesNeitherALevelNorADirectionIsTold() {
        Indicator visits = share().judgeFrom(10).build();

        assertThat(card(visits, Figure.of("visits", "a", YEAR, 5, 9))
                        .get(visits.id())
                        .judgement())
                .isEqualTo(new Judgement.NotJudged(Reason.TOO_FEW));
        assertThat(card(visits, Figure.of("visits", "a", YEAR, 5, 10))
                        .get(visits.id())
                        .judgement())
                .isInstanceOf(Judgement.Judged.class);
    }

    @Test
    void periodOfTooFewCasesEndsTheRowOfPeriodsAtALevel() {
        Indicator visits = share().judgeFrom(10).build();
        Scorecard card = card(visits, Figure.of("visits", "a", BEFORE, 5, 9), Figure.of("visits", "a", YEAR, 5, 10));

        assertThat(card.get(visits.id()).inARow()).containsExactly(YEAR);
    }

    @Test
    void indicatorIsRatedByItsOwnSchemeBeforeTheFrameworks() {
        Indicator visits = share().ratedBy(CouncilSchemes.HAVERING).build();
        Framework framework = Framework.of("a", visits);

        assertThat(framework.schemeOf(visits)).isEqualTo(CouncilSchemes.HAVERING);
        assertThat(framework.schemeOf(share().build())).isEqualTo(framework.scheme());
        assertThat(card(visits, Figure.of("visits", "a", YEAR, 75, 100))
                        .get(visits.id())
                        .judgement()
                        .match(finding -> finding.band().badge().word(), Reason::code))
                .isEqualTo("Green");
    }
}
