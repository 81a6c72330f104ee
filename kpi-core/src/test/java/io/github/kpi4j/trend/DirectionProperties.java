package io.github.kpi4j.trend;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.testkit.LawsOfTrendRules;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;

class DirectionProperties {

    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);

    private static Series series(List<Integer> values) {
        var points = new ArrayList<Series.Point>();
        for (int i = 0; i < values.size(); i++) {
            points.add(Series.Point.of(YEARLY.in(2000 + i), Value.Amount.of(Rational.of(values.get(i)))));
        }
        return Series.of(YEARLY, points);
    }

    @Property
    void reversingTwoPointsSwapsImprovingAndWorsening(
            @ForAll("pairs") List<Integer> values, @ForAll("polarities") Polarity polarity) {
        LawsOfTrendRules.reversingSwapsTheDirection(new AgainstPrevious(), series(values), polarity);
        LawsOfTrendRules.reversingSwapsTheDirection(new AgainstPrevious(Rational.ONE), series(values), polarity);
        LawsOfTrendRules.reversingSwapsTheDirection(new AgainstLastYear(), series(values), polarity);
    }

    @Property
    void reversingARunSwapsImprovingAndWorsening(
            @ForAll("runs") List<Integer> values, @ForAll("polarities") Polarity polarity) {
        LawsOfTrendRules.reversingSwapsTheDirection(new RunOfMoves(3), series(values), polarity);
    }

    @Property
    void negatingSwapsUpAndDown(@ForAll("any") List<Integer> values) {
        LawsOfTrendRules.negatingSwapsTheMovement(new AgainstPrevious(Rational.ONE), series(values));
        LawsOfTrendRules.negatingSwapsTheMovement(new AgainstLastYear(), series(values));
        LawsOfTrendRules.negatingSwapsTheMovement(new RunOfMoves(3), series(values));
    }

    @Provide
    Arbitrary<Polarity> polarities() {
        return Arbitraries.of(
                Polarity.HIGHER, Polarity.LOWER, Polarity.NEITHER, Polarity.closerTo(Rational.ZERO, Rational.of(2)));
    }

    @Provide
    Arbitrary<List<Integer>> pairs() {
        return values().ofSize(2);
    }

    @Provide
    Arbitrary<List<Integer>> runs() {
        Arbitrary<List<Integer>> rises = Arbitraries.integers()
                .between(-4, 6)
                .list()
                .ofSize(4)
                .uniqueElements()
                .map(each -> each.stream().sorted().toList());
        return Arbitraries.oneOf(values().ofSize(4), rises);
    }

    @Provide
    Arbitrary<List<Integer>> any() {
        return values().ofMaxSize(9);
    }

    private static ListArbitrary<Integer> values() {
        return Arbitraries.integers().between(-4, 6).list();
    }
}
