package io.github.kpi4j.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiguresBuilderTest {

    private static final IndicatorId VISITS = new IndicatorId("visits");
    private static final AreaId AREA = new AreaId("E09000006");
    private static final Period FIRST = Period.quarter(YearType.FINANCIAL, 2024, 1);
    private static final Period SECOND = Period.quarter(YearType.FINANCIAL, 2024, 2);
    private static final Period THIRD = Period.quarter(YearType.FINANCIAL, 2024, 3);

    private final FiguresBuilder builder = new FiguresBuilder();
    private final int series = builder.series(VISITS, AREA);

    @Test
    void numbersComeInAnyOrder() {
        builder.addNumber(series, builder.period(THIRD), 1550, 100);
        builder.addMissing(series, builder.period(FIRST), Reason.SUPPRESSED);
        builder.addCounts(series, builder.period(SECOND), 3, 4);

        Figures figures = builder.build();

        assertThat(figures.all())
                .containsExactly(
                        Figure.of("visits", "E09000006", FIRST, new Observation.Missing(Reason.SUPPRESSED)),
                        Figure.of("visits", "E09000006", SECOND, 3, 4),
                        Figure.of("visits", "E09000006", THIRD, "15.5"));
        assertThat(figures.plain(VISITS, AREA)).hasValueSatisfying(plain -> {
            assertThat(plain.numerator(2)).isEqualTo(31);
            assertThat(plain.denominator(2)).isEqualTo(2);
        });
    }

    @Test
    void aLargeNumberLeavesTheSmallOnesBesideItAsTheyAre() {
        long large = 1L << 40;
        builder.addCounts(series, builder.period(SECOND), Integer.MAX_VALUE, large);
        builder.addMissing(series, builder.period(FIRST), Reason.SUPPRESSED);
        builder.addCounts(series, builder.period(THIRD), -large, 7);

        assertThat(builder.build().all())
                .containsExactly(
                        Figure.of("visits", "E09000006", FIRST, new Observation.Missing(Reason.SUPPRESSED)),
                        Figure.of("visits", "E09000006", SECOND, Integer.MAX_VALUE, large),
                        Figure.of("visits", "E09000006", THIRD, -large, 7));
    }

    @Test
    void zeroIsANumber() {
        builder.addNumber(series, builder.period(FIRST), 0, 10);

        assertThat(builder.build().all()).containsExactly(Figure.of("visits", "E09000006", FIRST, "0"));
    }

    @Test
    void whatIsMoreThanANumberIsKeptBesideTheNumbers() {
        Figure revision = Figure.of("visits", "E09000006", FIRST, 5, 6).recordedOn(LocalDate.of(2024, 9, 1));
        builder.add(revision);
        builder.addCounts(series, builder.period(SECOND), 3, 4);
        builder.addCounts(series, builder.period(FIRST), 4, 6);

        Figures figures = builder.build();

        assertThat(figures.plain(VISITS, AREA)).isEmpty();
        assertThat(figures.all())
                .containsExactly(
                        Figure.of("visits", "E09000006", FIRST, 4, 6),
                        revision,
                        Figure.of("visits", "E09000006", SECOND, 3, 4));
    }

    @Test
    void seriesThatCameInOtherOrdersShareTheirPeriods() {
        int other = builder.series(VISITS, new AreaId("E09000007"));
        for (Period period : new Period[] {FIRST, SECOND, THIRD}) {
            builder.addCounts(series, builder.period(period), 3, 4);
        }
        for (Period period : new Period[] {THIRD, FIRST, SECOND}) {
            builder.addCounts(other, builder.period(period), 3, 4);
        }

        Figures figures = builder.build();

        assertThat(figures.plain(VISITS, AREA).orElseThrow().periods())
                .isSameAs(figures.plain(VISITS, new AreaId("E09000007"))
                        .orElseThrow()
                        .periods());
    }

    @Test
    void aFigureIsGivenOnce() {
        int second = builder.series(new IndicatorId("calls"), AREA);
        for (int each : new int[] {series, second, second, series}) {
            builder.addCounts(each, builder.period(FIRST), 3, 4);
        }

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "calls in E09000006, 2024/25 Q1: two figures are known from 2024-06-30; a revision needs its own"
                                + " recording date");
    }

    @Test
    void oneSeriesHasPeriodsOfOneKind() {
        builder.addCounts(series, builder.period(FIRST), 3, 4);
        builder.addCounts(series, builder.period(Period.year(YearType.FINANCIAL, 2024)), 3, 4);

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("cannot mix");
    }

    @Test
    void whatCannotBeAFigureIsRefusedAtOnce() {
        int period = builder.period(FIRST);

        assertThatIllegalArgumentException().isThrownBy(() -> builder.addCounts(series, period, 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.addCounts(series, period, Long.MIN_VALUE, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.addNumber(series, period, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.addMissing(series, period, Reason.NO_TARGET));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.addCounts(series + 1, period, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.addCounts(series, period + 1, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.period(Period.year(YearType.CALENDAR, 1900)))
                .withMessageContaining("1901");
        assertThat(builder.build().all()).isEmpty();
        assertThat(builder.build().plain(VISITS, AREA)).isEmpty();
    }

    @Test
    void theLargestNumbersAreNumbers() {
        builder.addCounts(series, builder.period(FIRST), -Long.MAX_VALUE, Long.MAX_VALUE);

        assertThat(builder.build().all())
                .containsExactly(Figure.of(
                        "visits",
                        "E09000006",
                        FIRST,
                        new Observation.Ratio(Rational.of(-Long.MAX_VALUE), Rational.of(Long.MAX_VALUE), null)));
    }
}
