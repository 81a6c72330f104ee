package io.github.kpi4j.intervention;

import static io.github.kpi4j.intervention.Looks.CLOSE;
import static io.github.kpi4j.intervention.Looks.JULY;
import static io.github.kpi4j.intervention.Looks.compared;
import static io.github.kpi4j.intervention.Looks.counts;
import static io.github.kpi4j.intervention.Looks.effect;
import static io.github.kpi4j.intervention.Looks.look;
import static io.github.kpi4j.intervention.Looks.numbers;
import static io.github.kpi4j.intervention.Looks.quarters;
import static io.github.kpi4j.intervention.Looks.tested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpi4j.intervention.InterventionFinding.Compared;
import io.github.kpi4j.intervention.InterventionFinding.Verdict;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers were worked out by exact fractions and bisection, outside the library. */
class BeforeAfterTest {

    @Test
    void meansAreComparedByWelch() {
        Series days = quarters(numbers("14.2 13.8 14.5 13.9 14.1 14.4 13.7 14.0 13.0 11.8 12.1 11.9 12.3 11.6 12.0"));

        Compared found = compared(look(days, LocalDate.of(2023, 5, 20), effect(Method.MEANS, 6, 6, 0)));

        assertThat(found.change().amount()).isEqualTo(Rational.parse("-2.15"));
        assertThat(found.verdict()).isEqualTo(Verdict.BETTER);
        assertThat(tested(found).estimate()).isEqualTo(-2.15, CLOSE);
        assertThat(tested(found).interval().lower()).isEqualTo(-2.505773844728826, CLOSE);
        assertThat(tested(found).interval().upper()).isEqualTo(-1.7942261552711738, CLOSE);
        assertThat(tested(found).p()).isEqualTo(1.4994967887086286e-07, within(1e-15));
    }

    @Test
    void casesAreAddedUpBeforeTheyAreDivided() {
        Series shares = quarters(counts(100, new long[][] {
            {102, 600}, {99, 610}, {105, 590}, {100, 600}, {104, 605}, {98, 595}, {101, 600}, {106, 600},
            {97, 600}, {97, 600}, {86, 605}, {88, 600}, {84, 601}, {83, 600}, {85, 600}, {86, 600}
        }));

        Compared found = compared(look(shares, LocalDate.of(2023, 4, 1), effect(null, null, null, 2)));

        assertThat(found.method()).isEqualTo(Method.PROPORTIONS);
        assertThat(found.before().value()).isEqualTo(Rational.of(81_500, 4800));
        assertThat(found.after().value()).isEqualTo(Rational.of(51_200, 3606));
        assertThat(tested(found).estimate()).isEqualTo(-2.780608707709373, CLOSE);
        assertThat(tested(found).interval().lower()).isEqualTo(-4.328906888386845, CLOSE);
        assertThat(tested(found).interval().upper()).isEqualTo(-1.2125951376473987, CLOSE);
        assertThat(tested(found).p()).isEqualTo(0.0005390491027847403, CLOSE);
        assertThat(found.verdict()).isEqualTo(Verdict.BETTER);
    }

    @Test
    void ratesAreComparedByTheirRatio() {
        Series rates = quarters(counts(10_000, new long[][] {
            {10, 20_000}, {8, 20_000}, {12, 20_000}, {9, 20_000}, {4, 20_000}, {5, 20_000}, {9, 20_000}
        }));

        Compared found = compared(look(rates, LocalDate.of(2021, 12, 1), effect(Method.RATES, 2, 3, 1)));

        // 18 before; then the quarter that holds the start and the lag; 18 after.
        assertThat(found.before().pooled()).isNotNull();
        assertThat(found.before().value()).isEqualTo(Rational.parse("4.5"));
        assertThat(found.after().value()).isEqualTo(Rational.of(3));

        Compared further = compared(look(rates, LocalDate.of(2022, 1, 1), effect(Method.RATES, 3, 3, 1)));

        assertThat(tested(further).estimate()).isEqualTo(0.6, CLOSE);
        assertThat(tested(further).interval().lower()).isEqualTo(0.314963129151054, CLOSE);
        assertThat(tested(further).interval().upper()).isEqualTo(1.1119067245012373, CLOSE);
        assertThat(further.verdict()).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
    }

    @Test
    void linesAreComparedAtTheLastPeriod() {
        Series cases = quarters(numbers("18 18.4 18.1 18.6 18.9 18.7 19.2 19.1 19 17.8 17.2 16.9 16.1 15.8 15.2 14.9"));

        Compared found = compared(look(cases, JULY, effect(Method.SEGMENTED, null, null, 0)));

        Lines lines = found.lines();
        assertThat(lines).isNotNull();
        assertThat(lines.slopeBefore()).isEqualTo(0.14, CLOSE);
        assertThat(lines.levelChange().value()).isEqualTo(-1.6166666666666667, CLOSE);
        assertThat(lines.levelChange().interval().lower()).isEqualTo(-2.0012473001015367, CLOSE);
        assertThat(lines.slopeChange().value()).isEqualTo(-0.6328571428571429, CLOSE);
        assertThat(lines.slopeChange().interval().upper()).isEqualTo(-0.5444872412006674, CLOSE);
        assertThat(lines.counterfactual()).isEqualTo(20.206666666666667, CLOSE);
        assertThat(lines.fitted()).isEqualTo(14.792857142857143, CLOSE);
        assertThat(tested(found).estimate()).isEqualTo(-5.413809523809523, CLOSE);
        assertThat(tested(found).interval().lower()).isEqualTo(-6.035451731488892, CLOSE);
        assertThat(tested(found).interval().upper()).isEqualTo(-4.792167316130155, CLOSE);
        assertThat(found.verdict()).isEqualTo(Verdict.BETTER);
    }

    @Test
    void differencesAreHeldAgainstThoseOfAComparator() {
        Series plans = quarters(numbers("50 51.2 49.8 50.6 51 50.4 50.9 51.3 52 55.1 56 55.4 56.2 56.8 57 57.1"));
        List<Value> peers =
                numbers("50.5 50.65 50.5 50.8 50.8 50.85 50.95 51.15 51.3 52.15 52.35 52.15 52.55 52.55 52.75 52.8");

        Compared found = compared(look(
                plans,
                LocalDate.of(2023, 5, 20),
                effect(Method.DIFFERENCE_IN_DIFFERENCES, null, null, 0),
                LocalDate.of(2025, 3, 31),
                peers));

        assertThat(found.beyondPeers()).contains(Rational.of(1087, 280));
        assertThat(tested(found).estimate()).isEqualTo(3.882142857142857, CLOSE);
        assertThat(tested(found).interval().lower()).isEqualTo(3.1253632195851457, CLOSE);
        assertThat(tested(found).interval().upper()).isEqualTo(4.6389224947005685, CLOSE);
        assertThat(found.verdict()).isEqualTo(Verdict.WORSE);
    }
}
