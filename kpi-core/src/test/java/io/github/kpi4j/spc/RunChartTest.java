package io.github.kpi4j.spc;

import static io.github.kpi4j.spc.Months.month;
import static io.github.kpi4j.spc.Months.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.spc.Attempt.Reason;
import io.github.kpi4j.spc.Attempt.Refused;
import io.github.kpi4j.spc.RunChart.CentreLine;
import io.github.kpi4j.testkit.KpiArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs and crossings, counted by hand. */
class RunChartTest {

    private static RunChart run(CentreLine line, double... values) {
        return RunChart.of(rows(values), line).drawn().orElseThrow();
    }

    @Test
    void valuesOnTheCentreAndMissingOnesAreLeftOutAndARunGoesOnAcrossThem() {
        RunChart chart = run(CentreLine.MEDIAN, 7, 8, 5, 9, Double.NaN, 6, 1, 2, 9, 4, 3);

        // The median of 1 2 3 4 5 6 7 8 9 9 is 5.5: + + - + + - - + - -
        assertThat(chart).isEqualTo(new RunChart(CentreLine.MEDIAN, 5.5, 10, 2, 5, -2));
        assertThat(run(CentreLine.MEDIAN, 1, 5, 2, 5, 9, 8, 5))
                .isEqualTo(new RunChart(CentreLine.MEDIAN, 5.0, 4, 2, 1, 0));
    }

    @Test
    void theMeanIsAnotherCentre() {
        assertThat(run(CentreLine.MEAN, 1, 1, 1, 9)).isEqualTo(new RunChart(CentreLine.MEAN, 3.0, 4, 3, 1, 1));
        assertThat(run(CentreLine.MEAN, 0.1, 0.1, 0.1)).isEqualTo(new RunChart(CentreLine.MEAN, 0.1, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 0",
        "2, 4, 0",
        "5, 5, 0",
        "10, 6, 2",
        "11, 6, 2",
        "12, 7, 3",
        "16, 7, 4",
        "20, 7, 6",
        "23, 8, 7",
        "24, 8, 8",
        "45, 8, 17",
        "46, 9, 17",
        "60, 9, 23",
        "100, 10, 41"
    })
    void limitsAreThoseOfTheTableOfAnhoej(int useful, int longest, int crossings) {
        RunChart chart = new RunChart(CentreLine.MEDIAN, 0.0, useful, 1, 0, 1);

        assertThat(chart.longestRunLimit()).hasValue(longest);
        assertThat(chart.crossingsLimit()).hasValue(crossings);
    }

    @Test
    void aRunTooLongOrTooFewCrossingsAreASignal() {
        assertThat(new RunChart(CentreLine.MEDIAN, 0.0, 20, 7, 6, 7).isSignal()).isFalse();
        assertThat(new RunChart(CentreLine.MEDIAN, 0.0, 20, 8, 6, 3).isSignal()).isTrue();
        assertThat(new RunChart(CentreLine.MEDIAN, 0.0, 20, 7, 5, -7).isSignal())
                .isTrue();
    }

    @Test
    void aShiftHasTheSideOfTheLatestRunWhereThatIsTheLongest() {
        assertThat(new RunChart(CentreLine.MEDIAN, 0.0, 20, 8, 6, 8).side()).isEqualTo(1);
        assertThat(new RunChart(CentreLine.MEDIAN, 0.0, 20, 7, 5, -7).side()).isEqualTo(-1);
        assertThat(new RunChart(CentreLine.MEDIAN, 0.0, 20, 8, 6, 7).side()).isZero();
        assertThat(new RunChart(CentreLine.MEDIAN, 0.0, 20, 7, 6, 7).side()).isZero();
    }

    @Test
    void whereNothingIsUsefulThereIsNoSignal() {
        RunChart flat = run(CentreLine.MEDIAN, 4, 4, 4);

        assertThat(flat).isEqualTo(new RunChart(CentreLine.MEDIAN, 4.0, 0, 0, 0, 0));
        assertThat(flat.longestRunLimit()).isEmpty();
        assertThat(flat.crossingsLimit()).isEmpty();
        assertThat(flat.isSignal()).isFalse();
        assertThat(run(CentreLine.MEAN, Double.NaN).centre()).isNull();
    }

    @Test
    void aBaselineDecidesTheCentreAndAllRowsMakeTheRuns() {
        assertThat(RunChart.of(rows(1, 3, 9, 9, 9), CentreLine.MEDIAN, 2).drawn())
                .hasValue(new RunChart(CentreLine.MEDIAN, 2.0, 5, 4, 1, 4));
        assertThat(RunChart.of(rows(Double.NaN, 3), CentreLine.MEAN, 1).drawn())
                .hasValue(new RunChart(CentreLine.MEAN, null, 0, 0, 0, 0));
    }

    @Test
    void rowsThatMakeNoChartAreRefused() {
        assertThat(RunChart.of(List.of(), CentreLine.MEAN)).isEqualTo(new Refused<>(Reason.NO_ROWS, null));
        assertThat(RunChart.of(rows(1, Double.POSITIVE_INFINITY), CentreLine.MEAN))
                .isEqualTo(new Refused<>(Reason.NOT_FINITE, month(1)));
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RunChart.of(rows(1), CentreLine.MEAN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RunChart(CentreLine.MEAN, 0.0, 1, 2, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RunChart(CentreLine.MEAN, 0.0, 1, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RunChart(CentreLine.MEAN, 0.0, 3, 2, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RunChart(CentreLine.MEAN, 0.0, 3, 2, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RunChart(CentreLine.MEAN, 0.0, 3, 2, 1, -3));
        assertThatIllegalArgumentException().isThrownBy(() -> new RunChart(CentreLine.MEAN, 0.0, 0, 0, 0, 1));
    }

    @Provide
    Arbitrary<List<Row.Value>> chartRows() {
        return KpiArbitraries.chartRows();
    }

    @Property
    void theMirrorAndReversalOfNoiseIsNoise(@ForAll("chartRows") List<Row.Value> rows, @ForAll CentreLine line) {
        RunChart chart = RunChart.of(rows, line).drawn().orElseThrow();
        double[] mirrored = new double[rows.size()];
        for (int i = 0; i < mirrored.length; i++) {
            Double value = rows.get(rows.size() - 1 - i).value();
            mirrored[i] = value == null ? Double.NaN : -value;
        }
        RunChart mirror = run(line, mirrored);

        assertThat(mirror.useful()).isEqualTo(chart.useful());
        assertThat(mirror.longestRun()).isEqualTo(chart.longestRun());
        assertThat(mirror.crossings()).isEqualTo(chart.crossings());
        assertThat(mirror.isSignal()).isEqualTo(chart.isSignal());
        RunChart negated = run(
                line,
                rows.stream()
                        .mapToDouble(row -> row.value() == null ? Double.NaN : -row.value())
                        .toArray());
        assertThat(negated.latestRun()).isEqualTo(-chart.latestRun());
        assertThat(negated.side()).isEqualTo(-chart.side());
    }
}
