package io.github.kpi4j.testkit;

import io.github.kpi4j.spc.Better;
import io.github.kpi4j.spc.ChartRules;
import io.github.kpi4j.spc.Row;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * The laws that control charts keep under every convention, to inherit for one of your own:
 *
 * <pre>{@code
 * class OurChartProperties implements ControlChartLaws {
 *     public ChartRules subject() { return ChartRules.COUNCIL.withTrend(6); }
 * }
 * }</pre>
 */
public interface ControlChartLaws {

    /**
     * The convention that the laws are checked for.
     *
     * @return the rules
     */
    ChartRules subject();

    /**
     * Rows of charts.
     *
     * @return at least one row, month by month
     */
    @Provide
    default Arbitrary<List<Row.Value>> chartRows() {
        return KpiArbitraries.chartRows();
    }

    /**
     * Rows of charts, and the same rows in another order.
     *
     * @return both
     */
    @Provide
    default Arbitrary<Tuple2<List<Row.Value>, List<Row.Value>>> mixedRows() {
        return KpiArbitraries.chartRows()
                .flatMap(rows -> Arbitraries.shuffle(rows).map(mixed -> Tuple.of(rows, mixed)))
                .withoutEdgeCases();
    }

    /**
     * Targets around what charts show.
     *
     * @return finite numbers
     */
    @Provide
    default Arbitrary<Double> chartTargets() {
        return Arbitraries.doubles().between(-120, 120).ofScale(1);
    }

    /**
     * The order of rows is irrelevant.
     *
     * @param rows rows, and the same in another order
     */
    @Property
    default void orderOfRowsIsIrrelevant(@ForAll("mixedRows") Tuple2<List<Row.Value>, List<Row.Value>> rows) {
        LawsOfControlCharts.orderOfRowsIsIrrelevant(subject(), rows.get1(), rows.get2());
    }

    /**
     * Negated values with the other direction mean the same.
     *
     * @param rows any rows
     * @param better any direction
     * @param target any target
     */
    @Property
    default void negatedValuesMeanTheSameInTheOtherDirection(
            @ForAll("chartRows") List<Row.Value> rows, @ForAll Better better, @ForAll("chartTargets") double target) {
        LawsOfControlCharts.mirrored(subject(), rows, better, target);
    }

    /**
     * Backwards, rising is falling.
     *
     * @param rows any rows
     */
    @Property
    default void backwardsRisingIsFalling(@ForAll("chartRows") List<Row.Value> rows) {
        LawsOfControlCharts.backwards(subject(), rows);
    }

    /**
     * Scaling changes no special cause.
     *
     * @param rows any rows
     */
    @Property
    default void scalingChangesNoSpecialCause(@ForAll("chartRows") List<Row.Value> rows) {
        for (int exponent : new int[] {-60, -1, 3, 80}) {
            LawsOfControlCharts.scaledByPowersOfTwo(subject(), rows, exponent);
        }
    }

    /**
     * Moving all values changes no special cause.
     *
     * @param rows any rows
     */
    @Property
    default void movingChangesNoSpecialCause(@ForAll("chartRows") List<Row.Value> rows) {
        LawsOfControlCharts.moved(subject(), rows, 0x1p12);
        LawsOfControlCharts.moved(subject(), rows, -0x1p9);
    }

    /**
     * Later rows move no fixed limit.
     *
     * @param rows any rows
     */
    @Property(tries = 100)
    default void laterRowsMoveNoFixedLimit(@ForAll("chartRows") List<Row.Value> rows) {
        LawsOfControlCharts.laterRowsMoveNoFixedLimit(subject(), rows, 12);
    }

    /**
     * A fresh start at the first row changes nothing.
     *
     * @param rows any rows
     */
    @Property
    default void freshStartAtTheFirstRowChangesNothing(@ForAll("chartRows") List<Row.Value> rows) {
        LawsOfControlCharts.freshStartAtTheFirstRowChangesNothing(subject(), rows);
    }

    /**
     * Groups know nothing of one another.
     *
     * @param rows any rows
     */
    @Property(tries = 100)
    default void groupsAreIndependent(@ForAll("chartRows") List<Row.Value> rows) {
        for (int cut = 1; cut < rows.size(); cut++) {
            LawsOfControlCharts.groupsAreIndependent(subject(), rows, cut);
        }
    }

    /**
     * The same value everywhere raises no alarm, whatever its digits.
     *
     * @param rows any rows
     * @param value any value
     */
    @Property
    default void sameValuesRaiseNoAlarm(
            @ForAll("chartRows") List<Row.Value> rows, @ForAll("chartTargets") double value) {
        LawsOfControlCharts.sameValuesRaiseNoAlarm(subject(), rows, value / 3);
    }
}
