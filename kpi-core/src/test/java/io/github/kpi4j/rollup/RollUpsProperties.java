package io.github.kpi4j.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RollUpsProperties {

    private static final Cadence YEARLY = Cadence.yearly(YearType.FINANCIAL);

    private static RollUps rollUps(Measure measure) {
        return new RollUps(new IndicatorId("visits"), measure, RollUpRules.Missing.REFUSE, period -> Reason.LATE);
    }

    @Provide
    Arbitrary<List<Value>> twelveShares() {
        Arbitrary<Value> shares = Combinators.combine(
                        Arbitraries.longs().between(0, 40), Arbitraries.longs().between(0, 40))
                .as((n, more) -> n + more == 0
                        ? new Value.Absent(Reason.ZERO_DENOMINATOR)
                        : new Value.Amount(Rational.of(100 * n, n + more), Rational.of(n), Rational.of(n + more)));
        return shares.list().ofSize(12);
    }

    private static Series months(List<Value> values) {
        var points = new ArrayList<Series.Point>();
        List<Period> months = Period.year(YearType.FINANCIAL, 2024).parts(Span.MONTH);
        for (int i = 0; i < months.size(); i++) {
            points.add(Series.Point.of(months.get(i), values.get(i)));
        }
        return Series.of(Cadence.monthly(), points);
    }

    @Property
    void monthsMakeTheSameYearByWayOfQuartersOrDirectly(@ForAll("twelveShares") List<Value> values) {
        RollUps share = rollUps(new Percentage("in time", "visits"));
        Series quarters = share.overTime(months(values), Cadence.quarterly(YearType.FINANCIAL), Combine.RATIO_OF_SUMS);

        assertThat(share.overTime(quarters, YEARLY, Combine.RATIO_OF_SUMS))
                .isEqualTo(share.overTime(months(values), YEARLY, Combine.RATIO_OF_SUMS));
    }

    @Property
    void sumOverAPartitionEqualsTheWhole(@ForAll("twelveShares") List<Value> values, @ForAll("cuts") int cut) {
        RollUps count = rollUps(new Direct(new Unit.Count("visits")));
        var left = new TreeMap<AreaId, Series>();
        var right = new TreeMap<AreaId, Series>();
        var all = new TreeMap<AreaId, Series>();
        Period year = Period.year(YearType.FINANCIAL, 2024);
        for (int i = 0; i < values.size(); i++) {
            Rational number = values.get(i).rank().orElse(Rational.ZERO);
            Series one = Series.of(YEARLY, List.of(Series.Point.of(year, Value.Amount.of(number))));
            AreaId area = new AreaId("area-" + i);
            (i < cut ? left : right).put(area, one);
            all.put(area, one);
        }
        var halves = new TreeMap<AreaId, Series>();
        halves.put(new AreaId("left"), count.overAreas(left, YEARLY, Combine.SUM));
        halves.put(new AreaId("right"), count.overAreas(right, YEARLY, Combine.SUM));

        assertThat(count.overAreas(halves, YEARLY, Combine.SUM)).isEqualTo(count.overAreas(all, YEARLY, Combine.SUM));
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(1, 11);
    }
}
