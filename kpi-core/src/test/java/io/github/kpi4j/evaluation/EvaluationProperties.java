package io.github.kpi4j.evaluation;

import io.github.kpi4j.testkit.EvaluationLaws;
import io.github.kpi4j.testkit.KpiArbitraries;
import io.github.kpi4j.testkit.Situation;
import net.jqwik.api.Arbitrary;

class EvaluationProperties implements EvaluationLaws {

    @Override
    public Arbitrary<Situation> subject() {
        return KpiArbitraries.situations();
    }
}
