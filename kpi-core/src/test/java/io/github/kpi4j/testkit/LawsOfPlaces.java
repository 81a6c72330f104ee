package io.github.kpi4j.testkit;

import io.github.kpi4j.benchmark.BenchmarkFinding;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.benchmark.ComparedWith;
import io.github.kpi4j.benchmark.Membership;
import io.github.kpi4j.benchmark.MembershipHistory;
import io.github.kpi4j.benchmark.Position;
import io.github.kpi4j.benchmark.PositionFinding.Placed;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.evaluation.Scorecards;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.measure.OwnFigures;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What holds wherever a scorecard places an area among others. Each check throws an AssertionError where it does not. */
public final class LawsOfPlaces {

    private static final AreaId NEWCOMER = new AreaId("newcomer");

    private LawsOfPlaces() {}

    /**
     * A position stands wherever it is asked for and nowhere else; none without a polarity or of what is not fair; the areas ranked and
     * those that are not are the whole set with the area itself, which is always ranked; bands go from 1 to as many as there are.
     *
     * @param situation any situation
     */
    public static void rankedAndUnrankedAreTheSet(Situation situation) {
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            for (BenchmarkFinding finding : evaluation.benchmarks()) {
                ComparedWith terms = finding.comparability().terms();
                Law.same(terms.position() != null, finding.position() != null, "whether there is a position");
                if (finding.position() instanceof Placed placed) {
                    Law.holds(evaluation.polarity().judges(), "placed without a polarity: %s", placed);
                    Law.holds(terms.unfair().isEmpty(), "placed in spite of %s", terms.unfair());
                    Law.same(situation.framework().area(), placed.position().area(), "who is placed");
                    Law.same(finding.own().rank(), Optional.of(placed.position().value()), "the value placed");
                    Law.same(setOf(situation, evaluation, finding), placed.areas(), "how many areas there are");
                    placed.band().found().ifPresent(band -> isOneOf(band, placed));
                }
            }
        }
    }

    private static int setOf(Situation situation, Evaluation evaluation, BenchmarkFinding finding) {
        Membership version = finding.group().version();
        Set<AreaId> set = new LinkedHashSet<>(Set.of(situation.framework().area()));
        if (version != null) {
            set.addAll(counted(situation, evaluation, version));
        }
        return set.size();
    }

    private static List<AreaId> counted(Situation situation, Evaluation evaluation, Membership version) {
        Series.Point point = evaluation.point();
        return point == null
                ? List.of()
                : situation
                        .framework()
                        .register()
                        .counted(version.members(), point.period().end());
    }

    private static void isOneOf(int band, Placed placed) {
        var bands = placed.placing().bands();
        Law.holds(bands != null && band >= 1 && band <= bands.count(), "band %s: %s", band, placed);
        Law.holds(!(placed.isInBestBand() && placed.isInWorstBand()), "in the best band and in the worst: %s", placed);
    }

    /**
     * The order in which the members of a comparator are named, and whether the area is named among them, changes no position.
     *
     * @param situation any situation
     */
    public static void membersInAnotherOrderAndTheAreaItselfChangeNothing(Situation situation) {
        AreaId own = situation.framework().area();
        Situation other = with(situation, members -> {
            List<AreaId> all = new ArrayList<>(members);
            Collections.reverse(all);
            if (!all.contains(own)) {
                all.add(all.size() / 2, own);
            }
            return all;
        });
        Scorecard before = situation.evaluate();
        Scorecard after = other.evaluate();
        for (int i = 0; i < before.evaluations().size(); i++) {
            List<BenchmarkFinding> one = before.evaluations().get(i).benchmarks();
            List<BenchmarkFinding> two = after.evaluations().get(i).benchmarks();
            for (int j = 0; j < one.size(); j++) {
                Law.same(one.get(j).position(), two.get(j).position(), "position in another order");
            }
        }
    }

    /**
     * Of two areas of a set that both have a position, the one with the better value has the better rank, whosever scorecard one
     * looks at: where no mark says that definitions differ, all rank the same number of areas.
     *
     * @param situation any situation
     */
    public static void allScorecardsAgreeOnTheRanks(Situation situation) {
        if (situation.rows().stream().anyMatch(row -> row.marks().contains(Mark.BREAK))) {
            return;
        }
        Scorecards all = all(situation);
        Scorecard mine = all.get(situation.framework().area());
        for (Evaluation evaluation : mine.evaluations()) {
            for (BenchmarkFinding finding : evaluation.benchmarks()) {
                Membership version = finding.group().version();
                List<AreaId> members = version == null ? List.of() : counted(situation, evaluation, version);
                if (finding.position() instanceof Placed placed && members.contains(mine.area())) {
                    members.forEach(member -> agree(
                            evaluation,
                            placed,
                            all.get(member).get(evaluation.indicator().id()),
                            finding));
                }
            }
        }
    }

    /** The scorecards of every area that is spoken of. */
    private static Scorecards all(Situation situation) {
        Set<AreaId> areas = new LinkedHashSet<>(Set.of(situation.framework().area()));
        situation.framework().comparators().forEach(each -> areas.addAll(each.members()));
        return Evaluator.evaluate(
                situation.framework(),
                Figures.of(situation.rows()),
                Evidence.NONE,
                situation.period(),
                situation.asOf(),
                areas.stream()
                        .map(situation.framework().register()::current)
                        .distinct()
                        .toList());
    }

    private static void agree(Evaluation evaluation, Placed own, Evaluation theirs, BenchmarkFinding finding) {
        if (!periodOf(evaluation).equals(periodOf(theirs))
                || !evaluation.polarity().equals(theirs.polarity())) {
            return;
        }
        Polarity polarity = evaluation.polarity();
        theirs.benchmarks().stream()
                .filter(each -> each.comparator().equals(finding.comparator()))
                .forEach(each -> {
                    if (each.position() instanceof Placed other) {
                        Position.Ranked one = own.position();
                        Position.Ranked two = other.position();
                        Law.same(one.areas(), two.areas(), "how many are ranked by " + one + " and " + two);
                        Law.same(
                                Integer.signum(polarity.compare(one.value(), two.value())),
                                Integer.signum(Integer.compare(two.better(), one.better())),
                                "who of two is ahead, " + one + " or " + two);
                    }
                });
    }

    private static Optional<Period> periodOf(Evaluation evaluation) {
        return Optional.ofNullable(evaluation.point()).map(Series.Point::period);
    }

    /**
     * Another area that is as bad as the worst takes no rank from anybody, and changes no judgement but of what is promised relative to
     * its comparator.
     *
     * @param situation any situation
     */
    public static void anotherAreaAsBadAsTheWorstTakesNoRank(Situation situation) {
        Scorecards all = all(situation);
        Scorecard before = all.get(situation.framework().area());
        List<Figure> rows = new ArrayList<>(situation.rows());
        for (Evaluation evaluation : before.evaluations()) {
            if (evaluation.indicator().definition().measure() instanceof OwnFigures) {
                worst(all, evaluation)
                        .ifPresent(worst -> situation.rows().stream()
                                .filter(row -> row.area().equals(worst)
                                        && row.indicator()
                                                .equals(evaluation.indicator().id()))
                                .forEach(row -> rows.add(inTheNewcomer(row))));
            }
        }
        Scorecard after = with(situation.withRows(rows), members -> {
                    List<AreaId> more = new ArrayList<>(members);
                    more.add(NEWCOMER);
                    return more;
                })
                .evaluate();
        for (Evaluation one : before.evaluations()) {
            Evaluation two = after.get(one.indicator().id());
            if (one.indicator().definition().measure() instanceof OwnFigures) {
                takesNothing(one, two);
            }
            if (one.indicator().definition().targets().comparators().isEmpty()) {
                Law.same(one.judgement(), two.judgement(), "judgement beside one more area");
            }
        }
    }

    private static Figure inTheNewcomer(Figure row) {
        return new Figure(
                row.indicator(),
                NEWCOMER,
                row.period(),
                row.observation(),
                row.marks(),
                row.recorded(),
                row.note(),
                row.quality());
    }

    private static void takesNothing(Evaluation one, Evaluation two) {
        for (int i = 0; i < one.benchmarks().size(); i++) {
            if (one.benchmarks().get(i).position() instanceof Placed was) {
                Law.holds(
                        two.benchmarks().get(i).position() instanceof Placed is
                                && is.position().better() == was.position().better(),
                        "%s took a rank from %s",
                        two.benchmarks().get(i).position(),
                        was);
            }
        }
    }

    /** The worst of all areas that have figures, in the period shown. */
    private static Optional<AreaId> worst(Scorecards all, Evaluation evaluation) {
        return periodOf(evaluation)
                .flatMap(period -> all.values(evaluation.indicator().id(), period).values().entrySet().stream()
                        .filter(each -> each.getValue().rank().isPresent())
                        .min((a, b) -> evaluation
                                .polarity()
                                .compare(
                                        a.getValue().rank().orElseThrow(),
                                        b.getValue().rank().orElseThrow()))
                        .map(Map.Entry::getKey));
    }

    private static Situation with(Situation situation, UnaryOperator<List<AreaId>> members) {
        Framework framework = situation.framework();
        List<Comparator> comparators = framework.comparators().stream()
                .map(each -> each.summary() == Comparator.Summary.PUBLISHED
                        ? each
                        : new Comparator(
                                each.id(),
                                each.name(),
                                each.summary(),
                                new MembershipHistory(each.membership().versions().stream()
                                        .map(version -> new Membership(
                                                version.from(),
                                                version.approved(),
                                                version.source(),
                                                members.apply(version.members())))
                                        .toList())))
                .toList();
        return new Situation(
                Altered.comparators(framework, comparators), situation.rows(), situation.period(), situation.asOf());
    }
}
