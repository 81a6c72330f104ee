package io.github.kpi4j.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeflatorTest {

    private static final PriceIndex OLD = index(Map.of("2016/17", "100", "2017/18", "102", "2018/19", "104"));
    private static final PriceIndex NEW = index(Map.of("2018/19", "83.2", "2023/24", "96", "2024/25", "100"));

    private static Period period(String label) {
        return Period.parse(label, YearType.FINANCIAL);
    }

    private static PriceIndex index(Map<String, String> levels) {
        Map<Period, Rational> values = new HashMap<>();
        levels.forEach((label, level) -> values.put(period(label), Rational.parse(level)));
        return PriceIndex.of(values);
    }

    private static Deflator deflator(PriceIndex... editions) {
        return new Deflator("gdp", "GDP deflator", "HM Treasury", List.of(editions));
    }

    @Test
    void editionsAreLinkedWhereTheyMeetAndStandOnTheLevelOfTheLatest() {
        PriceIndex linked = deflator(OLD, NEW).linked();

        assertThat(linked.values())
                .containsExactly(
                        Map.entry(period("2016/17"), Rational.of(80)),
                        Map.entry(period("2017/18"), Rational.parse("81.6")),
                        Map.entry(period("2018/19"), Rational.parse("83.2")),
                        Map.entry(period("2023/24"), Rational.of(96)),
                        Map.entry(period("2024/25"), Rational.of(100)));
    }

    @Test
    void editionsMeetAtTheLatestPeriodTheyShareAndTheLaterOneHoldsBefore() {
        PriceIndex old = index(Map.of("2016/17", "50", "2017/18", "60", "2018/19", "80"));
        PriceIndex revised = index(Map.of("2017/18", "90", "2018/19", "100"));

        assertThat(deflator(old, revised).linked().values())
                .containsExactly(
                        Map.entry(period("2016/17"), Rational.parse("62.5")),
                        Map.entry(period("2017/18"), Rational.of(90)),
                        Map.entry(period("2018/19"), Rational.of(100)));
    }

    @Test
    void threeEditionsAreLinkedOneByOne() {
        PriceIndex first = index(Map.of("2010/11", "50", "2016/17", "200"));

        assertThat(deflator(first, OLD, NEW).linked().at(period("2010/11"))).contains(Rational.of(20));
    }

    @Test
    void editionsThatCannotBeLinkedAreRefused() {
        PriceIndex apart = index(Map.of("2024/25", "100"));
        PriceIndex quarters = index(Map.of("2016/17 Q1", "100"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> deflator(OLD, apart))
                .withMessageContaining("editions 1 and 2 have no period in common");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deflator(OLD, quarters))
                .withMessageContaining("a financial year and of a financial quarter");
        assertThatIllegalArgumentException().isThrownBy(DeflatorTest::deflator).withMessageContaining("editions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deflator(" ", "GDP deflator", "", OLD))
                .withMessageContaining("id");
    }

    @Test
    void levelsAreAboveZeroAndOfOneKindOfPeriodThatTiles() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index(Map.of("2024/25", "0")))
                .withMessageContaining("above zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index(Map.of("2024/25", "-1")))
                .withMessageContaining("above zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index(Map.of("2024/25", "100", "2024/25 Q1", "99")))
                .withMessageContaining("one kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index(Map.of("12 months to March 2025", "100")))
                .withMessageContaining("years, half years");
        assertThatIllegalArgumentException().isThrownBy(() -> index(Map.of())).withMessageContaining("empty");
    }

    @Test
    void aPeriodTakesTheLevelOfTheOneThatHoldsAllItsDays() {
        Period year = period("2024/25");
        for (String inside : List.of(
                "2024/25", "2024/25 Q1", "2024/25 H2", "Nov 2024", "31 March 2025", "12 months to March 2025")) {
            assertThat(NEW.covering(period(inside))).as(inside).contains(new PriceIndex.Level(year, Rational.of(100)));
        }
        for (String across : List.of("2024", "12 months to June 2025", "2022/23 to 2024/25")) {
            assertThat(NEW.spans(period(across))).as(across).isFalse();
            assertThat(NEW.covering(period(across))).as(across).isEmpty();
        }
        assertThat(NEW.spans(period("2020/21"))).isTrue();
        assertThat(NEW.covering(period("2020/21"))).isEmpty();
        assertThat(NEW.at(Period.snapshot(LocalDate.of(2025, 3, 31)))).isEmpty();
    }
}
