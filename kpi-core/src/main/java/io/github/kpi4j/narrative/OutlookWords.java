package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.OtherVerdict;
import io.github.kpi4j.forecast.ForecastRule;
import io.github.kpi4j.forecast.Holt;
import io.github.kpi4j.forecast.LastValue;
import io.github.kpi4j.forecast.LinearTrend;
import io.github.kpi4j.forecast.RunRate;
import io.github.kpi4j.forecast.SeasonalNaive;
import io.github.kpi4j.forecast.Uncertainty;
import io.github.kpi4j.lint.Domain;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.outlook.Aim;
import io.github.kpi4j.outlook.Horizon;
import io.github.kpi4j.outlook.OutlookFinding;
import io.github.kpi4j.outlook.OutlookFinding.Foreseen;
import io.github.kpi4j.outlook.OutlookFinding.NotForeseen;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.trend.Evidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Words for where a value would be, if it went on as declared. They claim no more than that, and never sound like a level. */
final class OutlookWords {

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("0.99");

    private final ValueWords values;
    private final Evaluation evaluation;
    private final Domain domain;

    OutlookWords(ValueWords values, Evaluation evaluation) {
        this.values = values;
        this.evaluation = evaluation;
        this.domain = Domain.of(evaluation.indicator().definition().measure());
    }

    /** What is forecast for each horizon; nothing where there is no new value to go on from. */
    List<String> each() {
        List<OutlookFinding> outlooks = evaluation.prospects().outlooks();
        boolean some = outlooks.stream().anyMatch(Foreseen.class::isInstance);
        return outlooks.stream()
                .map(finding -> finding instanceof NotForeseen not && some ? notForeseenThen(not) : text(finding))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** What is forecast for one horizon; empty where there is no new value to go on from. */
    String text(OutlookFinding finding) {
        return finding instanceof Foreseen foreseen ? foreseen(foreseen) : notForeseen((NotForeseen) finding);
    }

    private String notForeseen(NotForeseen not) {
        boolean awaited = not.points() == 0
                && (not.reason().isAwaited()
                        || evaluation.point() == null
                        || evaluation.point().value() instanceof Value.Absent);
        return awaited ? "" : "cannot be told: " + why(not);
    }

    /** Where one horizon can be told and this one cannot. */
    private String notForeseenThen(NotForeseen not) {
        return "cannot be told for " + ValueWords.named(not.horizon().period()) + ": " + why(not);
    }

    private String why(NotForeseen not) {
        if (not.points() == 0 && not.reason() == Reason.TOO_FEW) {
            return "too few cases";
        }
        int needed = ForecastRuleWords.needed(not.asked().rule(), values.every());
        if (needed > not.points() && not.points() > 0) {
            return ForecastRuleWords.name(not.asked().rule()) + " needs " + needed
                    + " comparable figures one after the other, and there " + (not.points() == 1 ? "is " : "are ")
                    + Words.number(not.points());
        }
        if (not.reason() == Reason.NOT_COMPARABLE) {
            return isToDate() ? yearSoFar(not.asked().rule()) : "the figures up to now do not compare with one another";
        }
        return "a figure that it needs is " + Words.reason(not.reason());
    }

    private String yearSoFar(ForecastRule rule) {
        if (!evaluation.indicator().definition().measure().isAdditive()) {
            return "figures of the year so far begin again each year, and only totals can be carried on to its end";
        }
        return rule instanceof RunRate
                ? "totals of the year so far begin again each year"
                : "totals of the year so far grow, and begin again each year; only the run rate goes on with them";
    }

    private boolean isToDate() {
        return evaluation.history().cadence().covers().span() == Span.YEAR_TO_DATE;
    }

    private String foreseen(Foreseen foreseen) {
        return value(foreseen) + " " + ValueWords.in(foreseen.horizon().period()) + " if " + goesOn(foreseen)
                + interval(foreseen) + promise(foreseen);
    }

    /** What cannot be is not shown as if it could. */
    private String value(Foreseen foreseen) {
        Rational possible = possible(foreseen.value());
        return possible.equals(foreseen.value())
                ? values.amount(possible, possible)
                : values.limit(possible) + " (the rule leads beyond it, to " + values.amount(foreseen.value(), possible)
                        + ")";
    }

    private Rational possible(Rational value) {
        Rational low = domain.low();
        Rational high = domain.high();
        Rational notBelow = low == null ? value : value.max(low);
        return high == null ? notBelow : notBelow.min(high);
    }

    private String goesOn(Foreseen foreseen) {
        ForecastRule rule = foreseen.asked().rule();
        String period = FrequencyWords.period(values.every());
        if (rule instanceof LastValue) {
            return "it stays as it is";
        }
        if (rule instanceof RunRate rate) {
            boolean whole = foreseen.forecast().basis().size() == rate.periods() + 1;
            String last =
                    rate.periods() == 1 ? "the last " + period : "the last " + rate.periods() + " " + period + "s";
            return "it goes on changing as " + (whole ? "over " + last : "since the year began");
        }
        if (rule instanceof LinearTrend line) {
            return "it goes on along the straight line through the last " + line.over() + " " + period + "s";
        }
        if (rule instanceof SeasonalNaive) {
            return "each " + period + " repeats that of the latest year";
        }
        return rule instanceof Holt
                ? "it goes on by its trend, later figures counting more"
                : "it goes on by the rule declared";
    }

    private String interval(Foreseen foreseen) {
        Optional<Interval> interval = foreseen.interval();
        if (interval.isEmpty()) {
            return "";
        }
        Rational lower = Rational.of(Evidence.decimal(interval.get().lower()));
        Rational upper = Rational.of(Evidence.decimal(interval.get().upper()));
        BigDecimal percent =
                Evidence.decimal(foreseen.asked().confidence().level()).movePointRight(2);
        boolean cut = !possible(lower).equals(lower) || !possible(upper).equals(upper);
        return " (" + percent.stripTrailingZeros().toPlainString() + "% interval "
                + values.onLine(possible(lower)) + " to " + values.onLine(possible(upper))
                + (cut ? ", cut off at what is possible" : "") + ")";
    }

    private String promise(Foreseen foreseen) {
        if (foreseen.aim() instanceof Aim.Unknown unknown) {
            return switch (unknown.reason()) {
                case NO_POLARITY -> "";
                case NO_TARGET -> "; no target then";
                default -> "; what will be the target then cannot be told yet";
            };
        }
        boolean ofTheEnd = foreseen.horizon().kind() == Horizon.Kind.END
                && evaluation.against(OtherVerdict.Against.END).isPresent();
        return "; " + (ofTheEnd ? "end target " : "target then ") + new AimWords(values).of((Aim.Wanted) foreseen.aim())
                + ": " + outcome(foreseen);
    }

    private static String outcome(Foreseen foreseen) {
        String chance = chance(foreseen);
        return switch (foreseen.verdict().orElse(OutlookFinding.Verdict.NO_INTERVAL)) {
            case ON_COURSE -> chance + ", on course";
            case OFF_COURSE -> chance + ", off course";
            case TOO_CLOSE_TO_CALL -> chance + ", too close to call";
            case NO_INTERVAL ->
                "it would " + (foreseen.wouldMeet().orElse(false) ? "meet" : "miss")
                        + " it; how sure that is cannot be told, "
                        + unsure(foreseen.forecast().uncertainty());
        };
    }

    private static String chance(Foreseen foreseen) {
        Optional<Double> chance = foreseen.chance();
        if (chance.isEmpty()) {
            return "";
        }
        BigDecimal share = Evidence.decimal(chance.get());
        String of = share.compareTo(LEAST) < 0
                ? "less than 1"
                : share.compareTo(MOST) > 0
                        ? "more than 99"
                        : share.movePointRight(2)
                                .setScale(0, RoundingMode.HALF_UP)
                                .toPlainString();
        return "a chance of " + of + " in 100 of meeting it";
    }

    private static String unsure(Uncertainty uncertainty) {
        return uncertainty instanceof Uncertainty.Unknown unknown
                ? switch (unknown.why()) {
                    case TOO_FEW -> "with so few figures";
                    case NO_SCATTER -> "as the figures so far never strayed from the rule";
                    case OVERLAPPING -> "as each period overlaps the one before";
                    case NOT_STATED -> "as the rule does not say";
                    case TOO_LARGE -> "as the numbers are too large";
                }
                : "as the numbers are too large";
    }
}
