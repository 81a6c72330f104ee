package io.github.kpi4j.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AreaRegisterTest {

    private static final AreaId OLD = new AreaId("E08000019");
    private static final AreaId NEW = new AreaId("E08000039");
    private static final AreaId COUNTY = new AreaId("E10000021");
    private static final AreaId NORTH = new AreaId("E06000061");
    private static final AreaId WEST = new AreaId("E06000062");
    private static final LocalDate DAY = LocalDate.of(2021, 4, 1);
    private static final AreaRegister REGISTER = new AreaRegister(List.of(
            new AreaHistory(NEW, "Sheffield", LocalDate.of(2025, 4, 1), List.of(OLD), List.of()),
            new AreaHistory(NORTH, "North Northamptonshire", DAY, List.of(), List.of(COUNTY)),
            new AreaHistory(WEST, "West Northamptonshire", DAY, List.of(), List.of(COUNTY))));

    private static Period year(int year) {
        return Period.year(YearType.FINANCIAL, year);
    }

    @Test
    void formerCodeIsTheSameArea() {
        assertThat(REGISTER.current(OLD)).isEqualTo(NEW);
        assertThat(REGISTER.current(NEW)).isEqualTo(NEW);
        assertThat(REGISTER.current(COUNTY)).isEqualTo(COUNTY);
        assertThat(REGISTER.formerly(NEW)).containsExactly(OLD);
        assertThat(REGISTER.formerly(OLD)).isEmpty();
    }

    @Test
    void eitherTheOldAreaCountsOrThoseInItsPlace() {
        List<AreaId> all = List.of(COUNTY, NORTH, WEST, OLD, NEW);

        assertThat(REGISTER.counted(all, DAY.minusDays(1))).containsExactly(COUNTY, NEW);
        assertThat(REGISTER.counted(all, DAY)).containsExactly(NORTH, WEST, NEW);
    }

    /** A county that was split, and a part of which, under its second code, gave way again. */
    @Test
    void areaOfAnyCodeCountsFromItsFirstDayUntilItIsReplaced() {
        var shire = new AreaId("shire");
        var part = new AreaId("part");
        var formerPart = new AreaId("former-part");
        var rest = new AreaId("rest");
        var south = new AreaId("south");
        LocalDate again = LocalDate.of(2023, 4, 1);
        var register = new AreaRegister(List.of(
                new AreaHistory(south, "South", again, List.of(), List.of(part)),
                new AreaHistory(part, "Part", DAY, List.of(formerPart), List.of(shire)),
                new AreaHistory(rest, "Rest", again, List.of(), List.of(shire))));

        assertThat(register.counts(shire, DAY.minusDays(1))).isTrue();
        assertThat(register.counts(shire, DAY)).isFalse();
        assertThat(register.counts(rest, again.minusDays(1))).isFalse();
        assertThat(register.counts(rest, again)).isTrue();
        for (AreaId code : List.of(part, formerPart)) {
            assertThat(register.counts(code, DAY.minusDays(1))).isFalse();
            assertThat(register.counts(code, DAY)).isTrue();
            assertThat(register.counts(code, again)).isFalse();
        }
        assertThat(register.counts(new AreaId("elsewhere"), DAY)).isTrue();
    }

    @Test
    void whatIsSaidUnderTheCodeInUseHolds() {
        assertThat(REGISTER.apply(Map.of(OLD, "old", COUNTY, "county")))
                .isEqualTo(Map.of(NEW, "old", COUNTY, "county"));
        for (List<AreaId> order : List.of(List.of(OLD, NEW), List.of(NEW, OLD))) {
            var said = new LinkedHashMap<AreaId, String>();
            order.forEach(code -> said.put(code, code.code()));
            assertThat(REGISTER.apply(said)).isEqualTo(Map.of(NEW, NEW.code()));
        }
    }

    @Test
    void registersOfTheSameAreasAreEqual() {
        var same = new AreaRegister(REGISTER.areas());

        assertThat(same).isEqualTo(REGISTER).hasSameHashCodeAs(REGISTER).hasToString(REGISTER.toString());
        assertThat(same).isNotEqualTo(AreaRegister.NONE);
    }

    @Test
    void figuresUnderBothCodesAreOneSeriesOfWhichTheCodeInUseHolds() {
        Figures figures = REGISTER.apply(Figures.of(
                Figure.of("visits", OLD.code(), year(2023), "1"),
                Figure.of("visits", OLD.code(), year(2024), "2"),
                Figure.of("visits", NEW.code(), year(2024), "3"),
                Figure.of("visits", COUNTY.code(), year(2024), "4")));

        assertThat(figures.all())
                .containsExactlyInAnyOrder(
                        Figure.of("visits", NEW.code(), year(2023), "1"),
                        Figure.of("visits", NEW.code(), year(2024), "3"),
                        Figure.of("visits", COUNTY.code(), year(2024), "4"));
    }

    @Test
    void figuresOfAnotherKindOfPeriodUnderTheOldCodeAreLeftOut() {
        Figure quarter = Figure.of("visits", OLD.code(), Period.quarter(YearType.FINANCIAL, 2023, 1), "1");
        Figure whole = Figure.of("visits", NEW.code(), year(2024), "3");

        assertThat(REGISTER.apply(Figures.of(quarter, whole)).all()).containsExactly(whole);
    }

    @Test
    void codeLeadsToOneArea() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaHistory(NEW, "Sheffield", null, List.of(NEW), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaHistory(NEW, "Sheffield", null, List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaHistory(NORTH, "North", null, List.of(), List.of(COUNTY)))
                .withMessageContaining("since");
        AreaHistory sheffield = REGISTER.areas().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaRegister(List.of(sheffield, sheffield)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaRegister(
                        List.of(sheffield, new AreaHistory(WEST, "West", null, List.of(OLD), List.of()))));
    }
}
