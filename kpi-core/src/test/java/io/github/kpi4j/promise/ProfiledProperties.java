package io.github.kpi4j.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.Profiled.Kind;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.testkit.KpiDomain;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(KpiDomain.class)
class ProfiledProperties {

    private static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);
    private static final List<Period> QUARTERS = YEAR.parts(Span.QUARTER);

    private static Rational in(Period period, Profiled promise) {
        return ((Threshold) ((Resolution.Resolved) promise.resolve(FakeAnchors.in(period))).target()).value();
    }

    private static Period upTo(Period quarter) {
        return Period.yearToDate(YearType.FINANCIAL, YearMonth.from(quarter.end()));
    }

    @Property
    void flowSumsToTheYearExactlyAndEachYearToDateIsTheSumSoFar(@ForAll Profiled promise) {
        Assume.that(promise.kind() == Kind.FLOW);
        Rational sum = Rational.ZERO;

        for (Period quarter : QUARTERS) {
            sum = sum.plus(in(quarter, promise));
            assertThat(in(upTo(quarter), promise)).isEqualTo(sum);
        }
        assertThat(sum).isEqualTo(promise.year());
    }

    @Property
    void stockEndsAtTheTargetOfTheYear(@ForAll Profiled promise) {
        Assume.that(promise.kind() == Kind.STOCK);

        assertThat(in(QUARTERS.get(3), promise)).isEqualTo(promise.year());
    }
}
