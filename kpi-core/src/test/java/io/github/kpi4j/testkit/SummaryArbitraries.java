package io.github.kpi4j.testkit;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.summary.Cuts;
import io.github.kpi4j.summary.Member;
import io.github.kpi4j.summary.ShareMet;
import io.github.kpi4j.summary.Standing;
import io.github.kpi4j.summary.Summary;
import io.github.kpi4j.summary.SummaryRule;
import io.github.kpi4j.summary.Weighted;
import io.github.kpi4j.summary.WorstOf;
import io.github.kpi4j.target.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rules of summaries, and summaries of up to eight members. */
final class SummaryArbitraries {

    private SummaryArbitraries() {}

    static Arbitrary<Summary> summaries() {
        return members().list().ofMaxSize(8).flatMap(drawn -> {
            List<Member> members = named(drawn);
            return rules(members.stream().map(Member::id).toList()).map(rule -> new Summary(rule, members));
        });
    }

    private static List<Member> named(List<Member> drawn) {
        var members = new ArrayList<Member>();
        for (Member member : drawn) {
            members.add(new Member("m" + members.size(), member.standing(), member.judged(), member.wanted()));
        }
        return members;
    }

    private static Arbitrary<Member> members() {
        Arbitrary<Member> judged = Arbitraries.of(Level.class).map(level -> Member.judged("m", level));
        Arbitrary<Member> open = Arbitraries.of(Reason.class).map(reason -> Member.notJudged("m", reason));
        Arbitrary<Member> parts = Combinators.combine(
                        Arbitraries.of(Level.class),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 2))
                .as((level, known, more) -> new Member("m", new Standing.At(level), known, known + more));
        return Arbitraries.oneOf(judged, judged, open, parts);
    }

    /** Rules for these members; a rule that weighs gives each a weight. */
    static Arbitrary<SummaryRule> rules(List<String> members) {
        Arbitrary<List<String>> critical = members.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.oneOf(
                        Arbitraries.just(List.of()), Arbitraries.of(members).map(List::of));
        Arbitrary<SummaryRule> worst = critical.map(WorstOf::new);
        Arbitrary<SummaryRule> share = Combinators.combine(cuts(), critical).as(ShareMet::new);
        Arbitrary<SummaryRule> weighted = Combinators.combine(
                        Arbitraries.of(0, 1, 1, 2, 5).list().ofSize(members.size()), cuts(), critical)
                .as((weights, cuts, ids) -> new Weighted(weights(members, weights), cuts, ids));
        return members.isEmpty() ? Arbitraries.oneOf(worst, share) : Arbitraries.oneOf(worst, share, weighted);
    }

    /** The weights by member; the first weighs something, so that not all are zero. */
    private static Map<String, Rational> weights(List<String> members, List<Integer> drawn) {
        var weights = new LinkedHashMap<String, Rational>();
        for (int i = 0; i < members.size(); i++) {
            weights.put(members.get(i), Rational.of(i == 0 ? drawn.get(0) + 1 : drawn.get(i)));
        }
        return weights;
    }

    private static Arbitrary<Cuts> cuts() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 100),
                        Arbitraries.integers().between(0, 99))
                .as((met, near) -> new Cuts(Rational.of(met), near == 0 || near >= met ? null : Rational.of(near)));
    }
}
