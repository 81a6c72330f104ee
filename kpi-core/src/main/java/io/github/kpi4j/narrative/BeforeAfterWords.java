package io.github.kpi4j.narrative;

import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.intervention.ChanceTest;
import io.github.kpi4j.intervention.Expectation;
import io.github.kpi4j.intervention.InterventionFinding;
import io.github.kpi4j.intervention.InterventionFinding.Compared;
import io.github.kpi4j.intervention.InterventionFinding.NotCompared;
import io.github.kpi4j.intervention.InterventionFinding.TooEarly;
import io.github.kpi4j.intervention.InterventionFinding.Verdict;
import io.github.kpi4j.intervention.Lines;
import io.github.kpi4j.intervention.Method;
import io.github.kpi4j.intervention.Obstacle;
import io.github.kpi4j.intervention.Peers;
import io.github.kpi4j.intervention.Side;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.statistics.Interval;
import io.github.kpi4j.trend.Evidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Words for how one indicator stood before and after a change. They say what was different, and never why. */
final class BeforeAfterWords {

    private static final Rounding RATIO = Rounding.halfUp(2);

    private final Definition definition;
    private final InterventionFinding finding;
    private final ValueWords values;
    private final UnaryOperator<String> comparators;

    BeforeAfterWords(Definition definition, InterventionFinding finding, UnaryOperator<String> comparators) {
        var plain = new ValueWords(definition);
        this.definition = definition;
        this.finding = finding;
        this.values = isOfMeans(finding) ? plain.ofMeans() : plain;
        this.comparators = comparators;
    }

    private static boolean isOfMeans(InterventionFinding finding) {
        return finding instanceof Compared compared && (isMean(compared.before()) || isMean(compared.after()));
    }

    private static boolean isMean(Side side) {
        return side.pooled() == null && side.points().size() > 1;
    }

    /** All there is to say, in sentences. */
    String told() {
        if (finding instanceof Compared compared) {
            return sides(compared) + "." + tested(compared) + outcome(compared) + provisional(compared);
        }
        return Words.capital(brief()) + ".";
    }

    /** The verdict with the difference that it is about, without a full stop. */
    String brief() {
        if (finding instanceof TooEarly early) {
            return "too early to tell: the first figure after is that for "
                    + early.first().label() + ", due on " + Words.day(early.due());
        }
        if (finding instanceof NotCompared not) {
            String comparator = not.comparator();
            String beside = comparator == null ? "" : comparators.apply(comparator) + ": ";
            return "cannot be told: " + beside + why(not.obstacle());
        }
        Compared compared = (Compared) finding;
        String chance = compared.verdict() == Verdict.NO_CLEAR_DIFFERENCE
                ? ", which chance alone could make"
                : compared.verdict() == Verdict.NOT_TOLD ? ", not tested against chance" : verdict(compared);
        return difference(measured(compared)) + yardstick(compared) + chance;
    }

    private String yardstick(Compared compared) {
        Peers peers = compared.peers();
        if (peers != null) {
            return " beside " + comparators.apply(peers.comparator());
        }
        return compared.lines() == null ? " than before" : " than the line before would be";
    }

    /** The difference that the verdict is about. */
    private static Rational measured(Compared compared) {
        return compared.beyondPeers()
                .orElseGet(() -> compared.lines() != null && compared.test() instanceof ChanceTest.Tested tested
                        ? Rational.of(Evidence.decimal(tested.estimate()))
                        : compared.change().amount());
    }

    private String sides(Compared compared) {
        boolean plain = compared.peers() == null && compared.lines() == null;
        return side(compared.after(), compared.effect().windows().after())
                + ", against " + side(compared.before(), null) + " before"
                + RealTermsWords.behind(
                        definition.measure().unit(),
                        Value.Amount.of(compared.before().value())) + ": "
                + difference(compared.change().amount())
                + (plain ? verdict(compared) : "");
    }

    private String side(Side side, @Nullable Integer wanted) {
        Period first = side.first().period();
        Period last = side.last().period();
        String left = wanted == null || wanted <= side.periods() ? "" : " so far, of " + wanted;
        var made = new ArrayList<String>();
        if (side.periods() > 1 || !left.isEmpty()) {
            String used = side.points().size() < side.periods() ? side.points().size() + " of " : "";
            made.add((isMean(side) ? "mean of " : "")
                    + used
                    + FrequencyWords.count(values.every(), side.periods())
                    + left);
        }
        Quotient pooled = side.pooled();
        if (pooled != null) {
            made.add(ValueWords.count(pooled.numerator()) + " of " + ValueWords.count(pooled.denominator()));
        }
        return value(side.value()) + " " + ValueWords.in(first)
                + (first.equals(last) ? "" : " to " + ValueWords.named(last))
                + (made.isEmpty() ? "" : " (" + String.join(", ", made) + ")");
    }

    private static String verdict(Compared compared) {
        return switch (compared.verdict()) {
            case BETTER -> ", better";
            case WORSE -> ", worse";
            case DIFFERENT -> compared.polarity().judges() ? ", neither better nor worse" : "";
            case NO_CLEAR_DIFFERENCE -> ", no clear difference";
            case TOO_EARLY, NOT_TOLD -> "";
        };
    }

    private String tested(Compared compared) {
        Peers peers = compared.peers();
        Lines lines = compared.lines();
        String measured = "";
        if (peers != null) {
            measured = " In the same periods " + comparators.apply(peers.comparator()) + " went from "
                    + value(peers.before().value()) + " to "
                    + value(peers.after().value()) + members(peers)
                    + ", which leaves " + difference(measured(compared)) + verdict(compared) + ".";
        } else if (lines != null) {
            measured = " The line of the periods before leads to "
                    + value(Rational.of(Evidence.decimal(lines.counterfactual()))) + " "
                    + ValueWords.in(compared.after().last().period()) + ", and that of the periods since is at "
                    + value(Rational.of(Evidence.decimal(lines.fitted()))) + ": "
                    + difference(measured(compared)) + verdict(compared) + ".";
        }
        return measured
                + chance(compared)
                + (lines == null ? "" : coefficients(lines) + " Intervals of this method are generally too narrow.")
                + (peers == null ? "" : " That is taken for more only if both would have gone on side by side.");
    }

    private String coefficients(Lines lines) {
        Rational level = Rational.of(Evidence.decimal(lines.levelChange().value()));
        Rational slope = Rational.of(Evidence.decimal(lines.slopeChange().value()));
        String begins = level.isZero() ? "where the earlier one would be" : difference(level) + " than the earlier one";
        String each = " " + FrequencyWords.each(values.every());
        return " The line begins " + begins + ", and its slope is "
                + (slope.isZero() ? "the same" : values.distance(slope) + each + way(slope)) + ".";
    }

    private static String members(Peers peers) {
        return peers.members() > 1 ? " (" + peers.known() + " of " + peers.members() + " areas)" : "";
    }

    private String chance(Compared compared) {
        if (compared.test() instanceof ChanceTest.NotTested not) {
            return " It cannot be told whether chance alone could make such a difference: " + why(not.obstacle()) + ".";
        }
        ChanceTest.Tested tested = (ChanceTest.Tested) compared.test();
        return " Chance alone " + (compared.isClear() ? "would seldom" : "could") + " make such a difference ("
                + (compared.method() == Method.RATES ? ratio(tested) : "95% interval " + interval(tested.interval()))
                + ").";
    }

    private static String ratio(ChanceTest.Tested tested) {
        return "the rate is " + ratio(Evidence.decimal(tested.estimate())) + " times that before, 95% interval "
                + ratio(Evidence.decimal(tested.interval().lower())) + " to "
                + ratio(Evidence.decimal(tested.interval().upper()));
    }

    private static String ratio(BigDecimal ratio) {
        return Words.visible(Rational.of(ratio), RATIO).toPlainString();
    }

    private String interval(Interval interval) {
        Rational lower = Rational.of(Evidence.decimal(interval.lower()));
        Rational upper = Rational.of(Evidence.decimal(interval.upper()));
        if (lower.signum() * upper.signum() < 0) {
            return difference(lower) + " to " + difference(upper);
        }
        boolean below = lower.signum() < 0 || upper.signum() < 0;
        return size(below ? upper : lower, below ? lower : upper) + (below ? " lower" : " higher");
    }

    /** Two distances with their unit once, where it stands behind. */
    private String size(Rational least, Rational most) {
        String one = values.distance(least);
        int unit = one.indexOf(' ');
        return (unit < 0 ? one : one.substring(0, unit)) + " to " + values.distance(most);
    }

    private String outcome(Compared compared) {
        Expectation expected = compared.effect().change();
        if (expected == null) {
            return "";
        }
        String outcome = compared.outcome()
                .map(each -> switch (each) {
                    case REACHED -> "reached";
                    case PARTLY -> "reached in part";
                    case NOT_REACHED -> "not reached, as nothing changed";
                    case CONTRARY -> "not reached, as it went the other way";
                })
                .orElse("not to be worked out from zero");
        boolean plain = compared.peers() == null && compared.lines() == null;
        return " Expected: " + expected(expected) + "; " + outcome + (plain ? "" : ", by the plain difference") + ".";
    }

    /** What was expected. */
    String expected(Expectation expected) {
        if (!definition.measure().isNumber()) {
            return "a change";
        }
        if (expected instanceof Expectation.Points points) {
            return values.tolerance(points.points().abs()) + way(points.points());
        }
        if (expected instanceof Expectation.Percent percent) {
            return Words.plain(percent.percent().abs()) + "%" + way(percent.percent());
        }
        return values.limit(((Expectation.To) expected).value());
    }

    private static String provisional(Compared compared) {
        int provisional = compared.before().provisional() + compared.after().provisional();
        return provisional == 0
                ? ""
                : " " + Words.capital(Words.number(provisional)) + " of the figures "
                        + (provisional == 1 ? "is" : "are") + " provisional.";
    }

    private static String why(Obstacle obstacle) {
        return switch (obstacle) {
            case NOTHING_BEFORE -> "no figure of a period before is known";
            case NOTHING_AFTER -> "no figure of a period after is known, though one was due";
            case BREAK -> "figures before and after are not comparable";
            case IRREGULAR -> "figures come at irregular dates, so there are no periods to count";
            case NOT_NUMERIC -> "it needs numbers";
            case OVERLAPPING -> "periods overlap, so only the last figure before and the last after are compared";
            case YEAR_TO_DATE ->
                "totals of the year so far begin anew each year, so only the last one after and that of the same part of"
                        + " a year before are compared";
            case NO_SAME_PART -> "no figure before is of the same part of a year as the last one after";
            case NO_COUNTS -> "it needs so many of so many cases, in whole numbers, in every period";
            case NO_COMPARATOR -> "there are no figures of periods both before and after";
            case TOO_FEW -> "there are too few figures";
            case CONSTANT -> "the figures do not vary";
            case NOTHING_COUNTED -> "nothing was counted before";
            case TOO_LARGE -> "the numbers are too large";
        };
    }

    private String difference(Rational amount) {
        return amount.isZero() ? "no difference" : values.distance(amount) + way(amount);
    }

    private static String way(Rational amount) {
        return amount.signum() < 0 ? " lower" : " higher";
    }

    private String value(Rational value) {
        return values.value(Value.Amount.of(value));
    }
}
