package io.github.kpi4j.testkit;

import io.github.kpi4j.forecast.Forecast;
import io.github.kpi4j.forecast.LastValue;
import io.github.kpi4j.forecast.Uncertainty;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.outlook.Aim;
import io.github.kpi4j.outlook.Horizon;
import io.github.kpi4j.outlook.Outlook;
import io.github.kpi4j.outlook.OutlookFinding.Foreseen;
import io.github.kpi4j.outlook.RequiredRate.Required;
import io.github.kpi4j.outlook.YearProgress;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.statistics.Confidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** What is needed in the rest of a year, and what is forecast for periods to come. */
public final class ProspectArbitraries {

    private static final int QUARTERS = 4;

    private ProspectArbitraries() {}

    /** {@return years of quarters with one to three known, totals and shares, with limits and ranges within and out of reach} */
    public static Arbitrary<Required> required() {
        return Arbitraries.oneOf(totals(), shares());
    }

    private static Arbitrary<Required> totals() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(0, 400),
                        promises())
                .as((periods, sum, limit, promise) -> new Required(
                        promise.apply(limit),
                        new YearProgress.Total(Rational.of(sum), periods),
                        left(periods),
                        Rational.ZERO,
                        null));
    }

    private static Arbitrary<Required> shares() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(0, 5, 20, 50, 80, 95, 100),
                        promises())
                .as((periods, cases, share, limit, promise) -> new Required(
                        promise.apply(limit),
                        new YearProgress.Ratio(
                                Rational.HUNDRED, Rational.of(cases * share / 100), Rational.of(cases), periods),
                        left(periods),
                        Rational.ZERO,
                        Rational.HUNDRED));
    }

    /** At least, at most, more than, fewer than, and a range. */
    private static Arbitrary<IntFunction<Aim.Wanted>> promises() {
        return Arbitraries.of(List.of(
                limit -> aim(Rational.of(limit), true, true),
                limit -> aim(Rational.of(limit), false, true),
                limit -> aim(Rational.of(limit), true, false),
                limit -> aim(Rational.of(limit), false, false),
                limit -> new Aim.Wanted(Rational.of(limit), Rational.of(limit + 10), true)));
    }

    private static List<Period> left(int periods) {
        var left = new ArrayList<Period>();
        for (int quarter = periods + 1; quarter <= QUARTERS; quarter++) {
            left.add(Period.quarter(YearType.FINANCIAL, 2024, quarter));
        }
        return left;
    }

    private static Aim.Wanted aim(Rational limit, boolean atLeast, boolean inclusive) {
        return atLeast ? new Aim.Wanted(limit, null, inclusive) : new Aim.Wanted(null, limit, inclusive);
    }

    /** {@return forecasts one to four quarters ahead, beside limits and ranges, with and without a known spread} */
    public static Arbitrary<Foreseen> foreseen() {
        Arbitrary<@Nullable Rational> widths =
                Arbitraries.of(0, 1, 8).map(Rational::of).injectNull(0.6);
        return Combinators.combine(
                        NumberArbitraries.decimals(),
                        Arbitraries.integers().between(1, QUARTERS),
                        Arbitraries.integers().between(-30, 30),
                        widths,
                        Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, true, false))
                                .as((atLeast, inclusive) -> List.of(atLeast, inclusive)),
                        Arbitraries.doubles().between(0.1, 12).injectNull(0.1),
                        Arbitraries.of(1, 3, 30).injectNull(0.3),
                        Arbitraries.of(0.5, 0.8, 0.95))
                .as((value, ahead, away, width, side, error, freedom, confidence) -> {
                    Rational limit = value.plus(Rational.of(away, 2));
                    Aim aim = width == null
                            ? aim(limit, side.get(0), side.get(1))
                            : new Aim.Wanted(limit, limit.plus(width), true);
                    Uncertainty uncertainty = error == null
                            ? new Uncertainty.Unknown(Uncertainty.Why.TOO_FEW)
                            : new Uncertainty.Spread(Collections.nCopies(ahead, error), freedom);
                    return foreseen(value, ahead, aim, uncertainty, new Confidence(confidence));
                });
    }

    private static Foreseen foreseen(
            Rational value, int ahead, Aim aim, Uncertainty uncertainty, Confidence confidence) {
        Period shown = Period.quarter(YearType.FINANCIAL, 2023, QUARTERS);
        return new Foreseen(
                new Outlook(new LastValue(), confidence),
                new Horizon(Horizon.Kind.YEAR_END, Period.quarter(YearType.FINANCIAL, 2024, ahead), ahead),
                new Forecast.Projected(
                        Collections.nCopies(ahead, value),
                        List.of(Series.Point.of(shown, Value.Amount.of(value))),
                        uncertainty),
                aim,
                null);
    }
}
