package io.github.kpi4j.yaml.encode;

import io.github.kpi4j.series.Value;

/** A measured value, or why there is none, then the counts per grade where there are any. */
final class ValueWriter {

    private ValueWriter() {}

    static void write(Json json, Value value) {
        if (value instanceof Value.Amount amount) {
            json.put("amount", amount.value())
                    .put("numerator", amount.numerator())
                    .put("denominator", amount.denominator());
        } else if (value instanceof Value.Graded graded) {
            json.put("grade", graded.grade().label());
            if (graded.number() != null) {
                json.put("amount", graded.number().value())
                        .put("unit", graded.number().unit().symbol());
            }
        } else if (value instanceof Value.Words words) {
            json.put("words", words.text());
        } else if (value instanceof Value.Absent absent) {
            json.put("reason", absent.reason().code());
            if (absent.numerator() != null) {
                json.put("numerator", absent.numerator()).put("denominator", absent.denominator());
            }
        }
        value.distribution().ifPresent(counts -> DistributionWriter.write(json, counts));
    }
}
