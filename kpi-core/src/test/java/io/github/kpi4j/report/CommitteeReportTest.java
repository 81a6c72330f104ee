package io.github.kpi4j.report;

import static io.github.kpi4j.report.ReportFixture.YEAR;
import static io.github.kpi4j.report.ReportFixture.card;
import static io.github.kpi4j.report.ReportFixture.figure;
import static io.github.kpi4j.report.ReportFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.summary.WorstOf;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Tolerance;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitteeReportTest {

    private static final Threshold TARGET =
            Target.atLeast("90").nearWithin(Tolerance.points("5")).floor("70");

    private static List<String> ids(List<Evaluation> evaluations) {
        return evaluations.stream().map(each -> each.indicator().id().text()).toList();
    }

    @Test
    void worstOfTheExceptionsComesFirstAndTiesKeepTheFrameworksOrder() {
        CommitteeReport report = new CommitteeReport(card(
                List.of(
                        indicator("near").target(TARGET).build(),
                        indicator("met").target(TARGET).build(),
                        indicator("missed").target(TARGET).build(),
                        indicator("also-missed").target(TARGET).build(),
                        indicator("below-floor").target(TARGET).build(),
                        indicator("unknown").target(TARGET).build()),
                figure("near", YEAR, "85"),
                figure("met", YEAR, "90"),
                figure("missed", YEAR, "84"),
                figure("also-missed", YEAR, "71"),
                figure("below-floor", YEAR, "69")));

        assertThat(ids(report.exceptions())).containsExactly("below-floor", "missed", "also-missed", "near");
    }

    @Test
    void nearButBelowTheFloorIsAmongTheWorst() {
        Threshold wide = Target.atLeast("90").nearWithin(Tolerance.points("30")).floor("70");
        CommitteeReport report = new CommitteeReport(card(
                List.of(
                        indicator("missed").target(TARGET).build(),
                        indicator("below-floor").target(wide).build()),
                figure("missed", YEAR, "75"),
                figure("below-floor", YEAR, "65")));

        assertThat(ids(report.exceptions())).containsExactly("below-floor", "missed");
    }

    @Test
    void sectionsFollowThePrioritiesAndTheRestComesLast() {
        CommitteeReport report = new CommitteeReport(card(List.of(
                indicator("loose").target(TARGET).build(),
                indicator("b").priority("ready").target(TARGET).build(),
                indicator("a").priority("ready").target(TARGET).build())));

        assertThat(report.sections())
                .extracting(CommitteeReport.Section::title)
                .containsExactly("Children are ready", "");
        assertThat(ids(report.sections().get(0).evaluations())).containsExactly("b", "a");
        assertThat(report.sections().get(1).tally().notJudged()).isEqualTo(1);
    }

    @Test
    void everyKindHasATally() {
        Indicator outcome =
                new Outcome(indicator("outcome").target(TARGET).build().definition());
        CommitteeReport report = new CommitteeReport(
                card(List.of(indicator("a").target(TARGET).build(), outcome), figure("outcome", YEAR, "95")));

        assertThat(report.byKind()).containsOnlyKeys(Indicator.Kind.values());
        assertThat(report.byKind().get(Indicator.Kind.OUTCOME).judged()).isEqualTo(1);
        assertThat(report.byKind().get(Indicator.Kind.QUANTITATIVE).notJudged()).isEqualTo(1);
        assertThat(report.byKind().get(Indicator.Kind.QUALITATIVE).total()).isZero();
    }

    @Test
    void lateFiguresAreListedApart() {
        CommitteeReport report = new CommitteeReport(card(
                List.of(
                        indicator("late").target(TARGET).build(),
                        indicator("there").target(TARGET).build()),
                figure("there", YEAR, "95")));

        assertThat(ids(report.late())).containsExactly("late");
    }

    @Test
    void reviewIsDueFromItsDayOn() {
        CommitteeReport report = new CommitteeReport(card(List.of(
                indicator("due")
                        .target(TARGET)
                        .reviewBy(LocalDate.of(2025, 6, 1))
                        .build(),
                indicator("later")
                        .target(TARGET)
                        .reviewBy(LocalDate.of(2025, 6, 2))
                        .build(),
                indicator("never").target(TARGET).build())));

        assertThat(ids(report.reviewsDue())).containsExactly("due");
    }

    @Test
    void aReportForAnAudienceCountsWhatItSeesAndWhatIsOutside() {
        Audience members = new Audience("members", "elected members", List.of("committee"));
        CommitteeReport report = new CommitteeReport(
                card(
                        List.of(
                                indicator("seen")
                                        .tiers("committee")
                                        .target(TARGET)
                                        .build(),
                                indicator("late")
                                        .tiers("committee")
                                        .target(TARGET)
                                        .build(),
                                indicator("unseen")
                                        .tiers("service")
                                        .target(TARGET)
                                        .build(),
                                indicator("untiered").target(TARGET).build()),
                        figure("seen", YEAR, "80"),
                        figure("unseen", YEAR, "80")),
                members);

        assertThat(ids(report.evaluations())).containsExactly("seen", "late");
        assertThat(ids(report.exceptions())).containsExactly("seen");
        assertThat(ids(report.late())).containsExactly("late");
        assertThat(report.tally().total()).isEqualTo(2);
        assertThat(report.outside()).isEqualTo(2);
    }

    @Test
    void theOneLevelOfAPriorityIsToldOnlyToThoseWhoSeeAllOfIt() {
        Priority safe = new Priority("safe", "Children are safe", new WorstOf(List.of()));
        Priority ready = new Priority("ready", "Children are ready", new WorstOf(List.of()));
        Indicator seen = indicator("seen")
                .priority("safe")
                .tiers("committee")
                .target(TARGET)
                .build();
        Indicator also = indicator("also")
                .priority("ready")
                .tiers("committee")
                .target(TARGET)
                .build();
        Indicator unseen = indicator("unseen")
                .priority("ready")
                .tiers("service")
                .target(TARGET)
                .build();
        Scorecard card = Evaluator.evaluate(
                new Framework(
                        "f",
                        "A framework",
                        new AreaId("E09000006"),
                        YearType.FINANCIAL,
                        RatingScheme.DEFAULT,
                        List.of(safe, ready),
                        List.of(),
                        List.of(seen, also, unseen),
                        Governance.NONE,
                        new RollUp(new WorstOf(List.of()), RollUp.Over.INDICATORS, List.of()),
                        ResultsChain.NONE),
                Figures.of(figure("seen", YEAR, "80"), figure("also", YEAR, "95"), figure("unseen", YEAR, "10")),
                YEAR,
                ReportFixture.AS_OF);
        CommitteeReport all = new CommitteeReport(card);
        CommitteeReport members =
                new CommitteeReport(card, new Audience("members", "elected members", List.of("committee")));

        assertThat(all.summary(ready)).isEqualTo(card.summary(ready)).isPresent();
        assertThat(all.summary()).isEqualTo(card.summary()).isPresent();
        assertThat(members.summary(safe)).isEqualTo(card.summary(safe)).isPresent();
        assertThat(members.summary(ready)).isEmpty();
        assertThat(members.summary()).isEmpty();
    }

    @Test
    void whatLeftAnAudiencesTiersIsAmongItsChanges() {
        Audience members = new Audience("members", "elected members", List.of("committee"));
        Indicator before = indicator("a").tiers("committee").target(TARGET).build();
        Indicator after =
                indicator("a").tiers("service").target(Target.atLeast("80")).build();
        Indicator other = indicator("b").tiers("service").target(TARGET).build();
        Differences differences = new Differences(
                card(List.of(before, other)),
                card(List.of(
                        after,
                        indicator("b")
                                .tiers("service")
                                .target(Target.atLeast("80"))
                                .build())),
                members);

        assertThat(differences.list())
                .extracting(each -> each.indicator().id().text())
                .containsExactly("a");
    }
}
