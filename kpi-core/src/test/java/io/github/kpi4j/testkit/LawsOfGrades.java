package io.github.kpi4j.testkit;

import io.github.kpi4j.measure.GradeBands;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Distribution;
import io.github.kpi4j.series.DistributionShift;
import io.github.kpi4j.series.DistributionShift.Way;
import io.github.kpi4j.series.Scale;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** What holds for counts per grade and for bands of grades. Each check throws an AssertionError where it does not. */
public final class LawsOfGrades {

    private LawsOfGrades() {}

    private static int median(Distribution counts) {
        return counts.middle().orElseThrow().lower().position();
    }

    /**
     * Fewer than half of the cases are worse than the median, and at least half are as bad or worse.
     *
     * @param counts any distribution with a graded case
     */
    public static void theMedianHalvesTheCases(Distribution counts) {
        Scale.Grade median = counts.middle().orElseThrow().lower();
        BigInteger two = BigInteger.TWO;
        BigInteger worse = counts.graded().subtract(counts.atOrAbove(median));
        BigInteger asBad = worse.add(counts.counts().get(median.position()));
        Law.holds(worse.multiply(two).compareTo(counts.graded()) < 0, "%s worse than %s of %s", worse, median, counts);
        Law.holds(asBad.multiply(two).compareTo(counts.graded()) >= 0, "%s up to %s of %s", asBad, median, counts);
        Law.holds(counts.counts().get(median.position()).signum() > 0, "nobody has the median %s", median);
    }

    /**
     * One more case at the median or above does not lower the median, and one at the median or below does not raise it.
     *
     * @param counts any distribution with a graded case
     */
    public static void oneMoreCasePullsTheMedianItsWay(Distribution counts) {
        int before = median(counts);
        for (int position = 0; position < counts.counts().size(); position++) {
            int after = median(counts.plus(one(counts.scale(), position)));
            Law.holds(position < before || after >= before, "one more case at %s lowers the median", position);
            Law.holds(position > before || after <= before, "one more case at %s raises the median", position);
        }
    }

    private static Distribution one(Scale scale, int position) {
        var counts = new ArrayList<BigInteger>();
        for (int i = 0; i < scale.labels().size(); i++) {
            counts.add(i == position ? BigInteger.ONE : BigInteger.ZERO);
        }
        return new Distribution(scale, counts, BigInteger.ZERO);
    }

    /**
     * Cases without a grade change neither a share nor the median.
     *
     * @param counts any distribution
     */
    public static void casesWithoutAGradeChangeNothing(Distribution counts) {
        var others = new Distribution(
                counts.scale(), counts.counts(), counts.notGraded().add(BigInteger.TEN));
        Law.same(counts.middle(), others.middle(), "median beside ten more cases without a grade");
        for (Scale.Grade grade : counts.scale().grades()) {
            Law.same(counts.shareAtOrAbove(grade), others.shareAtOrAbove(grade), "share at or above " + grade);
        }
    }

    /**
     * Splitting one grade in two, and its cases between them, changes no share at or above another grade, and the median only
     * where it was in the split grade.
     *
     * @param counts any distribution with a graded case
     * @param split the position of the grade that is split
     */
    public static void refiningKeepsTheShares(Distribution counts, int split) {
        Distribution finer = split(counts, split);
        for (Scale.Grade grade : counts.scale().grades()) {
            int position = grade.position() <= split ? grade.position() : grade.position() + 1;
            Law.same(
                    counts.shareAtOrAbove(grade),
                    finer.shareAtOrAbove(new Scale.Grade(finer.scale(), position)),
                    "share at or above " + grade);
        }
        int median = median(finer);
        Law.same(median(counts), median <= split ? median : median - 1, "median, the two halves taken for one");
    }

    private static Distribution split(Distribution counts, int split) {
        var labels = new ArrayList<>(counts.scale().labels());
        var cases = new ArrayList<>(counts.counts());
        BigInteger upper = cases.get(split).divide(BigInteger.valueOf(3));
        labels.add(split + 1, labels.get(split) + " plus");
        cases.add(split + 1, upper);
        cases.set(split, cases.get(split).subtract(upper));
        return new Distribution(new Scale("finer", labels), cases, counts.notGraded());
    }

    /**
     * A distribution that moved up as a whole has no smaller share at or above any grade and no lower median, and one that
     * moved down no larger share and no higher median; the way back is the other way.
     *
     * @param shift any shift
     */
    public static void aShiftMovesAllTheSameWay(DistributionShift shift) {
        int rise = Integer.signum(median(shift.to()) - median(shift.from()));
        Way back = new DistributionShift(shift.to(), shift.from()).way();
        for (DistributionShift.Step step : shift.steps()) {
            int sign = step.amount().signum();
            Law.holds(shift.way() != Way.UP || (sign >= 0 && rise >= 0), "%s at %s", shift.way(), step);
            Law.holds(shift.way() != Way.DOWN || (sign <= 0 && rise <= 0), "%s at %s", shift.way(), step);
            Law.holds(shift.way() != Way.SAME || (sign == 0 && rise == 0), "%s at %s", shift.way(), step);
        }
        Way opposite = switch (shift.way()) {
            case UP -> Way.DOWN;
            case DOWN -> Way.UP;
            case SAME -> Way.SAME;
            case MIXED -> Way.MIXED;
        };
        Law.same(opposite, back, "the way back");
    }

    /**
     * Put together, two distributions have shares and a median between those of the two, and the order makes no difference.
     *
     * @param shift two distributions over one scale
     */
    public static void theWholeLiesBetweenItsParts(DistributionShift shift) {
        Distribution whole = shift.from().plus(shift.to());
        Law.same(whole, shift.to().plus(shift.from()), "the parts the other way round");
        int one = median(shift.from());
        int other = median(shift.to());
        Law.holds(
                Math.min(one, other) <= median(whole) && median(whole) <= Math.max(one, other),
                "median %s of the whole outside %s and %s",
                median(whole),
                one,
                other);
        for (DistributionShift.Step step : shift.steps()) {
            Rational share = whole.shareAtOrAbove(step.grade()).orElseThrow();
            Law.holds(
                    share.compareTo(step.from().min(step.to())) >= 0
                            && share.compareTo(step.from().max(step.to())) <= 0,
                    "share %s of the whole outside %s",
                    share,
                    step);
        }
    }

    /**
     * Every number has a grade, the cut point itself the grade that begins there, and grades follow the numbers one way.
     *
     * @param bands any bands
     * @param numbers any numbers, in order
     */
    public static void bandsFollowTheNumbers(GradeBands bands, List<Rational> numbers) {
        bands.cuts().forEach(cut -> Law.same(cut.grade(), bands.gradeOf(cut.from()), "grade at " + cut));
        int way = bands.first().position() == 0 ? 1 : -1;
        int before = bands.first().position();
        for (Rational number : numbers) {
            int position = bands.gradeOf(number).position();
            Law.holds((position - before) * way >= 0, "grade %s at %s, after %s", position, number, before);
            before = position;
        }
    }
}
