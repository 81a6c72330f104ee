package io.github.kpi4j.testkit;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.vfm.Corner;
import io.github.kpi4j.vfm.CostPerUnit;
import io.github.kpi4j.vfm.DeadBand;
import io.github.kpi4j.vfm.Side;
import io.github.kpi4j.vfm.Worth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What holds for a cost and what it buys. Each check throws an AssertionError where it does not. */
public final class LawsOfMoney {

    private LawsOfMoney() {}

    /**
     * A saving is a cost the other way round: with both ends of the cost negated, cheaper is dearer and dearer is cheaper, and
     * the result is what it was.
     *
     * @param worth any joint finding
     */
    public static void savingMirrorsCost(Worth worth) {
        Worth mirrored = new Worth(worth.partner(), worth.others(), negated(worth.cost(), false), worth.result());
        Law.same(
                worth.corner().map(corner -> Corner.of(otherWay(corner.cost()), corner.result())),
                mirrored.corner(),
                "verdict on the saving");
    }

    /**
     * What is counted as a loss instead of a gain is the same result: both ends negated, and the other way better.
     *
     * @param worth any joint finding
     */
    public static void mirroringTheResultChangesNothing(Worth worth) {
        Worth mirrored = new Worth(worth.partner(), worth.others(), worth.cost(), negated(worth.result(), true));
        Law.same(worth.corner(), mirrored.corner(), "verdict on the mirrored result");
        Law.same(worth.costPerUnit(), mirrored.costPerUnit(), "cost per unit of the mirrored result");
    }

    /**
     * In another currency the verdict is the same, and the price of a unit follows.
     *
     * @param worth any joint finding
     * @param rate what one unit of the old currency is worth in the new one, above zero
     */
    public static void currencyChangesNoVerdict(Worth worth, Rational rate) {
        Worth exchanged = new Worth(worth.partner(), worth.others(), times(worth.cost(), rate), worth.result());
        Law.same(worth.corner(), exchanged.corner(), "verdict in another currency");
        CostPerUnit expected = worth.costPerUnit() instanceof CostPerUnit.Of of
                ? new CostPerUnit.Of(of.amount().times(rate))
                : worth.costPerUnit();
        Law.same(expected, exchanged.costPerUnit(), "cost per unit in another currency");
    }

    /**
     * A wider dead band never makes a change of what was unchanged, and turns none round.
     *
     * @param worth any joint finding
     * @param more how much wider, not negative
     */
    public static void aWiderDeadBandFindsNoNewChange(Worth worth, Rational more) {
        Worth wider =
                new Worth(worth.partner(), worth.others(), widened(worth.cost(), more), widened(worth.result(), more));
        wider.corner().ifPresent(corner -> {
            Corner before = worth.corner().orElseThrow();
            boolean cost = corner.cost() == before.cost() || corner.cost() == Corner.Cost.UNCHANGED;
            boolean result = corner.result() == before.result() || corner.result() == Corner.Result.UNCHANGED;
            if (!cost || !result) {
                throw new AssertionError(before + " became " + corner + " with a wider dead band: " + worth);
            }
        });
    }

    /**
     * No cost meets its target while what it buys got worse, or while that of no result can be told.
     *
     * @param situation any situation
     */
    public static void noCostIsGoodNewsAlone(Situation situation) {
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            if (evaluation.indicator() instanceof ValueForMoney money
                    && money.isCost()
                    && evaluation.judgement() instanceof Judgement.Judged judged
                    && (judged.level() == Level.MET || judged.level() == Level.EXCEEDED)) {
                List<Corner.Result> moves = evaluation.worth().stream()
                        .filter(worth -> worth.others() == null)
                        .map(Worth::resultMove)
                        .flatMap(Optional::stream)
                        .toList();
                if (moves.isEmpty() || moves.contains(Corner.Result.WORSE)) {
                    throw new AssertionError(
                            evaluation.indicator().id() + " is " + judged.level() + " while its results are " + moves);
                }
            }
        }
    }

    private static Corner.Cost otherWay(Corner.Cost cost) {
        return switch (cost) {
            case CHEAPER -> Corner.Cost.DEARER;
            case UNCHANGED -> Corner.Cost.UNCHANGED;
            case DEARER -> Corner.Cost.CHEAPER;
        };
    }

    /** Grades have no negative; they stay as they are. */
    private static Side negated(Side side, boolean flipped) {
        if (!(side instanceof Side.Compared compared) || compared.isGraded()) {
            return side;
        }
        Polarity polarity = flipped ? flipped(compared.polarity()) : compared.polarity();
        return new Side.Compared(
                times(compared.from(), Rational.of(-1)),
                compared.fromPeriod(),
                times(compared.to(), Rational.of(-1)),
                compared.toPeriod(),
                polarity,
                compared.band());
    }

    private static Polarity flipped(Polarity polarity) {
        return switch (polarity.sense()) {
            case HIGHER -> Polarity.LOWER;
            case LOWER -> Polarity.HIGHER;
            case CLOSER ->
                Polarity.closerTo(
                        Objects.requireNonNull(polarity.high()).negated(),
                        Objects.requireNonNull(polarity.low()).negated());
            case NEITHER, UNSTATED -> polarity;
        };
    }

    private static Side times(Side side, Rational rate) {
        if (!(side instanceof Side.Compared compared)) {
            return side;
        }
        DeadBand band = compared.band() instanceof DeadBand.Points points
                ? new DeadBand.Points(points.points().times(rate))
                : compared.band();
        return new Side.Compared(
                times(compared.from(), rate),
                compared.fromPeriod(),
                times(compared.to(), rate),
                compared.toPeriod(),
                compared.polarity(),
                band);
    }

    private static Value times(Value value, Rational rate) {
        return Value.Amount.of(value.rank().orElseThrow().times(rate));
    }

    private static Side widened(Side side, Rational more) {
        if (!(side instanceof Side.Compared compared)) {
            return side;
        }
        DeadBand band = compared.band();
        DeadBand wider = band instanceof DeadBand.Points points
                ? new DeadBand.Points(points.points().plus(more))
                : band instanceof DeadBand.Percent percent
                        ? new DeadBand.Percent(percent.percent().plus(more))
                        : new DeadBand.Grades(((DeadBand.Grades) band).grades() + 1);
        return new Side.Compared(
                compared.from(), compared.fromPeriod(), compared.to(), compared.toPeriod(), compared.polarity(), wider);
    }
}
