package io.github.kpi4j.significance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import io.github.kpi4j.significance.Significance.Method;
import io.github.kpi4j.significance.SignificanceFinding.Compared;
import io.github.kpi4j.significance.SignificanceFinding.Told;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.statistics.funnel.FunnelFlag;
import io.github.kpi4j.statistics.interval.Comparison;
import io.github.kpi4j.testkit.Contrast;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.LawsOfSignificance;
import io.github.kpi4j.testkit.SignificanceArbitraries;
import io.github.kpi4j.testkit.Situation;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@Domain(KpiDomain.class)
@Domain(DomainContext.Global.class)
class SignificanceProperties {

    @Provide
    Arbitrary<Contrast> contrasts() {
        return SignificanceArbitraries.contrasts();
    }

    @Property
    void wantingToBeSurerTellsNoMoreApart(@ForAll("contrasts") Contrast contrast) {
        LawsOfSignificance.wantingToBeSurerTellsNoMoreApart(contrast);
    }

    @Property
    void secondLevelOnlyStrengthens(@ForAll("contrasts") Contrast contrast) {
        LawsOfSignificance.secondLevelOnlyStrengthens(contrast);
    }

    @Property
    void moreCasesTellNoLessApart(
            @ForAll("contrasts") Contrast contrast, @ForAll @IntRange(min = 2, max = 40) int times) {
        LawsOfSignificance.moreCasesTellNoLessApart(contrast, times);
    }

    @Property
    void mirrorSwapsBetterAndWorse(@ForAll("contrasts") Contrast contrast) {
        LawsOfSignificance.mirrorSwapsBetterAndWorse(contrast);
    }

    @Property
    void verdictNeverContradictsTheValues(@ForAll("contrasts") Contrast contrast) {
        LawsOfSignificance.verdictNeverContradictsTheValues(contrast);
    }

    @Property
    void valueIsSimilarToItself(@ForAll("contrasts") Contrast contrast) {
        LawsOfSignificance.valueIsSimilarToItself(contrast);
    }

    @Property
    void tooFewAreNotTold(@ForAll("contrasts") Contrast contrast) {
        LawsOfSignificance.tooFewAreNotTold(contrast);
    }

    @Property(tries = 200)
    @StatisticsReport(StatisticsReportMode.OFF)
    void onlyWhatWasAskedIsTold(@ForAll Situation situation) {
        LawsOfSignificance.onlyWhatWasAskedIsTold(situation);
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            for (SignificanceFinding finding : evaluation.significance().findings()) {
                Statistics.collect(finding instanceof Told);
            }
        }
        Statistics.coverage(checker -> checker.check(true).count(count -> count > 0));
    }

    @Property(tries = 100)
    void tellingChangesNothingElse(@ForAll Situation situation) {
        LawsOfSignificance.tellingChangesNothingElse(situation);
    }

    /** The place in a funnel is the one that PHEindicatormethods flags. */
    @Property
    void funnelIsThatOfTheFlags(@ForAll("contrasts") Contrast contrast) {
        var asked = new Significance(Confidence.NINETY_FIVE, Confidence.NINETY_NINE_POINT_EIGHT, Method.FUNNEL, null);
        if (contrast.by(asked).with(Polarity.NEITHER).findings().get(1) instanceof Compared compared) {
            Quotient own = contrast.subject().own();
            double baseline = contrast.other().dividedBy(own.factor()).doubleValue();
            double numerator = own.numerator().doubleValue();
            double denominator = own.denominator().doubleValue();
            FunnelFlag flag = (own.form() == Quotient.Form.SHARE
                            ? FunnelFlag.ofProportion(numerator, denominator, baseline)
                            : FunnelFlag.ofRate(numerator, denominator, baseline))
                    .found()
                    .orElseThrow();

            assertThat(compared.comparison())
                    .isEqualTo(
                            switch (flag) {
                                case HIGH_OUTER -> Comparison.HIGHEST;
                                case HIGH_INNER -> Comparison.HIGHER;
                                case NOT_SIGNIFICANT -> Comparison.SIMILAR;
                                case LOW_INNER -> Comparison.LOWER;
                                case LOW_OUTER -> Comparison.LOWEST;
                            });
        }
    }

    /** Control limits are those of Fingertips. */
    @Property
    void controlLimitsAreThoseOfTheComparison(@ForAll("contrasts") Contrast contrast) {
        var asked = new Significance(Confidence.NINETY_FIVE, null, Method.CONTROL_LIMITS, null);
        if (contrast.by(asked).findings().get(1) instanceof Compared compared) {
            Quotient own = contrast.subject().own();
            double share = own.value().dividedBy(own.factor()).doubleValue();
            double benchmark = contrast.other().dividedBy(own.factor()).doubleValue();
            double numerator = own.numerator().doubleValue();
            double denominator = own.denominator().doubleValue();

            assertThat(compared.comparison())
                    .isEqualTo((own.form() == Quotient.Form.SHARE
                                    ? Comparison.ofProportion(share, denominator, benchmark, Confidence.NINETY_FIVE)
                                    : Comparison.ofRate(numerator, benchmark * denominator, Confidence.NINETY_FIVE))
                            .found()
                            .orElseThrow());
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyVerdictOccurs(@ForAll("contrasts") Contrast contrast) {
        for (SignificanceFinding finding : contrast.findings()) {
            Statistics.collect(finding instanceof Told told ? told.verdict().name() : "NOT_TOLD");
        }
        Statistics.coverage(checker -> {
            for (Verdict verdict : Verdict.values()) {
                checker.check(verdict.name()).percentage(share -> share >= 1);
            }
            checker.check("NOT_TOLD").percentage(share -> share >= 2);
        });
    }
}
