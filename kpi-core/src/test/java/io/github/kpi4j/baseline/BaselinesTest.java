package io.github.kpi4j.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BaselinesTest {

    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    private static final LocalDate APPROVED = LocalDate.of(2024, 5, 20);
    private static final LocalDate MUCH_LATER = LocalDate.of(2026, 1, 1);
    private static final Baseline OLD = new Baseline.OfPeriod(quarter(2022, 4));
    private static final Baseline NEW = new Baseline.OfPeriod(quarter(2023, 4));
    private static final BaselineVersion FIRST = BaselineVersion.first(OLD);
    private static final BaselineVersion SECOND = new BaselineVersion(NEW, APRIL, APPROVED, "the cohort changed");

    private static final Series SERIES = Series.of(
            Cadence.quarterly(YearType.FINANCIAL),
            List.of(point(quarter(2022, 4), 10), point(quarter(2023, 4), 20), point(quarter(2024, 1), 26)));

    private static Period quarter(int startYear, int quarter) {
        return Period.quarter(YearType.FINANCIAL, startYear, quarter);
    }

    private static Series.Point point(Period period, long value) {
        return Series.Point.of(period, Value.Amount.of(Rational.of(value)));
    }

    private static BaselineResults results(Period period, LocalDate asOf, Baselines baselines) {
        return baselines.compare(SERIES, SERIES.at(period).orElseThrow(), Polarity.LOWER, null, asOf);
    }

    private static Rational change(BaselineFinding finding) {
        return ((BaselineFinding.Compared) finding).change().amount();
    }

    @Test
    void versionIsTheOneInForceAtTheEndOfTheFiguresPeriod() {
        Baselines both = new Baselines(List.of(SECOND, FIRST), List.of());

        assertThat(results(quarter(2024, 1), MUCH_LATER, both).version()).isEqualTo(SECOND);
        assertThat(results(quarter(2024, 1), MUCH_LATER, both).replaced()).isEqualTo(FIRST);
        assertThat(change(results(quarter(2024, 1), MUCH_LATER, both).primary()))
                .isEqualTo(Rational.of(6));
        assertThat(results(quarter(2023, 4), MUCH_LATER, both).version()).isEqualTo(FIRST);
        assertThat(change(results(quarter(2023, 4), MUCH_LATER, both).primary()))
                .isEqualTo(Rational.of(10));
    }

    @Test
    void versionThatIsNotApprovedYetIsNotKnown() {
        Baselines both = new Baselines(List.of(FIRST, SECOND), List.of());

        assertThat(results(quarter(2024, 1), APPROVED.minusDays(1), both).version())
                .isEqualTo(FIRST);
        assertThat(results(quarter(2024, 1), APPROVED, both).version()).isEqualTo(SECOND);
    }

    @Test
    void firstVersionMayComeIntoForceLater() {
        BaselineResults before = results(quarter(2023, 4), MUCH_LATER, new Baselines(List.of(SECOND), List.of()));

        assertThat(before.version()).isNull();
        assertThat(before.primary()).isEqualTo(new BaselineFinding.NotCompared(Reason.NO_BASELINE));
        assertThat(before.baseline()).isInstanceOf(Baseline.NoneYet.class);
    }

    @Test
    @DisplayName("Pitfall 32: automatic re-baselining chases the data")
    void newBaselineNeedsAnApprovalAndAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BaselineVersion(NEW, APRIL, null, "the cohort changed"))
                .withMessageContaining("needs the day on which it was approved, and a reason");
        assertThatIllegalArgumentException().isThrownBy(() -> new BaselineVersion(NEW, APRIL, APPROVED, " "));
        assertThat(results(quarter(2024, 1), MUCH_LATER, Baselines.of(OLD)).version())
                .isEqualTo(FIRST);
    }

    @Test
    void eachDayHasOneVersion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Baselines(List.of(SECOND, SECOND), List.of()))
                .withMessageContaining("two baselines are in force from 2024-04-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Baselines(List.of(FIRST, FIRST), List.of()))
                .withMessageContaining("from the beginning");
        assertThatIllegalArgumentException().isThrownBy(() -> new Baselines(List.of(), List.of()));
    }

    @Test
    void otherStartingPointsStandBesideThePrimaryOne() {
        Baselines.Named year = new Baselines.Named("a year ago", new Baseline.OfPeriod(quarter(2022, 4)));
        BaselineResults found = results(
                quarter(2024, 1), MUCH_LATER, new Baselines(List.of(BaselineVersion.first(NEW)), List.of(year)));

        assertThat(change(found.primary())).isEqualTo(Rational.of(6));
        assertThat(found.others()).singleElement().satisfies(other -> {
            assertThat(other.baseline()).isEqualTo(year);
            assertThat(change(other.finding())).isEqualTo(Rational.of(16));
        });
    }

    @Test
    void otherStartingPointsHaveNamesOfTheirOwn() {
        Baselines.Named year = new Baselines.Named("a year ago", OLD);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Baselines(List.of(FIRST), List.of(year, year)))
                .withMessageContaining("the same name");
        assertThatIllegalArgumentException().isThrownBy(() -> new Baselines.Named(" ", OLD));
    }
}
