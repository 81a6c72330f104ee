package io.github.kpi4j.narrative;

import io.github.kpi4j.benchmark.Answer;
import io.github.kpi4j.benchmark.Answer.Why;
import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.benchmark.Comparability.Doubt;
import io.github.kpi4j.benchmark.Placing;
import io.github.kpi4j.benchmark.Position;
import io.github.kpi4j.benchmark.PositionFinding;
import io.github.kpi4j.benchmark.PositionFinding.Earlier;
import io.github.kpi4j.benchmark.PositionFinding.NotPlaced;
import io.github.kpi4j.benchmark.PositionFinding.Placed;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words for where an area stands among others. Cheap is not yet good, so that of a cost the first is the cheapest. */
final class PositionWords {

    private static final List<String> BANDS_OF_FOUR = List.of("A", "B", "C", "D");
    private static final int TEN = 10;

    private final ValueWords values;
    private final Evaluation evaluation;
    private final String best;
    private final String worst;

    PositionWords(ValueWords values, Evaluation evaluation) {
        this.values = values;
        this.evaluation = evaluation;
        boolean isCost = WorthWords.isCost(evaluation);
        best = isCost ? "cheapest" : "best";
        worst = isCost ? "dearest" : "worst";
    }

    /** A text for each comparator among whose areas a position was asked for. */
    List<String> each() {
        List<String> texts = new ArrayList<>();
        for (BenchmarkFinding finding : evaluation.benchmarks()) {
            String among = "among " + finding.comparator().name() + ": ";
            PositionFinding position = finding.position();
            if (position instanceof Placed placed) {
                texts.add(among + whole(placed, finding));
            } else if (position instanceof NotPlaced not) {
                texts.add(among + "no position, because " + why(not.why()));
            }
        }
        return texts;
    }

    /** The rank after a comparator in a sentence; nothing where there is none. */
    static String brief(BenchmarkFinding finding) {
        return finding.position() instanceof Placed placed ? " (" + rank(placed.position()) + ")" : "";
    }

    private String whole(Placed placed, BenchmarkFinding finding) {
        var parts = new ArrayList<String>();
        Position.Ranked position = placed.position();
        parts.add(
                isLevelWithAll(position)
                        ? "level with all " + position.areas() + " areas"
                        : rank(position) + " (1st is the " + best + ")");
        String band = bandOrWhyNot(placed);
        if (!band.isEmpty()) {
            parts.add(band);
        }
        median(placed, parts);
        if (placed.before() != null) {
            parts.add(moved(placed.before(), position));
        }
        if (!placed.unranked().isEmpty()) {
            parts.add(unranked(placed));
        }
        if (finding.comparability().doubts().contains(Doubt.STATUS)) {
            parts.add("provisional and final figures are ranked together");
        }
        return String.join("; ", parts);
    }

    private static boolean isLevelWithAll(Position.Ranked position) {
        return position.same() == position.areas();
    }

    /** The rank with the number ranked, such as "equal 3rd of 11". */
    static String rank(Position.Ranked position) {
        return (position.same() > 1 ? "equal " : "") + ordinal(position.better() + 1) + " of " + position.areas();
    }

    private static String ordinal(int number) {
        boolean isTeen = number / TEN % TEN == 1;
        return number
                + switch (isTeen ? 0 : number % TEN) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /** The band with what it means; nothing where there is none. */
    String band(Placed placed) {
        Placing.Bands bands = placed.placing().bands();
        return bands == null
                ? ""
                : placed.band().found().map(band -> named(bands, band)).orElse("");
    }

    /** The band with what it means, or why there is none. */
    private String bandOrWhyNot(Placed placed) {
        Placing.Bands bands = placed.placing().bands();
        Answer<Integer> band = placed.band();
        if (bands == null) {
            return "";
        }
        return band instanceof Answer.Known<Integer> known
                ? "in " + named(bands, known.value())
                : noBand(placed.placing(), bands, ((Answer.Unknown<Integer>) band).why());
    }

    private String named(Placing.Bands bands, int band) {
        if (bands instanceof Placing.Quarters) {
            return "the " + fromEitherEnd(band, bands.count()) + " quarter (band " + BANDS_OF_FOUR.get(band - 1) + ")";
        }
        return bands instanceof Placing.Fifths
                ? "the " + fromEitherEnd(band, bands.count()) + " fifth"
                : "band " + band + " of " + bands.count() + " (band 1 is the " + best + ")";
    }

    private String fromEitherEnd(int band, int of) {
        if (band * 2 == of + 1) {
            return "middle";
        }
        boolean isNearTheBest = band * 2 <= of;
        int place = isNearTheBest ? band : of + 1 - band;
        return (place == 1 ? "" : "second-") + (isNearTheBest ? best : worst);
    }

    private static String noBand(Placing placing, Placing.Bands bands, Why why) {
        String none = "no " + plural(bands);
        return switch (why) {
            case RANGE_TOO_SMALL -> none + " are told: " + Words.goneOn(placing.noBands());
            case TOO_FEW -> "too few areas for " + plural(bands);
            case NOT_COMPARABLE -> none + " of grades, which have no distances to cut";
            case NO_POLARITY, UNKNOWN_AREA, NO_VALUE, NOBODY, NO_COUNTS, ZERO_DENOMINATOR, NO_SPREAD, NOT_ASKED -> "";
        };
    }

    private static String plural(Placing.Bands bands) {
        if (bands instanceof Placing.Quarters) {
            return "quarters";
        }
        return bands instanceof Placing.Fifths ? "fifths" : "bands";
    }

    private void median(Placed placed, List<String> parts) {
        Position.Ranked position = placed.position();
        placed.spread().found().filter(spread -> !isLevelWithAll(position)).ifPresent(spread -> {
            Rational apart = position.value().minus(spread.median());
            String median = "the median, " + values.ofMeans().onLine(spread.median());
            if (apart.isZero()) {
                parts.add("at " + median);
            } else {
                parts.add(placed.deviations()
                        .found()
                        .map(times -> side(apart) + median + ", by "
                                + Words.visible(times.abs(), Rounding.halfUp(1)).toPlainString()
                                + " times the usual distance from it")
                        .orElseGet(() -> side(apart) + median + ", which at least half of the areas share"));
            }
        });
    }

    /** Two values on either side of a wanted range may be equally good. */
    private String side(Rational apart) {
        Polarity polarity = evaluation.polarity();
        if (polarity.sense() == Polarity.Sense.CLOSER) {
            return apart.signum() > 0 ? "above " : "below ";
        }
        boolean isBetter = polarity.compare(apart, Rational.ZERO) > 0;
        if (WorthWords.isCost(evaluation)) {
            return isBetter ? "cheaper than " : "dearer than ";
        }
        return isBetter ? "better than " : "worse than ";
    }

    /** A rank among other areas is not held against this one. */
    private static String moved(Earlier before, Position.Ranked now) {
        Position.Ranked then = before.position();
        String in = " " + ValueWords.in(before.period());
        if (!before.sameAreas()) {
            return rank(then) + in;
        }
        int moved = Integer.compare(then.better(), now.better());
        String rank = (then.same() > 1 ? "equal " : "") + ordinal(then.better() + 1) + in;
        return moved == 0 ? "as " + rank : (moved > 0 ? "up from " : "down from ") + rank;
    }

    private static String unranked(Placed placed) {
        int unranked = placed.areas() - placed.position().areas();
        return unranked + " of the " + placed.areas() + " areas " + (unranked == 1 ? "is" : "are") + " not ranked ("
                + placed.unranked().entrySet().stream()
                        .map(each -> reason(each.getKey()) + ": " + each.getValue())
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String reason(Reason reason) {
        return switch (reason) {
            case TOO_FEW -> "too few cases";
            case NOT_AVAILABLE -> "no figure";
            default -> Words.reason(reason);
        };
    }

    private static String why(PositionFinding.Why why) {
        return switch (why) {
            case NO_POLARITY -> "neither more nor less is better";
            case UNFAIR -> "the comparison is not a fair one";
            case SIZE -> "plain numbers are larger wherever the area is larger";
            case NO_VALUE -> "there is no figure for the period";
            case TOO_FEW_CASES -> "the figure rests on too few cases";
            case NOBODY_ELSE -> "no other area has a figure to stand in line with it";
        };
    }
}
