package io.github.kpi4j.examples.conformance;

import static io.github.kpi4j.examples.conformance.Packed.TOLERANCE;
import static io.github.kpi4j.examples.conformance.Packed.number;

import io.github.kpi4j.statistics.Cause;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import io.github.kpi4j.statistics.trend.RecentTrend;
import io.github.kpi4j.statistics.trend.RecentTrend.Direction;
import io.github.kpi4j.statistics.trend.YearFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The recent trend by both methods. What the peers say of a figure's kind and of years pooled is asked here, since it is no matter
 * of numbers. The library refuses a series in which a figure is known to be missing; the peers leave years without an interval out
 * and, but for the method for proportions, incomplete years too, so here they are left out before. Two columns hold the raw answers of the code of 2020 with its defects and are not compared; nor is a slope where the
 * peers give no trend, or leave the slope out.
 */
final class RecentTrendChecks {

    static final Deviation TOO_FEW_INTERVALS = new Deviation(
            "recent trend, where fewer than five years have an interval",
            "the code finds no significant change, or fits fewer points; OHID's guidance wants five, each with an interval"
                    + " (README section 7, 3)");

    static final Deviation ZERO_NUMERATOR = new Deviation(
            "recent trend, method for proportions, significant and with a count of 0",
            "the peer's logit is infinite and leaves the direction open; ours is the sign of NΣxt - XΣnt"
                    + " (README section 7, 4)");

    private static final Set<String> SUPPORTED = Set.of("proportion", "crude_rate", "directly_standardised_rate");
    private static final String NONE = "CannotBeCalculated";
    private static final int POINTS = 5;

    private RecentTrendChecks() {}

    static RowResult recent(CsvRow row) {
        List<YearFigure> figures = figures(row);
        boolean isYearly = row.text("year_range").equals("1");
        Result<RecentTrend> general = isYearly && SUPPORTED.contains(row.text("value_type"))
                ? RecentTrend.general(figures.stream()
                        .filter(RecentTrendChecks::isComplete)
                        .filter(figure -> figure.interval() != null)
                        .toList())
                : Result.unknown(Cause.NOT_SUPPORTED);
        RowCheck check = new RowCheck(row, row.text("case_id"));
        list(check, row, figures);
        compare(check, row, general, "ci", "ci_slope");
        if (row.text("value_type").equals("proportion")) {
            Result<RecentTrend> ofProportions = isYearly
                    ? RecentTrend.ofProportions(figures.stream()
                            .filter(figure -> figure.interval() != null || !isComplete(figure))
                            .toList())
                    : Result.unknown(Cause.NOT_SUPPORTED);
            compare(check, row, ofProportions, "prop", "prop_logit_slope");
        }
        return check.result();
    }

    private static boolean isComplete(YearFigure figure) {
        return figure.value() != null && figure.count() != null && figure.denominator() != null;
    }

    private static void compare(
            RowCheck check, CsvRow row, Result<RecentTrend> ours, String method, String slopeColumn) {
        Result<RecentTrend.Test> test = ours.then(RecentTrend::test);
        boolean isSignificant =
                ours instanceof Result.Known<RecentTrend> known && known.value().direction() != Direction.NO_CHANGE;
        check.exact(method + "_marker", marker(ours))
                .near(method + "_chi_square", number(test.map(RecentTrend.Test::chiSquared)), TOLERANCE)
                .exact(method + "_significant", isSignificant)
                .exact(method + "_label", label(ours, row.text("polarity")));
        if (!marker(ours).equals(NONE) && row.number(slopeColumn) != null) {
            check.near(slopeColumn, number(test.then(RecentTrend.Test::slope)), TOLERANCE);
        }
    }

    private static String marker(Result<RecentTrend> ours) {
        if (ours instanceof Result.Known<RecentTrend> known) {
            return switch (known.value().direction()) {
                case INCREASING -> "Increasing";
                case DECREASING -> "Decreasing";
                case NO_CHANGE -> "NoChange";
            };
        }
        return NONE;
    }

    private static String label(Result<RecentTrend> ours, String polarity) {
        String marker = marker(ours);
        if (marker.equals(NONE)) {
            return "Cannot be calculated";
        }
        if (marker.equals("NoChange")) {
            return "No significant change";
        }
        return switch (polarity) {
            case "high_is_good" -> marker + " and getting " + (marker.equals("Increasing") ? "better" : "worse");
            case "low_is_good" -> marker + " and getting " + (marker.equals("Increasing") ? "worse" : "better");
            default -> marker;
        };
    }

    private static void list(RowCheck check, CsvRow row, List<YearFigure> figures) {
        List<YearFigure> complete =
                figures.stream().filter(RecentTrendChecks::isComplete).toList();
        long withInterval =
                complete.stream().filter(figure -> figure.interval() != null).count();
        if (complete.size() >= POINTS && withInterval < POINTS) {
            check.listed(TOO_FEW_INTERVALS);
            return;
        }
        if (Sentinel.isIn(row, "values", "lower95", "upper95")) {
            check.listed(Sentinel.MINUS_ONE);
            return;
        }
        boolean isOpen = row.text("prop_marker").equals("NA") && row.flag("prop_significant");
        boolean hasZero = complete.stream().anyMatch(figure -> Double.valueOf(0).equals(figure.count()));
        if (isOpen && hasZero) {
            check.listed(ZERO_NUMERATOR, "prop_marker", "prop_label");
        }
    }

    private static List<YearFigure> figures(CsvRow row) {
        List<String> years = Packed.parts(row, "years");
        Values values = Packed.values(row, "values");
        Values counts = Packed.values(row, "counts");
        Values denominators = Packed.values(row, "denominators");
        Values lower = Packed.values(row, "lower95");
        Values upper = Packed.values(row, "upper95");
        List<YearFigure> figures = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            figures.add(new YearFigure(
                    Integer.parseInt(years.get(i)),
                    values.places().get(i),
                    counts.places().get(i),
                    denominators.places().get(i),
                    interval(lower.places().get(i), upper.places().get(i))));
        }
        return figures;
    }

    private static @Nullable Interval interval(@Nullable Double lower, @Nullable Double upper) {
        return lower == null || upper == null ? null : new Interval(lower, upper);
    }
}
