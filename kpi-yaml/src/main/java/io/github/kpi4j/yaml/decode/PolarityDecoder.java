package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.measure.InWords;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Polarity.Sense;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which way is better: as written under {@code better}, or as the targets say. Both must agree. */
final class PolarityDecoder {

    private static final String KEY = "better";
    private static final Map<String, Polarity> WORDS = Map.of(
            "higher", Polarity.HIGHER, "lower", Polarity.LOWER, "closer", Polarity.CLOSER, "neither", Polarity.NEITHER);

    private PolarityDecoder() {}

    /** Reads the key; the result means nothing when a problem was reported. */
    static Polarity read(Fields fields, List<WrittenTarget> promises, @Nullable Measure measure) {
        List<WrittenTarget> judged =
                promises.stream().filter(each -> !each.isDeliberateAbsence()).toList();
        Value written = fields.value(KEY);
        if (written != null) {
            Polarity better = fields.optional(KEY, value -> value.asChoice(WORDS));
            if (better != null) {
                agree(written, better.sense(), judged);
            }
            return better == null ? Polarity.NEITHER : better;
        }
        if (judged.isEmpty()) {
            if (!promises.isEmpty() && measure != null && !(measure instanceof InWords)) {
                fields.problem(
                        "missing-key",
                        "the key \"better\" is missing, and no target says which way is better",
                        "add better: higher, lower, closer or neither");
            }
            return Polarity.UNSTATED;
        }
        WrittenTarget first = judged.get(0);
        refuseOthers(judged, first.sense(), "the target at " + first.place() + " for ");
        return polarity(first.sense());
    }

    private static void agree(Value written, Sense sense, List<WrittenTarget> judged) {
        if (!judged.isEmpty() && judged.stream().noneMatch(each -> each.sense() == sense)) {
            WrittenTarget first = judged.get(0);
            written.problem(
                    "contradiction",
                    "better is " + word(sense) + ", but the target at " + first.place() + " asks for "
                            + word(first.sense()),
                    "write better: " + word(first.sense()) + ", or mend the target"
                            + (sense == Sense.NEITHER ? "; where neither is better, target: { none: why }" : ""));
        } else {
            refuseOthers(judged, sense, "better, at " + written.span().place() + ", is ");
        }
    }

    private static void refuseOthers(List<WrittenTarget> judged, Sense sense, String authority) {
        judged.stream()
                .filter(each -> each.sense() != sense)
                .forEach(each -> each.limit()
                        .problem(
                                "contradiction",
                                "this target asks for " + word(each.sense()) + ", but " + authority + word(sense),
                                "all targets of an indicator point the same way; mend the one that does not"));
    }

    private static Polarity polarity(Sense sense) {
        return WORDS.getOrDefault(word(sense), Polarity.NEITHER);
    }

    private static String word(Sense sense) {
        return sense.name().toLowerCase(Locale.ROOT);
    }
}
