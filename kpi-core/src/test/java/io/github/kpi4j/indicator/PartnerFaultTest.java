package io.github.kpi4j.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.MedianGrade;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Scale;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.vfm.DeadBand;
import io.github.kpi4j.vfm.Partner;
import io.github.kpi4j.vfm.Since;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnerFaultTest {

    private static Framework costBesideMedianGrades(DeadBand band) {
        ValueForMoney cost = ValueForMoney.define(
                        "cost",
                        "Cost",
                        ValueForMoney.Lens.ECONOMY,
                        List.of(new Partner(new IndicatorId("quality"), band)),
                        new Since.LastYear(),
                        DeadBand.NONE)
                .measuredAs(new Direct(new Unit.Money("GBP", "child")))
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.none("cheap is not good by itself"))
                .build();
        Qualitative quality = Qualitative.define("quality", "How well audits are graded")
                .measuredAs(new MedianGrade(new Scale("audit", List.of("poor", "good"))))
                .better(Polarity.HIGHER)
                .reported(Cadence.yearly(YearType.FINANCIAL))
                .target(Target.none("none is set"))
                .build();
        return Framework.of("E09000006", cost, quality);
    }

    @Test
    void deadBandOfAPartnerInGradesIsInGradesHoweverTheGradeComesAbout() {
        assertThat(costBesideMedianGrades(new DeadBand.Grades(1)).indicators()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> costBesideMedianGrades(new DeadBand.Points(Rational.ONE)))
                .withMessageContaining("grades have an order but no size");
    }
}
