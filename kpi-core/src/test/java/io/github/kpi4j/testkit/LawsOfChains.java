package io.github.kpi4j.testkit;

import io.github.kpi4j.chain.Link;
import io.github.kpi4j.chain.LinkFinding;
import io.github.kpi4j.chain.LinkFinding.Expected;
import io.github.kpi4j.chain.LinkFinding.Paired;
import io.github.kpi4j.chain.LinkFinding.Step;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What holds for results chains. Each check throws an AssertionError where it does not. */
public final class LawsOfChains {

    private LawsOfChains() {}

    /**
     * A results chain says what moved together, and changes no level, no tally and nothing else.
     *
     * @param situation any situation
     */
    public static void linksChangeNoLevel(Situation situation) {
        Scorecard card = situation.evaluate();
        Scorecard without = with(situation, ResultsChain.NONE).evaluate();
        Law.same(without.evaluations(), card.evaluations(), "evaluations without a results chain");
        Law.same(without.tally(), card.tally(), "tally without a results chain");
        Law.same(List.of(), without.links(), "links without a results chain");
        Law.same(
                card.tally().total(),
                new CommitteeReport(card)
                        .byAccountability().values().stream()
                                .mapToInt(each -> each.total())
                                .sum(),
                "sum over who answers");
    }

    /**
     * The order of the links changes only the order of what is found about them.
     *
     * @param situation any situation
     */
    public static void orderOfLinksIsIrrelevant(Situation situation) {
        ResultsChain chain = situation.framework().chain();
        var backwards = new ArrayList<>(chain.links());
        Collections.reverse(backwards);
        var found = new ArrayList<>(with(situation, new ResultsChain(chain.stages(), backwards))
                .evaluate()
                .links());
        Collections.reverse(found);
        Law.same(situation.evaluate().links(), found, "links in another order");
    }

    /**
     * Every link has one finding. What is still to come lies after the report, every movement before its end, and the lead is
     * never later than its follower less the lag, as far as both are reported by different stretches of the calendar.
     *
     * @param situation any situation
     */
    public static void timeRunsForward(Situation situation) {
        Scorecard card = situation.evaluate();
        List<LinkFinding> findings = card.links();
        Law.same(
                situation.framework().chain().links(),
                findings.stream().map(LinkFinding::link).toList(),
                "links looked at");
        for (LinkFinding finding : findings) {
            Expected expected = finding.expected();
            Law.holds(
                    expected == null
                            || expected.by().end().isAfter(situation.period().end()),
                    "an effect that is due already: %s",
                    finding);
            if (finding instanceof Paired paired) {
                inTime(paired, situation.period());
            }
        }
    }

    private static void inTime(Paired paired, Period reported) {
        Period lead = paired.lead().to().period();
        Period follower = paired.follower().to().period();
        Law.holds(!follower.end().isAfter(reported.end()), "a follower after the report: %s", paired);
        Law.holds(!lead.end().isAfter(reported.end()), "a lead after the report: %s", paired);
        if (paired.link().lag().months() == 0
                && lead.kind().equals(follower.kind())
                && lead.kind().span().tiles()) {
            Law.same(follower, lead, "periods paired without a lag");
        }
    }

    /**
     * Both ends with their values negated, and the other way better, moved together as before.
     *
     * @param link any link
     * @param lead the values of the lead
     * @param leadPolarity which way is better for the lead
     * @param follower the values of the follower
     * @param followerPolarity which way is better for the follower
     * @param reported the period reported on
     */
    public static void mirrorChangesNothing(
            Link link,
            Series lead,
            Polarity leadPolarity,
            Series follower,
            Polarity followerPolarity,
            Period reported) {
        LinkFinding found = link.between(lead, leadPolarity, follower, followerPolarity, reported);
        LinkFinding mirrored = link.between(
                negated(lead), mirrored(leadPolarity), negated(follower), mirrored(followerPolarity), reported);
        Law.same(told(found, each -> each), told(mirrored, each -> each), "the mirror image");
    }

    /**
     * A year earlier the same periods are paired, a year earlier.
     *
     * @param link any link
     * @param lead the values of the lead
     * @param follower the values of the follower, more being better at both ends
     * @param reported the period reported on
     */
    public static void aYearEarlierTheSameIsPaired(Link link, Series lead, Series follower, Period reported) {
        LinkFinding found = link.between(lead, Polarity.HIGHER, follower, Polarity.HIGHER, reported);
        LinkFinding earlier = link.between(
                earlier(lead), Polarity.HIGHER, earlier(follower), Polarity.HIGHER, reported.yearEarlier());
        Law.same(told(found, Period::yearEarlier), told(earlier, each -> each), "a year earlier");
    }

    private static Situation with(Situation situation, ResultsChain chain) {
        return new Situation(situation.framework().with(chain), situation.rows(), situation.period(), situation.asOf());
    }

    /** What is found, with its periods moved. */
    private static List<@Nullable Object> told(LinkFinding finding, UnaryOperator<Period> moved) {
        var told = new ArrayList<@Nullable Object>();
        told.add(finding.getClass());
        if (finding instanceof Paired paired) {
            told.add(paired.result());
            told.addAll(periods(paired.lead(), moved));
            told.addAll(periods(paired.follower(), moved));
        }
        if (finding instanceof LinkFinding.NotTold not) {
            told.add(not.end());
            told.add(not.reason());
            told.add(Optional.ofNullable(not.at()).map(moved).orElse(null));
            told.add(Optional.ofNullable(not.wanted()).map(moved).orElse(null));
        }
        if (finding.expected() != null) {
            told.add(moved.apply(Objects.requireNonNull(finding.expected()).by()));
        }
        return told;
    }

    private static List<Period> periods(Step step, UnaryOperator<Period> moved) {
        return List.of(moved.apply(step.from().period()), moved.apply(step.to().period()));
    }

    private static Series earlier(Series series) {
        Cadence cadence = series.cadence();
        return Series.of(
                cadence,
                series.points().stream()
                        .map(point -> new Series.Point(
                                point.period().yearEarlier(), point.value(), point.marks(), point.note()))
                        .toList());
    }

    private static Series negated(Series series) {
        return Series.of(
                series.cadence(),
                series.points().stream()
                        .map(point ->
                                new Series.Point(point.period(), negated(point.value()), point.marks(), point.note()))
                        .toList());
    }

    private static Value negated(Value value) {
        return value.rank().<Value>map(rank -> Value.Amount.of(rank.negated())).orElse(value);
    }

    private static Polarity mirrored(Polarity polarity) {
        return switch (polarity.sense()) {
            case HIGHER -> Polarity.LOWER;
            case LOWER -> Polarity.HIGHER;
            case CLOSER ->
                polarity.low() == null || polarity.high() == null
                        ? polarity
                        : Polarity.closerTo(
                                polarity.high().negated(), polarity.low().negated());
            case NEITHER, UNSTATED -> polarity;
        };
    }
}
