package io.github.kpi4j.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.benchmark.Comparator.Summary;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.disclosure.Disclosure;
import io.github.kpi4j.evidence.CaseStudy;
import io.github.kpi4j.evidence.Consent;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.evidence.Gathered;
import io.github.kpi4j.evidence.JudgedStatus;
import io.github.kpi4j.evidence.Source;
import io.github.kpi4j.evidence.StatusFinding;
import io.github.kpi4j.evidence.Strength;
import io.github.kpi4j.evidence.StrengthRule;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.intervention.Effect;
import io.github.kpi4j.intervention.Intervention;
import io.github.kpi4j.intervention.InterventionFinding;
import io.github.kpi4j.intervention.Method;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.ByArea;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.rollup.RollUpRules;
import io.github.kpi4j.series.AreaHistory;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is written under a code that an area had before is of that area. */
class FormerCodesTest {

    private static final AreaId OLD = new AreaId("E08000019");
    private static final AreaId NEW = new AreaId("E08000039");
    private static final AreaId OLD_PEER = new AreaId("E08000016");
    private static final AreaId NEW_PEER = new AreaId("E08000038");
    private static final AreaId OLD_REGION = new AreaId("old-region");
    private static final AreaId NEW_REGION = new AreaId("new-region");
    private static final IndicatorId VISITS = new IndicatorId("visits");
    private static final LocalDate AS_OF = LocalDate.of(2025, 5, 1);
    private static final LocalDate CHANGED = LocalDate.of(2025, 4, 1);

    private static Period year(int year) {
        return Period.year(YearType.FINANCIAL, year);
    }

    private static AreaHistory renamed(AreaId area, String name, AreaId before) {
        return new AreaHistory(area, name, CHANGED, List.of(before), List.of());
    }

    private static Indicator visits(Promise promise) {
        return Quantitative.define("visits", "Visits in time")
                .measuredAs(new Direct(new Unit.Days()))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(promise)
                .rollUp(new RollUpRules(null, Combine.SUM, RollUpRules.Missing.SKIP))
                .build();
    }

    private static Scorecard evaluate(AreaId own, AreaId asked, Promise promise, Evidence evidence, Figure... figures) {
        Framework framework = framework(own, promise, new AreaGroup(OLD_REGION, "Region", List.of(OLD, OLD_PEER)));
        return Evaluator.evaluate(framework, Figures.of(figures), evidence, year(2024), AS_OF, asked);
    }

    private static Framework framework(AreaId own, Promise promise, AreaGroup... groups) {
        var peers = new Comparator("peers", "Peers", Summary.MEAN_OF_AREAS, List.of(OLD_PEER, new AreaId("other")));
        return new Framework(
                "f",
                "A framework",
                own,
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(peers),
                List.of(visits(promise)),
                Governance.NONE,
                new RollUp(null, RollUp.NONE.over(), List.of(groups)),
                ResultsChain.NONE,
                new AreaRegister(List.of(
                        renamed(NEW, "Sheffield", OLD),
                        renamed(NEW_PEER, "Barnsley", OLD_PEER),
                        renamed(NEW_REGION, "Region", OLD_REGION))),
                Disclosure.NONE);
    }

    private static Evidence told(AreaId area, JudgedStatus... statuses) {
        var source = new Source(Source.Kind.SURVEY, "Families asked", LocalDate.of(2025, 4, 2), 12L, false);
        return new Evidence(
                List.of(statuses),
                List.of(new CaseStudy(
                        "one",
                        "A family",
                        "It went well.",
                        List.of(VISITS),
                        area,
                        year(2024),
                        true,
                        new Consent(Consent.Answer.GIVEN, "The family", LocalDate.of(2025, 4, 2), null))),
                List.of(new Gathered(VISITS, area, year(2024), List.of(source))),
                List.of(new Intervention(
                        "team",
                        "A new team",
                        "",
                        "",
                        area,
                        LocalDate.of(2023, 4, 1),
                        null,
                        LocalDate.of(2023, 4, 1),
                        List.of(new Effect(
                                VISITS,
                                null,
                                Method.DIFFERENCE_IN_DIFFERENCES,
                                Effect.Windows.DEFAULT,
                                List.of("peers"))))),
                StrengthRule.DEFAULT);
    }

    private static JudgedStatus status(AreaId area, Level level) {
        return new JudgedStatus(
                VISITS, area, year(2024), level, "Head of Service", LocalDate.of(2025, 4, 3), "Seen.", List.of());
    }

    private static Promise atLeast(String days) {
        return new Promise.Stated(Target.atLeast(days));
    }

    private static Figure[] figures(AreaId own, AreaId peer) {
        var figures = new ArrayList<Figure>();
        for (int year = 2019; year <= 2024; year++) {
            figures.add(Figure.of("visits", own.code(), year(year), year < 2023 ? "50" : "58"));
            figures.add(Figure.of("visits", peer.code(), year(year), year < 2023 ? "40" : "42"));
            figures.add(Figure.of("visits", "other", year(year), year < 2023 ? "60" : "64"));
        }
        return figures.toArray(Figure[]::new);
    }

    /** 8 more here, and (2 + 4) / 2 = 3 more elsewhere. */
    @Test
    void memberUnderAFormerCodeIsCountedInDifferencesInDifferences() {
        Scorecard card = evaluate(NEW, NEW, atLeast("55"), told(NEW), figures(NEW, NEW_PEER));

        InterventionFinding found =
                card.interventions().results().get(0).findings().get(0);
        assertThat(found).isInstanceOfSatisfying(InterventionFinding.Compared.class, compared -> {
            assertThat(compared.peers()).isNotNull();
            assertThat(compared.peers().known()).isEqualTo(2);
            assertThat(compared.peers().members()).isEqualTo(2);
        });
    }

    @Test
    void areaIsLeftOutOfItsComparatorUnderEitherCode() {
        Scorecard card = evaluate(NEW_PEER, NEW_PEER, atLeast("55"), told(OLD_PEER), figures(NEW, NEW_PEER));

        assertThat(card.interventions().results().get(0).findings().get(0))
                .isInstanceOfSatisfying(
                        InterventionFinding.Compared.class,
                        compared -> assertThat(compared.peers().members()).isEqualTo(1));
    }

    @Test
    void evidenceUnderAFormerCodeIsOfTheArea() {
        Scorecard old = evaluate(NEW, NEW, atLeast("55"), told(OLD, status(OLD, Level.NEAR)), figures(OLD, OLD_PEER));
        Scorecard now = evaluate(NEW, NEW, atLeast("55"), told(NEW, status(NEW, Level.NEAR)), figures(NEW, NEW_PEER));

        assertThat(old.get(VISITS).status()).isNotNull();
        assertThat(old.get(VISITS).evidence().grade()).isNotEqualTo(Strength.Grade.NONE);
        assertThat(old.caseStudies().told()).hasSize(1);
        assertThat(old.interventions().results()).hasSize(1);
        assertThat(old).isEqualTo(now);
    }

    @Test
    void ofTwoLevelsSetOnOneDayTheOneUnderTheCodeInUseHolds() {
        Evidence both = told(NEW, status(OLD, Level.NEAR), status(NEW, Level.MET));

        StatusFinding found = evaluate(NEW, NEW, atLeast("55"), both, figures(NEW, NEW_PEER))
                .get(VISITS)
                .status();
        assertThat(found).isNotNull();
        assertThat(found.status()).isEqualTo(status(NEW, Level.MET));
        assertThat(found.replaced()).isEmpty();
    }

    @Test
    void frameworkOfAFormerCodeIsOfTheArea() {
        Scorecard card = evaluate(OLD, OLD, atLeast("55"), told(OLD, status(OLD, Level.NEAR)), figures(OLD, OLD_PEER));

        assertThat(card.area()).isEqualTo(NEW);
        assertThat(card.get(VISITS).status()).isNotNull();
        assertThat(card.interventions().results()).hasSize(1);
    }

    @Test
    void promiseForAFormerCodeIsForTheArea() {
        Scorecard card = evaluate(
                NEW,
                NEW,
                new ByArea(Map.of(OLD, atLeast("55"), OLD_PEER, atLeast("70")), atLeast("60")),
                Evidence.NONE,
                figures(NEW, NEW_PEER));

        assertThat(card.get(VISITS).target()).isNotNull();
        assertThat(card.get(VISITS).target().promise()).isEqualTo(atLeast("55"));
        assertThat(card.get(VISITS).judgement()).isInstanceOf(Judgement.Judged.class);
    }

    @Test
    void ofTwoPromisesForOneAreaTheOneForTheCodeInUseHolds() {
        Scorecard card = evaluate(
                NEW,
                OLD,
                new ByArea(Map.of(OLD, atLeast("55"), NEW, atLeast("70")), null),
                Evidence.NONE,
                figures(NEW, NEW_PEER));

        assertThat(card.get(VISITS).target()).isNotNull();
        assertThat(card.get(VISITS).target().promise()).isEqualTo(atLeast("70"));
    }

    @Test
    void groupOfAFormerCodeIsPutTogether() {
        Scorecard card = evaluate(NEW, NEW_REGION, atLeast("55"), Evidence.NONE, figures(NEW, NEW_PEER));

        assertThat(card.get(VISITS).point()).isNotNull();
        assertThat(card.get(VISITS).point().value()).isEqualTo(Value.Amount.of(Rational.of(100)));
    }

    @Test
    void groupIsNoMemberOfAGroupUnderAnyCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework(
                        NEW,
                        atLeast("55"),
                        new AreaGroup(NEW_REGION, "Region", List.of(NEW, OLD_REGION)),
                        new AreaGroup(OLD, "Sheffield", List.of(OLD_PEER))))
                .withMessage(
                        "area group new-region has a group as a member: E08000039 stands for E08000039, which is one;"
                                + " area group new-region has a group as a member: old-region stands for new-region, which is one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework(
                        NEW,
                        atLeast("55"),
                        new AreaGroup(NEW_REGION, "Region", List.of(NEW)),
                        new AreaGroup(OLD_REGION, "Region", List.of(NEW_PEER))))
                .withMessage("area group new-region is defined under two codes");
    }
}
