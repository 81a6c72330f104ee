package io.github.kpi4j.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Figures are the same in whatever order and by whatever way they came. */
class FiguresBuilderProperties {

    private static final Comparator<Figure> ORDER = Comparator.comparing(Figure::indicator)
            .thenComparing(Figure::area)
            .thenComparing(Figure::period)
            .thenComparing(Figure::knownFrom);

    private record Place(IndicatorId indicator, AreaId area, Period period, LocalDate knownFrom) {}

    @Provide
    Arbitrary<List<Figure>> figures() {
        Arbitrary<Observation> observations = Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(0, 40)
                        .map(n -> new Observation.Ratio(Rational.of(n), Rational.of(40), null)),
                Arbitraries.integers().between(-9, 9).map(n -> new Observation.Single(Rational.of(n, 4))),
                Arbitraries.of(Reason.SUPPRESSED, Reason.LATE).map(Observation.Missing::new));
        return Combinators.combine(
                        Arbitraries.of("visits", "calls"),
                        Arbitraries.of("E09000006", "E09000007"),
                        Arbitraries.integers().between(1, 4).tuple2(),
                        observations,
                        Arbitraries.frequency(Tuple.of(9, 0), Tuple.of(1, 1), Tuple.of(1, 2)))
                .as((indicator, area, when, observation, revision) -> {
                    Period period = Period.quarter(YearType.FINANCIAL, 2020 + when.get1(), when.get2());
                    Figure figure = Figure.of(indicator, area, period, observation);
                    return revision == 0
                            ? figure
                            : figure.recordedOn(period.end().plusDays(revision));
                })
                .list()
                .uniqueElements(
                        figure -> new Place(figure.indicator(), figure.area(), figure.period(), figure.knownFrom()))
                .ofMaxSize(60);
    }

    @Property
    void figuresComeOutInOrderWhateverTheOrderOfTheRows(@ForAll("figures") List<Figure> given) {
        assertThat(Figures.of(given).all())
                .isEqualTo(given.stream().sorted(ORDER).toList());
    }

    @Property
    void numbersGivenAsSuchAreTheFigures(@ForAll("figures") List<Figure> given) {
        var builder = new FiguresBuilder();
        for (Figure figure : given) {
            int series = builder.series(figure.indicator(), figure.area());
            Observation observation = figure.observation();
            if (figure.recorded() != null) {
                builder.add(figure);
            } else if (observation instanceof Observation.Ratio ratio) {
                builder.addCounts(
                        series,
                        builder.period(figure.period()),
                        ratio.numerator().numerator().longValueExact(),
                        40);
            } else if (observation instanceof Observation.Single single) {
                long quarters = single.value().times(Rational.of(4)).numerator().longValueExact();
                builder.addNumber(series, builder.period(figure.period()), quarters, 4);
            } else if (observation instanceof Observation.Missing missing) {
                builder.addMissing(series, builder.period(figure.period()), missing.reason());
            }
        }

        assertThat(builder.build().all()).isEqualTo(Figures.of(given).all());
    }
}
