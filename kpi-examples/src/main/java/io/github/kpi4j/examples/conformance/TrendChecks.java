package io.github.kpi4j.examples.conformance;

import static io.github.kpi4j.examples.conformance.Packed.TOLERANCE;
import static io.github.kpi4j.examples.conformance.Packed.lower;
import static io.github.kpi4j.examples.conformance.Packed.number;
import static io.github.kpi4j.examples.conformance.Packed.upper;

import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Points;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import io.github.kpi4j.statistics.trend.Cusum;
import io.github.kpi4j.statistics.trend.MannKendall;
import io.github.kpi4j.statistics.trend.ProportionTrend;
import io.github.kpi4j.statistics.trend.ProportionTrend.Share;
import io.github.kpi4j.statistics.trend.YearOnYear;
import io.github.kpi4j.statistics.trend.YearOnYear.Reading;
import io.github.kpi4j.statistics.trend.YearOnYear.ToDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Trends of any series. */
final class TrendChecks {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-Q?(\\d+))?");

    private TrendChecks() {}

    static RowResult proportions(CsvRow row) {
        double[] scores = Packed.numbers(row, "scores");
        double[] numerators = Packed.numbers(row, "numerators");
        double[] denominators = Packed.numbers(row, "denominators");
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            shares.add(new Share(scores[i], numerators[i], denominators[i]));
        }
        Result<ProportionTrend> ours = ProportionTrend.of(shares);
        Result<ProportionTrend.Test> test = ours.then(ProportionTrend::test);
        return check(row)
                .effect("chi_square", number(test.map(ProportionTrend.Test::chiSquared)), TOLERANCE)
                .near("p_value", number(test.map(ProportionTrend.Test::p)), TOLERANCE)
                .effect("linear_slope", number(ours.map(ProportionTrend::slope)), TOLERANCE)
                .result();
    }

    static RowResult mannKendall(CsvRow row) {
        Points points = Points.at(Packed.numbers(row, "times"), Packed.values(row, "values"));
        Result<MannKendall> ours = MannKendall.of(points, Packed.confidence(row));
        Result<MannKendall.Test> test = ours.then(MannKendall::test);
        Result<Interval> interval = ours.then(MannKendall::slopeInterval);
        return check(row)
                .exact("n_used", points.size())
                .near("S", number(ours.map(trend -> (double) trend.s())), 0)
                .near("var_S", number(ours.map(MannKendall::variance)), TOLERANCE)
                .near("tau_a", number(ours.map(MannKendall::tau)), TOLERANCE)
                .near("tau_b", number(ours.then(MannKendall::tauCorrected)), TOLERANCE)
                .near("z", number(test.map(MannKendall.Test::z)), TOLERANCE)
                .near("p_two_sided", number(test.map(MannKendall.Test::p)), TOLERANCE)
                .effect("sen_slope", number(ours.map(MannKendall::slope)), TOLERANCE)
                .effect("sen_lower", lower(interval), TOLERANCE)
                .effect("sen_upper", upper(interval), TOLERANCE)
                .effect("intercept_median_minus_slope_median", number(ours.map(MannKendall::intercept)), TOLERANCE)
                .effect("intercept_median_residual", number(ours.map(MannKendall::interceptOfResiduals)), TOLERANCE)
                .result();
    }

    static RowResult samePeriodLastYear(CsvRow row) {
        int frequency = Integer.parseInt(row.text("frequency"));
        List<String> periods = Packed.parts(row, "periods");
        Values values = Packed.values(row, "values");
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            readings.add(reading(row, periods.get(i), values.places().get(i)));
        }
        RowCheck check = check(row);
        if (YearOnYear.of(readings) instanceof Result.Known<List<YearOnYear>> known) {
            List<YearOnYear> ours = known.value();
            Packed.near(
                    check,
                    row,
                    "change",
                    Packed.numbers(ours.stream().map(YearOnYear::change).toList()),
                    1);
            Packed.near(
                    check,
                    row,
                    "percent_change",
                    Packed.numbers(ours.stream().map(YearOnYear::percent).toList()),
                    1);
        } else {
            check.mismatch("the periods cannot be compared");
        }
        Result<ToDate> toDate = YearOnYear.financialYearToDate(readings, frequency);
        return check.near("financial_year_to_date", number(toDate.then(ToDate::now)), TOLERANCE, 1)
                .near("financial_year_to_date_previous", number(toDate.then(ToDate::lastYear)), TOLERANCE, 1)
                .result();
    }

    private static Reading reading(CsvRow row, String period, @Nullable Double value) {
        Matcher matcher = PERIOD.matcher(period);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(row.file() + ":" + row.line() + ": no period is " + period);
        }
        String part = matcher.group(2);
        return new Reading(Integer.parseInt(matcher.group(1)), part == null ? 1 : Integer.parseInt(part), value);
    }

    static RowResult cusum(CsvRow row) {
        Cusum.Design design = new Cusum.Design(
                Double.parseDouble(row.text("target")),
                Double.parseDouble(row.text("standard_deviation")),
                Double.parseDouble(row.text("k")),
                Double.parseDouble(row.text("h")));
        RowCheck check = check(row);
        if (Cusum.of(Packed.values(row, "values"), design) instanceof Result.Known<Cusum> known) {
            Cusum ours = known.value();
            Packed.near(check, row, "cusum_upper", List.copyOf(ours.upper()), 1);
            Packed.near(check, row, "cusum_lower", List.copyOf(ours.lower()), 1);
            Packed.near(check, row, "cumulative_deviation", List.copyOf(ours.deviation()), 1);
            check.exact("first_signal_upper", place(ours.firstSignalAbove()))
                    .exact("first_signal_lower", place(ours.firstSignalBelow()));
        } else {
            check.mismatch("there are no sums");
        }
        return check.result();
    }

    private static String place(OptionalInt place) {
        return place.isPresent() ? Integer.toString(place.getAsInt() + 1) : "NA";
    }

    private static RowCheck check(CsvRow row) {
        return new RowCheck(row, row.text("case_id"));
    }
}
