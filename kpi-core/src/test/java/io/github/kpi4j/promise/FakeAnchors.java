package io.github.kpi4j.promise;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Reason;
import org.jspecify.annotations.Nullable;

/** Anchors whose value is the same wherever a promise looks; null stands for no value anywhere. */
record FakeAnchors(Period period, @Nullable Rational value) implements Anchors {

    static FakeAnchors of(String value) {
        return new FakeAnchors(Period.year(YearType.FINANCIAL, 2024), Rational.parse(value));
    }

    static FakeAnchors in(Period period) {
        return new FakeAnchors(period, null);
    }

    @Override
    public YearType years() {
        return YearType.FINANCIAL;
    }

    @Override
    public AreaId area() {
        return new AreaId("E09000006");
    }

    @Override
    public Anchor baseline() {
        return value == null
                ? new Anchor.Missing(Reason.NO_BASELINE, Anchor.What.BASELINE, "")
                : new Anchor.AtBaseline(value, period.yearEarlier());
    }

    @Override
    public Anchor lastYear() {
        return value == null
                ? new Anchor.Missing(Reason.NOT_AVAILABLE, Anchor.What.LAST_YEAR, "")
                : new Anchor.LastYear(value, period.yearEarlier());
    }

    @Override
    public Anchor comparator(String id) {
        return value == null
                ? new Anchor.Missing(Reason.NOT_AVAILABLE, Anchor.What.COMPARATOR, id)
                : new Anchor.OfComparator(id, id, value, 3, 3);
    }
}
