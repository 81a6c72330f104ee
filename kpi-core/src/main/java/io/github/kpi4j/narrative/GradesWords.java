package io.github.kpi4j.narrative;

import com.google.common.collect.ImmutableMap;
import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.measure.Banded;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Distribution;
import io.github.kpi4j.series.DistributionShift;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words for counts per grade, for the number behind a grade, and for what a grade means; best grades first. */
final class GradesWords {

    private static final int MOST_DECIMALS = 12;
    private static final Unit POINTS = new Unit.Percent();

    private final Evaluation evaluation;

    GradesWords(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** The facts by their labels; an empty text where there is nothing to say. */
    Map<String, String> facts() {
        return ImmutableMap.of("meaning", meaning(), "bands", bands(), "grades", counts());
    }

    private Optional<Value> shown() {
        return Optional.ofNullable(evaluation.point()).map(Series.Point::value);
    }

    /** The cases at each grade, and how many have none; empty where the value is not made of counts. */
    private String counts() {
        return shown().flatMap(Value::distribution).map(GradesWords::counts).orElse("");
    }

    private static String counts(Distribution counts) {
        if (counts.graded().signum() == 0) {
            return "none of " + count(counts.all()) + " graded";
        }
        String all = counts.notGraded().signum() == 0 ? "" : " of " + count(counts.all());
        return count(counts.graded()) + all + " graded: "
                + bestFirst(counts.scale().grades()).stream()
                        .map(grade -> Words.capital(grade.label()) + " "
                                + count(counts.counts().get(grade.position())))
                        .collect(Collectors.joining(", "));
    }

    /** Which two grades the median lies between, where it does. */
    static String between(Value value) {
        return value instanceof Value.Graded graded && graded.counts() != null
                ? graded.counts()
                        .middle()
                        .filter(Distribution.Middle::isBetween)
                        .map(middle -> "between " + Words.capital(middle.lower().label()) + " and "
                                + Words.capital(middle.upper().label()) + "; the lower counts")
                        .orElse("")
                : "";
    }

    /** What the grade shown means, where its scale says so. */
    private String meaning() {
        return shown().map(value ->
                        value instanceof Value.Graded graded ? graded.grade().anchor() : "")
                .orElse("");
    }

    /** Where the bands of grades begin. */
    private String bands() {
        if (!(evaluation.indicator().definition().measure() instanceof Banded banded)) {
            return "";
        }
        String cuts = bestFirst(banded.bands().cuts()).stream()
                .map(cut -> Words.capital(cut.grade().label()) + " from " + ValueWords.count(cut.from()))
                .collect(Collectors.joining(", "));
        return cuts + ", " + Words.capital(banded.bands().first().label()) + " below that";
    }

    /** The number behind a grade, with enough decimals to lie in the grade's band. */
    static String number(Value.Graded graded, Measure measure) {
        if (graded.number() == null || !(measure instanceof Banded banded)) {
            return "";
        }
        Rational exact = graded.number().value();
        Rounding rounding = Rounding.halfUp(1);
        while (rounding.decimals() < MOST_DECIMALS
                && !banded.bands().gradeOf(rounding.round(exact)).equals(graded.grade())) {
            rounding = Rounding.halfUp(rounding.decimals() + 1);
        }
        return " (" + graded.number().unit().format(Words.visible(exact, rounding)) + ")";
    }

    /** How the whole distribution moved since the baseline; empty where its counts are not known. */
    String shift() {
        return evaluation.baseline() instanceof BaselineFinding.Compared compared
                ? evaluation.shiftFrom(compared.from()).map(GradesWords::shift).orElse("")
                : "";
    }

    private static String shift(DistributionShift shift) {
        String steps = bestFirst(shift.steps()).stream()
                .filter(step -> !step.amount().isZero())
                .map(GradesWords::step)
                .collect(Collectors.joining(", "));
        return switch (shift.way()) {
            case SAME -> "the same share of cases at every grade as at the baseline";
            case UP -> "the whole distribution moved up since the baseline: " + steps;
            case DOWN -> "the whole distribution moved down since the baseline: " + steps;
            case MIXED -> "mixed since the baseline, up at one grade and down at another: " + steps;
        };
    }

    private static String step(DistributionShift.Step step) {
        List<String> labels = step.grade().scale().labels();
        String better = step.grade().position() == labels.size() - 1 ? "" : " or better";
        return Words.capital(step.grade().label()) + better + " from " + percent(step.from()) + " to "
                + percent(step.to());
    }

    private static String percent(Rational share) {
        return POINTS.format(Words.visible(share, Rounding.halfUp(1)));
    }

    private static String count(BigInteger count) {
        return ValueWords.count(Rational.of(count, BigInteger.ONE));
    }

    private static <T> List<T> bestFirst(List<T> worstFirst) {
        return IntStream.range(0, worstFirst.size())
                .mapToObj(i -> worstFirst.get(worstFirst.size() - 1 - i))
                .toList();
    }
}
