package io.github.kpi4j.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.testkit.KpiDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(KpiDomain.class)
class SummaryProperties {

    @Property
    void orderOfTheMembersIsIrrelevant(@ForAll Summary summary) {
        var backwards = new ArrayList<>(summary.members());
        Collections.reverse(backwards);
        Summary other = new Summary(summary.rule(), backwards);

        assertThat(other.standing()).isEqualTo(summary.standing());
        assertThat(other.shareMet()).isEqualTo(summary.shareMet());
        assertThat(new HashSet<>(other.weights())).isEqualTo(new HashSet<>(summary.weights()));
    }

    @Property
    void plannedAndActualWeightsEachAddUpToOne(@ForAll Summary summary) {
        Rational planned = Rational.sum(
                summary.weights().stream().map(Summary.Weight::planned).toList());
        Rational actual = Rational.sum(
                summary.weights().stream().map(Summary.Weight::actual).toList());

        assertThat(List.of(Rational.ZERO, Rational.ONE)).contains(planned, actual);
        if (summary.standing().level().isPresent() && summary.failed().isEmpty()) {
            assertThat(actual).isEqualTo(Rational.ONE);
        }
    }

    @Property
    void whatIsJudgedKeepsItsImportanceToEachOther(@ForAll Summary summary) {
        List<Summary.Weight> judged = summary.weights().stream()
                .filter(weight -> !weight.actual().isZero())
                .toList();
        for (Summary.Weight a : judged) {
            for (Summary.Weight b : judged) {
                assertThat(a.actual().times(b.planned())).isEqualTo(b.actual().times(a.planned()));
            }
        }
    }

    @Property
    void aBetterMemberNeverMakesTheWholeWorse(@ForAll Summary summary) {
        var better = new ArrayList<Member>();
        for (Member member : summary.members()) {
            better.add(
                    member.isJudged()
                            ? new Member(member.id(), new Standing.At(Level.EXCEEDED), member.judged(), member.wanted())
                            : member);
        }
        Summary other = new Summary(summary.rule(), better);
        if (summary.standing() instanceof Standing.At before && other.standing() instanceof Standing.At after) {
            assertThat(after.at()).isLessThanOrEqualTo(before.at());
        }
    }

    @Property
    void judgedNeverExceedsWanted(@ForAll Summary summary) {
        assertThat(summary.judged()).isBetween(0, summary.wanted());
    }
}
