package io.github.kpi4j.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainFiguresProperties {

    private static final IndicatorId VISITS = new IndicatorId("visits");
    private static final AreaId AREA = new AreaId("E09000006");
    private static final Cadence QUARTERLY = Cadence.quarterly(YearType.FINANCIAL);
    private static final Percentage SHARE = new Percentage("seen", "due");
    private static final Rational FIRST_TOO_LARGE = Rational.parse("9223372036854775808");

    @Provide
    Arbitrary<List<Figure>> plain() {
        Arbitrary<Period> quarters = Combinators.combine(
                        Arbitraries.integers().between(2015, 2020),
                        Arbitraries.integers().between(1, 4))
                .as((year, quarter) -> Period.quarter(YearType.FINANCIAL, year, quarter));
        Arbitrary<Observation> counts = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.longs().between(0, Long.MAX_VALUE))
                .as((n, d) -> new Observation.Ratio(Rational.of(n), Rational.of(d), null));
        Arbitrary<Observation> singles = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.longs().greaterOrEqual(1))
                .as((n, d) -> new Observation.Single(Rational.of(n, d)));
        Arbitrary<Observation> missing = Arbitraries.of(EnumSet.range(Reason.NOT_DUE, Reason.NOT_COMPARABLE))
                .map(Observation.Missing::new);
        return Combinators.combine(quarters, Arbitraries.oneOf(counts, singles, missing))
                .as((period, observation) -> Figure.of("visits", "E09000006", period, observation))
                .list()
                .uniqueElements(Figure::period)
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Property
    void columnsGiveTheFiguresBack(@ForAll("plain") List<Figure> given, @ForAll("days") LocalDate day) {
        Figures known = Figures.of(given).known(LocalDate.MAX, day);

        List<Figure> expected = given.stream()
                .filter(figure -> !figure.period().end().isAfter(day))
                .sorted((a, b) -> a.period().compareTo(b.period()))
                .toList();
        assertThat(known.history(VISITS, AREA)).isEqualTo(expected);
        assertThat(known.isKnown(VISITS, AREA)).isEqualTo(!expected.isEmpty());
        assertThat(known.all()).containsExactlyInAnyOrderElementsOf(given);
    }

    @Property
    void seriesFromColumnsIsTheSeriesOfItsPoints(@ForAll("plain") List<Figure> given, @ForAll("days") LocalDate day) {
        Figures known = Figures.of(given).known(LocalDate.MAX, day);
        Series listed = Series.of(
                QUARTERLY,
                known.history(VISITS, AREA).stream()
                        .map(figure -> Series.Point.of(figure.period(), SHARE.read(figure.observation())))
                        .toList());

        Series columns = known.plain(VISITS, AREA)
                .map(plain -> Series.of(QUARTERLY, plain, SHARE::read))
                .orElse(listed);

        assertThat(columns).isEqualTo(listed);
        assertThat(columns.hashCode()).isEqualTo(listed.hashCode());
        assertThat(columns.observed()).isEqualTo(listed.observed());
        assertThat(columns.latest()).isEqualTo(listed.latest());
        for (Series.Point point : listed.points()) {
            assertThat(columns.at(point.period())).contains(point);
            assertThat(columns.before(point)).isEqualTo(listed.before(point));
            assertThat(columns.yearBefore(point)).isEqualTo(listed.yearBefore(point));
            assertThat(columns.upTo(point)).isEqualTo(listed.upTo(point));
        }
    }

    @Property
    void whatIsMoreThanNumbersIsKeptAsItIs(@ForAll("plain") List<Figure> given) {
        Figure first = given.get(0);
        Figure tooLarge = Figure.of(
                "visits", "E09000006", first.period(), new Observation.Ratio(Rational.ONE, FIRST_TOO_LARGE, null));
        for (Figure other : List.of(first.recordedOn(first.period().end()), first.graded(DataQuality.GOOD), tooLarge)) {
            Figures figures = Figures.of(other);

            assertThat(figures.plain(VISITS, AREA)).isEmpty();
            assertThat(figures.history(VISITS, AREA)).containsExactly(other);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.just(LocalDate.of(2999, 12, 31)),
                Arbitraries.integers().between(0, 2_500).map(LocalDate.of(2015, 1, 1)::plusDays));
    }
}
