package io.github.kpi4j.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final IndicatorId VISITS = new IndicatorId("visits");
    private static final AreaId AREA = new AreaId("E09000006");
    private static final Period Q1 = Period.quarter(YearType.FINANCIAL, 2024, 1);
    private static final Period Q2 = Period.quarter(YearType.FINANCIAL, 2024, 2);

    private static Figure figure(Period period, String value) {
        return Figure.of("visits", "E09000006", period, value);
    }

    @Test
    void figuresStandInOrderOfPeriodWhateverTheOrderOfRows() {
        Figures figures = Figures.of(figure(Q2, "2"), figure(Q1, "1"));

        assertThat(figures.history(VISITS, AREA)).containsExactly(figure(Q1, "1"), figure(Q2, "2"));
        assertThat(figures.all()).containsExactly(figure(Q1, "1"), figure(Q2, "2"));
    }

    @Test
    void nothingIsKnownOfAnotherIndicatorOrArea() {
        Figures figures = Figures.of(figure(Q1, "1"));

        assertThat(figures.history(new IndicatorId("calls"), AREA)).isEmpty();
        assertThat(figures.history(VISITS, new AreaId("E92000001"))).isEmpty();
    }

    @Test
    void laterRevisionHoldsFromTheDayItWasRecorded() {
        Figure first = figure(Q1, "1").recordedOn(LocalDate.of(2024, 7, 10));
        Figure revised = figure(Q1, "3").recordedOn(LocalDate.of(2024, 9, 1));
        Figures figures = Figures.of(revised, first);

        assertThat(figures.known(LocalDate.MAX, LocalDate.of(2024, 8, 31)).history(VISITS, AREA))
                .containsExactly(first);
        assertThat(figures.known(LocalDate.MAX, LocalDate.of(2024, 9, 1)).history(VISITS, AREA))
                .containsExactly(revised);
        assertThat(figures.known(LocalDate.MAX, LocalDate.of(2024, 7, 9)).history(VISITS, AREA))
                .isEmpty();
        assertThat(figures.all()).containsExactly(first, revised);
    }

    @Test
    void figureWithoutARecordingDateIsKnownFromTheEndOfItsPeriod() {
        assertThat(figure(Q1, "1").knownFrom()).isEqualTo(LocalDate.of(2024, 6, 30));
        Figures figures = Figures.of(figure(Q1, "1"));

        assertThat(figures.known(LocalDate.MAX, LocalDate.of(2024, 6, 29)).history(VISITS, AREA))
                .isEmpty();
        assertThat(figures.known(LocalDate.MAX, LocalDate.of(2024, 6, 30)).history(VISITS, AREA))
                .hasSize(1);
    }

    @Test
    void figuresOfLaterPeriodsAreNotKnown() {
        Figures figures = Figures.of(figure(Q1, "1"), figure(Q2, "2"));

        assertThat(figures.known(Q1.end(), LocalDate.MAX).history(VISITS, AREA)).containsExactly(figure(Q1, "1"));
    }

    @Test
    void whatIsHiddenOnceStaysHidden() {
        Figures cut = Figures.of(figure(Q1, "1"), figure(Q2, "2")).known(Q1.end(), Q1.end());

        assertThat(cut.known(LocalDate.MAX, LocalDate.MAX).history(VISITS, AREA))
                .containsExactly(figure(Q1, "1"));
    }

    @Test
    void twoFiguresKnownFromTheSameDayAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figures.of(figure(Q1, "1"), figure(Q1, "2")))
                .withMessageContaining("visits in E09000006, 2024/25 Q1")
                .withMessageContaining("recording date");
    }

    @Test
    void oneSeriesCannotMixQuartersAndYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figures.of(figure(Q1, "1"), figure(Period.year(YearType.FINANCIAL, 2023), "4")))
                .withMessageContaining("cannot mix");
    }

    @Test
    void zeroIsKept() {
        assertThat(Figures.of(figure(Q1, "0")).history(VISITS, AREA).get(0).observation())
                .isEqualTo(new Observation.Single(Rational.ZERO));
    }

    @Test
    void figureIsOfAPeriodThatHasNeighbours() {
        assertThat(figure(Period.year(YearType.CALENDAR, 1901), "1").period().label())
                .isEqualTo("1901");
        assertThat(figure(Period.year(YearType.CALENDAR, 2998), "1").period().label())
                .isEqualTo("2998");
        for (int year : List.of(1900, 2999)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> figure(Period.year(YearType.CALENDAR, year), "1"))
                    .withMessageContaining("" + year);
        }
    }

    @Test
    void figureOfCountsKeepsBoth() {
        assertThat(Figure.of("visits", "E09000006", Q1, 23, 40).observation())
                .isEqualTo(new Observation.Ratio(Rational.of(23), Rational.of(40), null));
    }

    @Test
    @DisplayName("Pitfall 43: figures change when the report is re-run")
    void everythingThatWasEverKnownOfAFigureCanBeListed() {
        Period quarter = Period.quarter(YearType.FINANCIAL, 2024, 1);
        Figure first = Figure.of("share", "E09000006", quarter, "57").recordedOn(LocalDate.of(2024, 7, 10));
        Figure second = Figure.of("share", "E09000006", quarter, "58").recordedOn(LocalDate.of(2024, 9, 1));
        Figure other = Figure.of("share", "E09000006", Period.quarter(YearType.FINANCIAL, 2024, 2), "60");
        Figures figures = Figures.of(second, other, first);

        assertThat(figures.revisions(first.indicator(), first.area(), quarter)).containsExactly(first, second);
        assertThat(figures.known(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 8, 31))
                        .revisions(first.indicator(), first.area(), quarter))
                .containsExactly(first);
        assertThat(figures.revisions(new IndicatorId("nothing"), first.area(), quarter))
                .isEmpty();
    }
}
