package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.measure.RealTerms;
import io.github.kpi4j.measure.RealTerms.Deflation;
import io.github.kpi4j.series.Series;
import org.jspecify.annotations.Nullable;

/** What money in the prices of one period was worked out from. */
final class RealTermsWriter {

    private RealTermsWriter() {}

    /** Writes nothing for what is not in real terms. */
    static void write(Json json, Evaluation evaluation) {
        if (evaluation.indicator().definition().measure() instanceof RealTerms real) {
            json.object("realTerms", content -> realTerms(content, real, evaluation.point()));
        }
    }

    private static void realTerms(Json json, RealTerms real, Series.@Nullable Point point) {
        Deflation deflation = point == null ? null : real.deflation(point).orElse(null);
        json.put("deflator", real.deflator().id())
                .put("name", real.deflator().name())
                .put("source", real.deflator().source())
                .put("pricesOf", real.pricesOf().label())
                .put("baseIndex", real.deflator().linked().at(real.pricesOf()).orElse(null))
                .put("cash", point == null ? null : real.cash(point).orElse(null))
                .put("index", deflation == null ? null : deflation.index().value())
                .put(
                        "indexOf",
                        deflation == null ? null : deflation.index().period().label());
    }
}
