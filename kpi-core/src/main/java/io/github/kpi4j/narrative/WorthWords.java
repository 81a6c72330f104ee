package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.vfm.Corner;
import io.github.kpi4j.vfm.CostPerUnit;
import io.github.kpi4j.vfm.DeadBand;
import io.github.kpi4j.vfm.Side;
import io.github.kpi4j.vfm.Worth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for what a cost bought. */
final class WorthWords {

    private final Evaluation evaluation;
    private final ValueWords cost;
    private final Map<IndicatorId, Definition> partners = new HashMap<>();

    /** The partners are needed for their names and units; of one that is not among them nothing is said. */
    WorthWords(Evaluation evaluation, List<Evaluation> partners) {
        this.evaluation = evaluation;
        cost = new ValueWords(evaluation.indicator().definition());
        partners.forEach(each ->
                this.partners.put(each.indicator().id(), each.indicator().definition()));
    }

    /** Whether less of it is cheaper, which is not yet better. */
    static boolean isCost(Evaluation evaluation) {
        return evaluation.indicator() instanceof ValueForMoney money && money.isCost();
    }

    /** Through which of the four Es an indicator looks. */
    static String lens(ValueForMoney.Lens lens) {
        return switch (lens) {
            case ECONOMY -> "economy, the cost of inputs";
            case EFFICIENCY -> "efficiency, what is done for the money";
            case EFFECTIVENESS -> "effectiveness, what is achieved against what was intended";
            case EQUITY -> "equity, how fairly the results are spread";
        };
    }

    /**
     * A sentence for each joint verdict, then one for all that cannot be told for the same reason; none while the figure of the
     * cost is awaited, and none that would hold one area's total against another's.
     */
    List<String> each() {
        var told = new ArrayList<String>();
        var untold = new LinkedHashMap<List<String>, List<String>>();
        for (Worth worth : evaluation.worth()) {
            Definition result = partners.get(worth.partner().indicator());
            if (result == null || isAwaited(worth.cost()) || isTotal(worth.cost())) {
                continue;
            }
            Worth.Others others = worth.others();
            String whom = others == null ? "" : "beside " + others.name() + ", ";
            worth.corner()
                    .ifPresentOrElse(
                            corner -> told.add(whom + sentence(corner, worth, result)),
                            () -> untold.computeIfAbsent(List.of(whom, lacks(worth)), why -> new ArrayList<>())
                                    .add(result.name()));
        }
        untold.forEach(
                (why, names) -> told.add(why.get(0) + "cannot be told with " + Words.list(names) + ": " + why.get(1)));
        return told;
    }

    /** That there are others to read a cost with, which are not shown; an empty text if there are none. */
    String hidden() {
        int all = evaluation.indicator() instanceof ValueForMoney money
                ? money.partners().size()
                : 0;
        int hidden = all - partners.size();
        return hidden == 0
                ? ""
                : (partners.isEmpty() ? "" : "besides, ")
                        + Words.count(hidden, "indicator that is", "indicators that are")
                        + " not shown here, so that nothing is said of what the money bought there";
    }

    private static boolean isAwaited(Side side) {
        return side instanceof Side.NotCompared not
                && not.lack() == Side.Lack.END
                && not.reason().isAwaited();
    }

    private static boolean isTotal(Side side) {
        return side instanceof Side.NotCompared not && not.lack() == Side.Lack.SIZE;
    }

    /** The joint verdicts since the start, each once, for the headline; empty where there is none. */
    static String corners(Evaluation evaluation) {
        return evaluation.worth().stream()
                .filter(worth -> worth.others() == null)
                .flatMap(worth -> worth.corner().stream())
                .map(corner -> corner.code().replace('-', ' '))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Why a cost that would meet its target is not said to. */
    static String notHeld(Evaluation evaluation) {
        List<Optional<Corner.Result>> moves = evaluation.worth().stream()
                .filter(worth -> worth.others() == null)
                .map(Worth::resultMove)
                .toList();
        if (moves.contains(Optional.of(Corner.Result.WORSE))) {
            return "would be met, but what the money buys got worse";
        }
        return moves.stream().anyMatch(Optional::isPresent)
                ? "would be met, but a result that is not shown here is not held"
                : "would be met, but whether what the money buys is held cannot be told";
    }

    private String sentence(Corner corner, Worth worth, Definition result) {
        return corner.code().replace('-', ' ') + ": "
                + moves(worth, (Side.Compared) worth.cost(), (Side.Compared) worth.result(), result)
                + perUnit(corner, worth.costPerUnit(), new ValueWords(result));
    }

    private String moves(Worth worth, Side.Compared spent, Side.Compared got, Definition result) {
        boolean beside = worth.others() != null;
        Period from = spent.fromPeriod();
        String since = beside ? "" : "since " + (from == null ? "the baseline " : from.label() + " ");
        boolean same =
                Objects.equals(from, got.fromPeriod()) && spent.toPeriod().equals(got.toPeriod());
        return since + costMove(spent, beside) + " and " + result.name() + " "
                + resultMove(got, new ValueWords(result), worth, same);
    }

    private String costMove(Side.Compared side, boolean beside) {
        Change change = side.change();
        int way = change.amount().signum();
        if (way == 0) {
            return beside ? "the cost is the same" : "the cost did not change";
        }
        String verb = beside ? (way > 0 ? "is higher by " : "is lower by ") : (way > 0 ? "rose by " : "fell by ");
        String percent = side.percent()
                .map(share -> " (" + Words.percent(share.abs()) + ")")
                .orElse("");
        return "the cost " + verb + cost.distance(change.amount()) + percent + within(change, side.band(), cost)
                + (change.movement() == Change.Movement.SAME ? "," : "");
    }

    /** The periods are named where they are not those of the cost. */
    private static String resultMove(Side.Compared side, ValueWords values, Worth worth, boolean samePeriods) {
        Change change = side.change();
        boolean beside = worth.others() != null;
        String ends = beside
                ? " (" + values.value(side.to()) + " against " + values.value(side.from()) + " "
                        + ValueWords.in(side.toPeriod()) + ")"
                : samePeriods
                        ? " (" + values.value(side.from()) + " then, " + values.value(side.to()) + " now)"
                        : " (" + ended(side, values) + ")";
        if (change.amount().isZero()) {
            return (beside ? "is the same" : "did not change") + ends;
        }
        String size = worth.costPerUnit() instanceof CostPerUnit.Of
                ? values.divisor(change.amount())
                : values.distance(change.amount());
        String by = side.polarity().sense() == Polarity.Sense.CLOSER ? "" : " by " + size;
        return switch (change.direction()) {
            case IMPROVING -> (beside ? "is better" : "improved") + by + ends;
            case WORSENING -> (beside ? "is worse" : "got worse") + by + ends;
            case STEADY, NOT_JUDGED ->
                (beside ? "differs by " : "moved by ")
                        + size
                        + (change.movement() == Change.Movement.SAME
                                ? within(change, side.band(), values)
                                : ", to an equally good value")
                        + ends;
        };
    }

    private static String ended(Side.Compared side, ValueWords values) {
        Period from = side.fromPeriod();
        return values.value(side.from()) + (from == null ? "" : " " + ValueWords.in(from)) + ", then "
                + values.value(side.to()) + " " + ValueWords.in(side.toPeriod());
    }

    /** How far a value may move and still count as unchanged, where that is why it does. */
    private static String within(Change change, DeadBand band, ValueWords values) {
        if (change.movement() != Change.Movement.SAME) {
            return "";
        }
        return ", within the dead band of "
                + (band instanceof DeadBand.Percent share
                        ? Words.plain(share.percent()) + "%"
                        : values.tolerance(change.deadBand()));
    }

    private String perUnit(Corner corner, CostPerUnit ratio, ValueWords result) {
        if (ratio instanceof CostPerUnit.Of of) {
            String amount = cost.distance(of.amount());
            return corner == Corner.BETTER_AND_DEARER
                    ? "; " + amount + " more for each " + result.one() + " of improvement"
                    : "; " + amount + " saved for each " + result.one() + " by which it is worse";
        }
        return switch (((CostPerUnit.Meaningless) ratio).why()) {
            case NOT_TOLD -> "";
            case DID_NOT_MOVE ->
                corner == Corner.UNCHANGED ? "" : "; one side is unchanged, so there is no price for each step";
            case NOTHING_TRADED ->
                corner == Corner.BETTER_AND_CHEAPER
                        ? "; nothing is paid for the better result"
                        : "; nothing is saved by the worse result";
            case GRADES -> "; grades have an order and no size, so there is no price for each";
            case TOWARDS_A_RANGE -> "; the result aims at a range, so there is no price for each step";
        };
    }

    private static String lacks(Worth worth) {
        Worth.Others others = worth.others();
        if (worth.cost() instanceof Side.NotCompared cost
                && cost.lack() == Side.Lack.SAME_FIGURE
                && cost.period() != null) {
            return "the comparison begins " + ValueWords.in(cost.period());
        }
        String whose = others == null ? "" : others.name();
        return Stream.of(lack(worth.cost(), "the cost", whose), lack(worth.result(), "the result", whose))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String lack(Side side, String what, String others) {
        if (!(side instanceof Side.NotCompared not)) {
            return "";
        }
        String when = not.period() == null ? "" : " " + ValueWords.in(not.period());
        String why = not.reason() == Reason.NOT_AVAILABLE || not.reason() == Reason.NO_BASELINE
                ? ""
                : ", " + Words.reason(not.reason());
        return switch (not.lack()) {
            case START ->
                !others.isEmpty()
                        ? others + " has no figure of " + what + when + why
                        : (not.period() == null
                                ? what + " has nothing to begin at, " + Words.reason(not.reason())
                                : "no figure of " + what + when + why);
            case END -> "no figure of " + what + when + why;
            case START_PERIOD -> what + " has no one period to begin at";
            case SAME_FIGURE -> "nothing new is known of " + what + " since its figure" + when;
            case BREAK -> "the series of " + what + " breaks in between";
            case PERIODS -> "the periods of " + what + " are not equally long, or overlap";
            case SHARE_OF_ZERO -> what + " begins at zero, of which no percentage can be taken";
            case CASES -> what + " rests on too few cases" + when;
            case TYPES -> what + " is not given in values that compare";
            case POLARITY -> "it is not said which way " + what + " is better";
            case AREAS -> what + " is known of other areas among " + others + " than the cost";
            case SIZE -> what + " is a plain total, which is larger wherever the area is larger";
        };
    }
}
