package io.github.kpi4j.summary;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The level of a whole, computed from its members by a named rule. Members that are for information only take no part. The
 * order of the members makes no difference.
 *
 * @param rule the rule
 * @param members the indicators, or the priorities, of the whole
 */
public record Summary(SummaryRule rule, List<Member> members) {

    /** The reasons that weigh least when one has to stand for several. */
    private static final Comparator<Reason> BY_WEIGHT =
            Comparator.comparing((Reason reason) -> reason == Reason.NOT_DUE).thenComparing(Comparator.naturalOrder());

    /**
     * A member's part in the whole. Both shares add up to one over all members, or are all zero where nothing weighs.
     *
     * @param member the member's id
     * @param planned its share if all members were judged
     * @param actual its share among those that are judged; zero if it is not
     */
    public record Weight(String member, Rational planned, Rational actual) {}

    /**
     * Copies the members.
     *
     * @param rule the rule
     * @param members the members of the whole
     */
    public Summary {
        Objects.requireNonNull(rule, "rule");
        members = List.copyOf(members);
    }

    /**
     * The members that take part.
     *
     * @return all but those that are for information only
     */
    public List<Member> counted() {
        return members.stream().filter(member -> member.wanted() > 0).toList();
    }

    /**
     * The level of the whole. It is missed as soon as a critical member is missed; otherwise it goes by the rule. As long as
     * a critical member is not judged, though its figure is due, only a miss is certain.
     *
     * @return the level, or why there is none
     */
    public Standing standing() {
        if (failed().isPresent()) {
            return new Standing.At(Level.MISSED);
        }
        if (total(decisive()).isZero()) {
            return new Standing.Unknown(reason(counted().isEmpty() ? members : counted()));
        }
        Level level = rule.level(this);
        List<Member> open = members.stream()
                .filter(member -> isCritical(member)
                        && member.standing()
                                .reason()
                                .filter(reason -> reason != Reason.NOT_DUE)
                                .isPresent())
                .toList();
        return level == Level.MISSED || open.isEmpty() ? new Standing.At(level) : new Standing.Unknown(reason(open));
    }

    /**
     * The critical member that decides.
     *
     * @return the first critical member that is missed; empty if none is
     */
    public Optional<Member> failed() {
        return members.stream()
                .filter(member -> isCritical(member) && member.isAt(Level.MISSED))
                .findFirst();
    }

    private boolean isCritical(Member member) {
        return rule.critical().contains(member.id());
    }

    private static Reason reason(List<Member> of) {
        return of.stream()
                .flatMap(member -> member.standing().reason().stream())
                .min(BY_WEIGHT)
                .orElse(Reason.NO_TARGET);
    }

    /** The members that are judged. */
    private List<Member> decisive() {
        return counted().stream().filter(Member::isJudged).toList();
    }

    private Rational total(List<Member> of) {
        return Rational.sum(of.stream().map(member -> rule.weight(member.id())).toList());
    }

    /**
     * The share of weight at or beyond target, in percent.
     *
     * @return 100 × weight of the members that are met ÷ weight of those that are judged; zero if none is
     */
    public Rational shareMet() {
        Rational judged = total(decisive());
        return judged.isZero()
                ? Rational.ZERO
                : total(decisive().stream().filter(Member::isMet).toList())
                        .times(Rational.HUNDRED)
                        .dividedBy(judged);
    }

    /**
     * The planned and the actual weight of every member that takes part.
     *
     * @return the weights in the order of the members
     */
    public List<Weight> weights() {
        Rational planned = total(counted());
        Rational actual = total(decisive());
        return counted().stream()
                .map(member -> new Weight(
                        member.id(), share(member, planned), member.isJudged() ? share(member, actual) : Rational.ZERO))
                .toList();
    }

    private Rational share(Member member, Rational total) {
        return total.isZero() ? Rational.ZERO : rule.weight(member.id()).dividedBy(total);
    }

    /**
     * How many indicators the level rests on.
     *
     * @return the indicators behind all members that are judged
     */
    public int judged() {
        return members.stream().mapToInt(Member::judged).sum();
    }

    /**
     * How many indicators it should rest on.
     *
     * @return the indicators behind all members that are to be judged
     */
    public int wanted() {
        return members.stream().mapToInt(Member::wanted).sum();
    }

    /**
     * Whether all that should be judged is judged, down to the last indicator.
     *
     * @return true if nothing is missing
     */
    public boolean isComplete() {
        return judged() == wanted();
    }
}
