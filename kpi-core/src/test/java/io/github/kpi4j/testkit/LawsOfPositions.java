package io.github.kpi4j.testkit;

import io.github.kpi4j.benchmark.Answer;
import io.github.kpi4j.benchmark.AreaRanking;
import io.github.kpi4j.benchmark.AreaValues;
import io.github.kpi4j.benchmark.Position;
import io.github.kpi4j.benchmark.QuartileBand;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What holds wherever areas are ranked and put into bands. Each check throws an AssertionError where it does not. */
public final class LawsOfPositions {

    /** Comes after every area of the generators. */
    private static final AreaId NEWCOMER = new AreaId("newcomer");

    private static final int MOST_BANDS = 10;
    private static final List<QuartileBand> QUARTERS = List.of(QuartileBand.values());

    private LawsOfPositions() {}

    /**
     * Areas that change their names take their positions with them.
     *
     * @param values any values
     * @param polarity any polarity
     */
    public static void permutingAreasChangesNothing(AreaValues values, Polarity polarity) {
        List<AreaId> names = new ArrayList<>(values.values().keySet());
        List<AreaId> others = new ArrayList<>(names);
        Collections.reverse(others);
        Map<AreaId, Value> renamed = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            renamed.put(others.get(i), values.value(names.get(i)));
        }
        AreaRanking before = values.ranked(polarity);
        AreaRanking after = AreaValues.of(renamed).ranked(polarity);
        for (int i = 0; i < names.size(); i++) {
            Law.same(
                    answers(before.position(names.get(i))),
                    answers(after.position(others.get(i))),
                    "position of " + names.get(i) + " under another name");
        }
    }

    /**
     * An area that is worse than all others takes no rank from anybody, and makes nobody's band or percentile worse.
     *
     * @param values any values
     * @param polarity any polarity
     */
    public static void anotherAreaThatIsWorseTakesNothingFromAnybody(AreaValues values, Polarity polarity) {
        Optional<Rational> worst = worseThanAll(values, polarity);
        if (worst.isEmpty()) {
            return;
        }
        Map<AreaId, Value> more = new HashMap<>(values.values());
        more.put(NEWCOMER, Value.Amount.of(worst.get()));
        Map<AreaId, Position> after = AreaValues.of(more).ranked(polarity).positions();
        values.ranked(polarity).positions().forEach((area, before) -> {
            Position now = after.get(area);
            Law.same(before.rank(), now.rank(), "rank of " + area + " beside one that is worse than all");
            notWorse(before, now);
        });
    }

    private static Optional<Rational> worseThanAll(AreaValues values, Polarity polarity) {
        Optional<Rational> least = values.quantile(Rational.ZERO).found();
        Optional<Rational> greatest = values.quantile(Rational.ONE).found();
        if (least.isEmpty() || greatest.isEmpty() || !polarity.judges()) {
            return Optional.empty();
        }
        Rational below = least.get().minus(Rational.ONE);
        return Stream.of(below, greatest.get().plus(Rational.ONE).max(beyond(polarity, below)))
                .reduce((one, other) -> polarity.compare(one, other) < 0 ? one : other);
    }

    /** A value above the range that is wanted, as far from it as one below would be. */
    private static Rational beyond(Polarity polarity, Rational below) {
        return polarity.low() == null || polarity.high() == null
                ? below
                : polarity.high().plus(polarity.low().minus(below).abs()).plus(Rational.ONE);
    }

    private static void notWorse(Position before, Position now) {
        Law.holds(place(now.quartile()) <= place(before.quartile()), "worse quarter: %s, then %s", before, now);
        Law.holds(number(now.quintile()) <= number(before.quintile()), "worse fifth: %s, then %s", before, now);
        for (int bands = 1; bands <= MOST_BANDS; bands++) {
            Law.holds(
                    number(now.evenBand(bands)) <= number(before.evenBand(bands)),
                    "worse one of %s bands: %s, then %s",
                    bands,
                    before,
                    now);
        }
        Law.holds(
                before.percentile()
                                .found()
                                .orElse(Rational.ZERO)
                                .compareTo(now.percentile().found().orElse(Rational.ZERO))
                        <= 0,
                "lower percentile: %s, then %s",
                before,
                now);
    }

    private static int place(Answer<QuartileBand> band) {
        return number(band.map(LawsOfPositions::fromBest));
    }

    private static int fromBest(QuartileBand band) {
        return QUARTERS.indexOf(band) + 1;
    }

    /** No band counts as worse than any. */
    private static int number(Answer<Integer> band) {
        return band.found().orElse(Integer.MAX_VALUE);
    }

    /**
     * In the mirror, with values negated and the other way better, ranks, percentiles and even bands stay as they are, and so do
     * quarters but on a cut, which has the better band where low is good.
     *
     * @param values any values
     */
    public static void mirrorKeepsRanksAndBandsButOnACut(AreaValues values) {
        AreaRanking high = values.ranked(Polarity.HIGHER);
        AreaRanking low = changed(values, Rational::negated).ranked(Polarity.LOWER);
        if (values.mean().found().isEmpty()) {
            return;
        }
        high.positions().forEach((area, position) -> {
            Position mirrored = low.position(area);
            Law.same(position.rank(), mirrored.rank(), "rank in the mirror of " + area);
            Law.same(position.percentile(), mirrored.percentile(), "percentile in the mirror of " + area);
            Law.same(position.evenBand(3), mirrored.evenBand(3), "third in the mirror of " + area);
            if (position instanceof Position.Ranked ranked && isOnACut(ranked)) {
                Law.holds(
                        place(mirrored.quartile()) <= place(position.quartile()),
                        "%s is worse in the mirror: %s",
                        position,
                        mirrored);
            } else {
                Law.same(position.quartile(), mirrored.quartile(), "quarter in the mirror of " + area);
            }
        });
    }

    private static boolean isOnACut(Position.Ranked position) {
        return position.quartiles()
                .found()
                .filter(cuts -> cuts.bounds().subList(1, cuts.groups()).contains(position.value()))
                .isPresent();
    }

    /**
     * With the other way better, better and worse change places, and A and D, B and C.
     *
     * @param values any values
     */
    public static void turningThePolarityTurnsPositionsRound(AreaValues values) {
        Map<AreaId, Position> low = values.ranked(Polarity.LOWER).positions();
        values.ranked(Polarity.HIGHER).positions().forEach((area, high) -> {
            Position turned = low.get(area);
            if (high instanceof Position.Ranked one && turned instanceof Position.Ranked other) {
                Law.same(
                        List.of(one.better(), one.same(), one.worse()),
                        List.of(other.worse(), other.same(), other.better()),
                        "counts of " + area + " turned round");
                Law.same(
                        one.quartile().map(band -> QUARTERS.size() + 1 - fromBest(band)),
                        other.quartile().map(LawsOfPositions::fromBest),
                        "quarter of " + area + " turned round");
                Law.same(
                        one.percentile().map(Rational.HUNDRED::minus),
                        other.percentile(),
                        "percentile of " + area + " turned round");
            } else {
                Law.same(high, turned, "position of " + area + ", which has none");
            }
        });
    }

    /**
     * The rank counts those that are better; ties stay together; nobody better stands behind.
     *
     * @param values any values
     * @param polarity any polarity
     */
    public static void nobodyBetterStandsBehind(AreaValues values, Polarity polarity) {
        List<Position.Ranked> ranked = ranked(values, polarity);
        for (Position.Ranked one : ranked) {
            long better = ranked.stream()
                    .filter(other -> polarity.compare(other.value(), one.value()) > 0)
                    .count();
            Law.same(Answer.of((int) better + 1), one.rank(), "rank of " + one);
            for (Position.Ranked other : ranked) {
                int comparison = polarity.compare(one.value(), other.value());
                if (comparison == 0) {
                    Law.same(answers(one), answers(other), "positions of equals");
                } else if (comparison > 0) {
                    notWorse(other, one);
                }
            }
        }
    }

    /**
     * The counts of every position add up to the areas ranked, and percentiles are 50 on average.
     *
     * @param values any values
     * @param polarity any polarity
     */
    public static void countsAddUp(AreaValues values, Polarity polarity) {
        List<Position.Ranked> ranked = ranked(values, polarity);
        Law.same(ranked.size(), values.ranked(polarity).ranked(), "areas ranked");
        ranked.forEach(position -> Law.same(ranked.size(), position.areas(), "areas counted by " + position));
        if (!ranked.isEmpty()) {
            Law.same(
                    Rational.of(50),
                    Rational.mean(ranked.stream()
                            .flatMap(position -> position.percentile().found().stream())
                            .toList()),
                    "mean of percentiles");
        }
    }

    /**
     * Bands go from 1 to as many as were asked for; where nobody is tied they differ in size by one area at most.
     *
     * @param values any values
     * @param polarity any polarity
     */
    public static void evenBandsAreEven(AreaValues values, Polarity polarity) {
        List<Position.Ranked> ranked = ranked(values, polarity);
        boolean tied = ranked.stream().anyMatch(position -> position.same() > 1);
        for (int bands = 1; bands <= MOST_BANDS; bands++) {
            int[] sizes = new int[bands + 1];
            for (Position.Ranked position : ranked) {
                int band = position.evenBand(bands).found().orElse(0);
                Law.holds(band <= bands, "band %s of %s: %s", band, bands, position);
                sizes[band]++;
            }
            Law.same(ranked.size() < bands ? ranked.size() : 0, sizes[0], "areas without a band of " + bands);
            if (!tied && ranked.size() >= bands) {
                int least = ranked.size() / bands;
                Law.holds(
                        IntStream.of(sizes).skip(1).allMatch(size -> size == least || size == least + 1),
                        "uneven bands %s",
                        Arrays.toString(sizes));
            }
        }
    }

    /**
     * Other units change no position: neither another zero nor another scale.
     *
     * @param values any values
     * @param factor a number above zero
     * @param shift any number
     */
    public static void unitsChangeNothing(AreaValues values, Rational factor, Rational shift) {
        AreaValues other = changed(values, value -> value.times(factor).plus(shift));
        if (values.mean().found().isEmpty()) {
            return;
        }
        for (Polarity polarity : List.of(Polarity.HIGHER, Polarity.LOWER)) {
            values.ranked(polarity)
                    .positions()
                    .forEach((area, position) -> Law.same(
                            answers(position),
                            answers(other.ranked(polarity).position(area)),
                            "position of " + area + " in other units"));
        }
        values.values()
                .forEach((area, value) -> Law.same(
                        distance(values, area), distance(other, area), "deviations of " + area + " in other units"));
    }

    private static Answer<Rational> distance(AreaValues values, AreaId area) {
        return values.spread()
                .then(spread ->
                        values.value(area).rank().map(spread::distance).orElseGet(() -> Answer.of(Rational.ZERO)));
    }

    private static List<Position.Ranked> ranked(AreaValues values, Polarity polarity) {
        return values.ranked(polarity).positions().values().stream()
                .flatMap(position -> position instanceof Position.Ranked ranked ? Stream.of(ranked) : Stream.empty())
                .toList();
    }

    private static List<Answer<?>> answers(Position position) {
        return Stream.<Function<Position, Answer<?>>>of(
                        Position::rank,
                        Position::quartile,
                        Position::quintile,
                        any -> any.evenBand(3),
                        any -> any.evenBand(MOST_BANDS),
                        Position::percentile)
                .<Answer<?>>map(question -> question.apply(position))
                .toList();
    }

    private static AreaValues changed(AreaValues values, UnaryOperator<Rational> change) {
        Map<AreaId, Value> changed = new HashMap<>();
        values.values()
                .forEach((area, value) -> changed.put(
                        area,
                        value instanceof Value.Amount amount ? Value.Amount.of(change.apply(amount.value())) : value));
        return AreaValues.of(changed);
    }
}
