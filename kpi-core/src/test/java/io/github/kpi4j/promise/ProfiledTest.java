package io.github.kpi4j.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.Profiled.Kind;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Threshold.Comparison;
import io.github.kpi4j.target.Tolerance;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 800 in the financial year 2024/25. */
class ProfiledTest {

    private static final YearType YEARS = YearType.FINANCIAL;
    private static final Unit VISITS = new Unit.Count("visits");
    private static final Shape LINEAR = new Shape.Linear();
    private static final Shape SEASONS = new Shape.Weights(numbers("1", "2", "3", "4"));
    private static final List<Period> QUARTERS = Period.year(YEARS, 2024).parts(Span.QUARTER);

    private static List<Rational> numbers(String... values) {
        return Stream.of(values).map(Rational::parse).toList();
    }

    private static Profiled promise(Kind kind, Shape shape, @Nullable String start) {
        return new Profiled(
                Terms.of(Comparison.AT_LEAST),
                Rational.of(800),
                kind,
                shape,
                start == null ? null : Rational.parse(start));
    }

    private static Threshold in(Period period, Promise promise) {
        return (Threshold) ((Resolution.Resolved) promise.resolve(FakeAnchors.in(period))).target();
    }

    private static List<String> limits(Promise promise) {
        return QUARTERS.stream()
                .map(quarter -> in(quarter, promise).value().toString())
                .toList();
    }

    private static List<String> soFar(Promise promise) {
        return QUARTERS.stream()
                .map(quarter -> Period.yearToDate(YEARS, YearMonth.from(quarter.end())))
                .map(period -> in(period, promise).value().toString())
                .toList();
    }

    @Test
    @DisplayName("Pitfall 37: a year to date is not held against the target of the full year in its first quarter")
    void yearToDateIsHeldAgainstTheSharesSoFar() {
        assertThat(soFar(promise(Kind.FLOW, LINEAR, null))).containsExactly("200", "400", "600", "800");
        assertThat(soFar(promise(Kind.FLOW, SEASONS, null))).containsExactly("80", "240", "480", "800");
    }

    @Test
    void figureOfOnePeriodIsHeldAgainstItsOwnShare() {
        assertThat(limits(promise(Kind.FLOW, LINEAR, null))).containsExactly("200", "200", "200", "200");
        assertThat(limits(promise(Kind.FLOW, SEASONS, null))).containsExactly("80", "160", "240", "320");
        assertThat(limits(promise(Kind.FLOW, new Shape.Periods(numbers("100", "300", "300", "100")), null)))
                .containsExactly("100", "300", "300", "100");
    }

    @Test
    @DisplayName("Row 84: the shares of a flow sum to the year exactly")
    void sharesOfAFlowSumToTheYearExactly() {
        var promise = promise(Kind.FLOW, new Shape.Weights(numbers("1", "1", "1", "0")), null);
        var months = new ArrayList<Rational>();
        for (Period quarter : QUARTERS) {
            months.add(in(quarter, promise).value());
        }

        assertThat(Rational.sum(months)).isEqualTo(Rational.of(800));
        assertThat(months.get(0)).isEqualTo(Rational.of(800, 3));
        assertThat(months.get(3)).isEqualTo(Rational.ZERO);
    }

    @Test
    @DisplayName("Row 84: a stock ends at the year's target")
    void stockEndsAtTheTargetOfTheYear() {
        assertThat(limits(promise(Kind.STOCK, LINEAR, "400"))).containsExactly("500", "600", "700", "800");
        assertThat(limits(promise(Kind.STOCK, SEASONS, "400"))).containsExactly("440", "520", "640", "800");
        assertThat(limits(promise(Kind.STOCK, new Shape.Periods(numbers("0", "700", "650", "800")), null)))
                .containsExactly("0", "700", "650", "800");
        assertThat(in(Period.snapshot(LocalDate.of(2024, 6, 15)), promise(Kind.STOCK, LINEAR, "400"))
                        .value())
                .isEqualTo(Rational.of(500));
    }

    @Test
    void termsOfAFlowAreSpreadLikeItsTarget() {
        var terms = new Terms(
                Comparison.AT_LEAST, new Tolerance.Points(Rational.of(40)), Rational.of(600), Rational.of(900));
        var promise = new Profiled(terms, Rational.of(800), Kind.FLOW, SEASONS, null);

        assertThat(in(QUARTERS.get(1), promise))
                .isEqualTo(new Threshold(
                        Comparison.AT_LEAST,
                        Rational.of(160),
                        new Tolerance.Points(Rational.of(8)),
                        Rational.of(120),
                        Rational.of(180)));
        var later = new Profiled(
                terms.nearWithin(new Tolerance.PercentOfTarget(Rational.of(5))),
                Rational.of(800),
                Kind.FLOW,
                new Shape.Weights(numbers("0", "1")),
                null);
        assertThat(in(QUARTERS.get(0), promise(Kind.FLOW, new Shape.Weights(numbers("0", "1", "1", "1")), null)))
                .isEqualTo(Target.atLeast("0"));
        assertThat(in(Period.halfYear(YEARS, 2024, 1), later)).isEqualTo(Target.atLeast("0"));
        assertThat(promise.polarity()).isEqualTo(Polarity.HIGHER);
    }

    @Test
    void periodsHaveToLeadToTheTargetOfTheYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> promise(Kind.FLOW, new Shape.Periods(numbers("100", "300", "300", "50")), null))
                .withMessageContaining("add up to 750");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> promise(Kind.STOCK, new Shape.Periods(numbers("100", "300", "300", "750")), null))
                .withMessageContaining("end at 750");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> promise(Kind.STOCK, LINEAR, null))
                .withMessageContaining("level");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> promise(Kind.FLOW, LINEAR, "400"))
                .withMessageContaining("400");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profiled(Terms.of(Comparison.AT_MOST), Rational.ZERO, Kind.FLOW, LINEAR, null))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shape.Weights(numbers("1", "1", "1", "1", "1")))
                .withMessageContaining("5 parts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shape.Weights(numbers("0", "0")))
                .withMessageContaining("all weights are 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shape.Periods(numbers("-1", "1")))
                .withMessageContaining("-1");
    }

    private static boolean fits(Promise promise, Cadence cadence, Unit unit) {
        return promise.refusal(cadence, unit).isEmpty();
    }

    @Test
    void profileOfWhatIsNotReportedInPartsOfTheYearIsRefused() {
        Cadence rolling = Cadence.of(Frequency.QUARTERLY, Span.ROLLING_YEAR, YEARS);
        Cadence month = Cadence.of(Frequency.QUARTERLY, Span.MONTH, YEARS);
        Cadence soFar = Cadence.of(Frequency.MONTHLY, Span.YEAR_TO_DATE, YEARS);
        Cadence sometimes = Cadence.of(Frequency.IRREGULAR, Span.SNAPSHOT, YEARS);
        Cadence census = Cadence.of(Frequency.QUARTERLY, Span.SNAPSHOT, YEARS);
        Promise flow = promise(Kind.FLOW, LINEAR, null);
        Promise stock = promise(Kind.STOCK, LINEAR, "400");

        assertThat(fits(flow, Cadence.quarterly(YEARS), VISITS)).isTrue();
        assertThat(fits(flow, soFar, new Unit.Money("GBP", ""))).isTrue();
        assertThat(fits(flow, soFar, new Unit.Days())).isTrue();
        assertThat(fits(stock, census, new Unit.Percent())).isTrue();
        assertThat(fits(promise(Kind.FLOW, SEASONS, null), Cadence.quarterly(YEARS), VISITS))
                .isTrue();
        assertThat(fits(flow, Cadence.yearly(YEARS), VISITS)).isFalse();
        assertThat(fits(stock, sometimes, VISITS)).isFalse();
        assertThat(fits(flow, rolling, VISITS)).isFalse();
        assertThat(fits(flow, month, VISITS)).isFalse();
        assertThat(fits(flow, census, VISITS)).isFalse();
        assertThat(fits(flow, Cadence.quarterly(YEARS), new Unit.Percent())).isFalse();
        assertThat(fits(promise(Kind.FLOW, SEASONS, null), Cadence.monthly(), VISITS))
                .isFalse();
    }
}
