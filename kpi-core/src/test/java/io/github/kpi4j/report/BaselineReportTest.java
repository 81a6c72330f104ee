package io.github.kpi4j.report;

import static io.github.kpi4j.report.ReportFixture.YEAR;
import static io.github.kpi4j.report.ReportFixture.card;
import static io.github.kpi4j.report.ReportFixture.figure;
import static io.github.kpi4j.report.ReportFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.report.BaselineReport.StartingPoint;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BaselineReportTest {

    private static final Period YEAR_BEFORE = Period.year(YearType.FINANCIAL, 2023);
    private static final Target TARGET = Target.atLeast("90");

    private static StartingPoint start(Baseline baseline, Figure... figures) {
        BaselineReport report = new BaselineReport(
                card(List.of(indicator("a").target(TARGET).baseline(baseline).build()), figures));
        return report.sections().get(0).points().get(0);
    }

    private static Value amount(long value) {
        return Value.Amount.of(Rational.of(value));
    }

    @Test
    void startingPointIsTheValueOfTheBaselinesPeriod() {
        StartingPoint start =
                start(new Baseline.OfPeriod(YEAR_BEFORE), figure("a", YEAR_BEFORE, "80"), figure("a", YEAR, "85"));

        assertThat(start.start()).isEqualTo(amount(80));
        assertThat(start.observed()).isEqualTo(Series.Point.of(YEAR_BEFORE, amount(80)));
        assertThat(Objects.requireNonNull(start.target()).version()).isEqualTo(TargetVersion.always(TARGET));
    }

    @Test
    void startingPointMayBeLastYears() {
        StartingPoint start =
                start(new Baseline.SamePeriodLastYear(), figure("a", YEAR_BEFORE, "80"), figure("a", YEAR, "85"));

        assertThat(start.start()).isEqualTo(amount(80));
        assertThat(start.observed()).isEqualTo(Series.Point.of(YEAR_BEFORE, amount(80)));
    }

    @Test
    void statedStartingPointHasNoPeriodAndNeedsNoFigures() {
        Baseline stated = new Baseline.Stated(amount(75), "annual return");

        assertThat(start(stated).start()).isEqualTo(amount(75));
        assertThat(start(stated).observed()).isNull();
        assertThat(start(stated, figure("a", YEAR, "85")).observed()).isNull();
    }

    @Test
    void whereNothingIsKnownThereIsNoStartingPoint() {
        assertThat(start(new Baseline.OfPeriod(YEAR_BEFORE)).start()).isNull();
        assertThat(start(new Baseline.SamePeriodLastYear()).start()).isNull();
        assertThat(start(new Baseline.NoneYet("figures begin this year"), figure("a", YEAR, "85"))
                        .start())
                .isNull();
    }

    @Test
    void targetThatIsNotInForceYetIsNotShown() {
        BaselineReport report = new BaselineReport(card(List.of(indicator("a")
                .target(new TargetVersion(LocalDate.of(2026, 4, 1), null, TARGET, null, "", ""))
                .build())));

        assertThat(report.sections().get(0).points().get(0).target()).isNull();
    }

    @Test
    void sectionsAreThoseOfTheCommitteesReport() {
        BaselineReport report = new BaselineReport(card(List.of(
                indicator("loose").target(TARGET).build(),
                indicator("b").priority("safe").target(TARGET).build())));

        assertThat(report.sections())
                .extracting(BaselineReport.Section::title)
                .containsExactly("Children are safe", "");
    }
}
