package io.github.kpi4j.narrative;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Change.Direction;
import io.github.kpi4j.series.Change.Movement;
import io.github.kpi4j.trend.ChartTrend;
import io.github.kpi4j.trend.Evidence;
import io.github.kpi4j.trend.FiveYearTrend;
import io.github.kpi4j.trend.MannKendallTrend;
import io.github.kpi4j.trend.Obstacle;
import io.github.kpi4j.trend.RegressionTrend;
import io.github.kpi4j.trend.TestedRule;
import io.github.kpi4j.trend.TrendFinding.Detected;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Words for trends that were told from chance. */
final class TestedTrendWords {

    private static final BigDecimal LEAST_P = new BigDecimal("0.001");

    private final ValueWords values;
    private final boolean cost;

    TestedTrendWords(ValueWords values, boolean cost) {
        this.values = values;
        this.cost = cost;
    }

    /** The rule, to stand after "by". */
    static String name(TestedRule rule) {
        if (rule instanceof RegressionTrend) {
            return "regression";
        }
        if (rule instanceof MannKendallTrend) {
            return "Mann-Kendall";
        }
        if (rule instanceof ChartTrend chart) {
            return ChartWords.name(chart);
        }
        return rule instanceof FiveYearTrend ? "recent trend" : "run chart";
    }

    /** Why a rule cannot use the figures. */
    static String why(TestedRule rule, Obstacle obstacle, int points) {
        return switch (obstacle) {
            case TOO_SHORT ->
                "it needs at least " + rule.fewestPoints() + " comparable figures one after the other" + afresh(rule)
                        + ", and there "
                        + (points == 1 ? "is " : "are ") + Words.number(points);
            case OVERLAPPING -> "each period overlaps the period before, so the figures move together whatever happens";
            case NOT_NUMERIC -> "it needs numbers";
            case NOT_YEARLY -> "it is for figures that come once a year";
            case NO_COUNTS -> "it needs the cases counted, and out of how many, " + each(rule);
            case ALL_COUNTED -> "in a year in which every case counts there is no variation to test";
            case TOO_LARGE -> "the numbers are too large";
        };
    }

    private static String afresh(TestedRule rule) {
        return rule instanceof ChartTrend chart && !chart.phases().rebases().isEmpty()
                ? ", with no fresh start among them"
                : "";
    }

    String found(Detected found) {
        String best =
                found.movement() == Movement.SAME ? values.atBest(found.change().to(), found.polarity()) : "";
        return direction(found) + best + ": " + what(found) + provisional(found);
    }

    private String direction(Detected found) {
        Direction direction = found.direction();
        if (found.movement() == Movement.SAME) {
            return direction == Direction.NOT_JUDGED
                    ? TrendWords.NO_CLEAR
                    : TrendWords.direction(found, cost) + " (" + TrendWords.NO_CLEAR + ")";
        }
        return direction == Direction.NOT_JUDGED ? Words.movement(found.movement()) : TrendWords.direction(found, cost);
    }

    private static String provisional(Detected found) {
        int provisional = found.provisional();
        return provisional == 0
                ? ""
                : "; " + Words.number(provisional) + " of the figures " + (provisional == 1 ? "is" : "are")
                        + " provisional";
    }

    private String what(Detected found) {
        if (found.evidence() instanceof Evidence.Chart chart) {
            return new ChartWords(values).charted(found, chart);
        }
        if (found.evidence() instanceof Evidence.Runs runs) {
            return new ChartWords(values).run(found, runs.chart());
        }
        Evidence.Test test = (Evidence.Test) found.evidence();
        if (test == null) {
            return Words.movement(found.movement());
        }
        boolean moves = found.movement() != Movement.SAME;
        String over = (moves ? found.movement() == Movement.UP ? "rising " : "falling " : "") + "over "
                + values.span(found.points().size());
        return switch (test.statistic()) {
            case SLOPE -> over + sloping(test, moves) + " (regression, " + confidence(test) + ")";
            case Z ->
                over + (moves ? each(test) + "; unlikely to be chance" : ", any change may be chance")
                        + " (Mann-Kendall" + p(test) + ")";
            case CHI_SQUARED -> over + shares(found, test, moves) + " (recent trend, " + confidence(test) + ")";
        };
    }

    private String sloping(Evidence.Test test, boolean moves) {
        String reach = ", give or take " + distance(Evidence.decimal(test.threshold()));
        if (moves) {
            return each(test) + reach;
        }
        // What is so small beside its interval is rounding.
        if (Math.abs(test.value()) <= test.threshold() / 1e9) {
            return ", neither rising nor falling";
        }
        return ", " + (test.value() > 0 ? "up" : "down") + each(test) + reach;
    }

    private String each(Evidence.Test test) {
        return test.slope() == null
                ? ""
                : " by " + distance(Evidence.decimal(test.slope())) + " " + FrequencyWords.each(values.every());
    }

    private String shares(Detected found, Evidence.Test test, boolean moves) {
        if (moves) {
            return each(test) + ", from " + values.point(found.points().get(0)) + "; unlikely to be chance";
        }
        return test.isSignificant() ? ", but a single year makes the change" : ", any change may be chance";
    }

    private String distance(BigDecimal value) {
        return values.distance(Rational.of(value));
    }

    private static String each(TestedRule rule) {
        return rule instanceof ChartTrend chart && chart.chart() == ChartTrend.Chart.U
                ? "for every figure of a rate"
                : rule instanceof ChartTrend ? "for every figure of a percentage" : "in every year";
    }

    private static String confidence(Evidence.Test test) {
        BigDecimal percent = Evidence.decimal(test.confidence().level()).movePointRight(2);
        return percent.stripTrailingZeros().toPlainString() + "% confidence";
    }

    private static String p(Evidence.Test test) {
        if (test.p() == null) {
            return "";
        }
        BigDecimal p = new BigDecimal(test.p());
        return p.compareTo(LEAST_P) < 0
                ? ", p below " + LEAST_P
                : ", p " + p.setScale(3, RoundingMode.HALF_UP).toPlainString();
    }
}
