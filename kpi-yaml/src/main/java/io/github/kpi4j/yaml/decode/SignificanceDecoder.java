package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.significance.Significance;
import io.github.kpi4j.significance.Significance.Method;
import io.github.kpi4j.statistics.Confidence;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How differences are told from chance: a confidence, two of them, or a group that says by which method as well. */
final class SignificanceDecoder {

    static final String KEY = "significance";
    private static final int LEAST = 50;
    private static final int MOST_CASES = 1_000_000_000;
    private static final String EXAMPLES = "95 or 99.8";
    private static final Map<String, Method> METHODS =
            Map.of("interval", Method.INTERVAL, "control-limits", Method.CONTROL_LIMITS, "funnel", Method.FUNNEL);
    private static final List<Confidence> USUAL = List.of(Confidence.NINETY_FIVE);
    private static final List<Confidence> OF_FUNNELS =
            List.of(Confidence.NINETY_FIVE, Confidence.NINETY_NINE_POINT_EIGHT);

    private final @Nullable Measure measure;

    SignificanceDecoder(@Nullable Measure measure) {
        this.measure = measure;
    }

    @Nullable
    Significance read(Value value) {
        Significance asked = value.shape() == Shape.GROUP ? group(requireNonNull(value.asFields())) : levels(value);
        return hasLimits(value) ? asked : null;
    }

    private static @Nullable Significance group(Fields fields) {
        Method method = fields.optional("method", word -> word.asChoice(METHODS), Method.INTERVAL);
        List<Confidence> levels = fields.optional(
                "confidence", SignificanceDecoder::confidences, method == Method.FUNNEL ? OF_FUNNELS : USUAL);
        Integer fewest = fields.optional("judge-from", number -> Numbers.whole(number, 1, MOST_CASES));
        return fields.build(() -> of(levels, method, fewest == null ? null : fewest.longValue()));
    }

    private static @Nullable Significance levels(Value value) {
        List<Confidence> levels = confidences(value);
        return levels == null ? null : of(levels, Method.INTERVAL, null);
    }

    private static Significance of(List<Confidence> levels, Method method, @Nullable Long fewest) {
        return new Significance(levels.get(0), levels.size() == 1 ? null : levels.get(1), method, fewest);
    }

    private static @Nullable List<Confidence> confidences(Value value) {
        if (value.shape() != Shape.LIST) {
            Confidence one = confidence(value);
            return one == null ? null : List.of(one);
        }
        List<Confidence> levels = value.asList(SignificanceDecoder::confidence);
        return levels == null ? null : inOrder(value, levels);
    }

    private static @Nullable Confidence confidence(Value value) {
        return Numbers.confidence(value, LEAST, EXAMPLES);
    }

    private static @Nullable List<Confidence> inOrder(Value value, List<Confidence> levels) {
        boolean rising =
                levels.size() == 2 && levels.get(0).level() < levels.get(1).level();
        return rising || levels.size() == 1
                ? levels
                : value.problem(
                        "invalid",
                        "one level of confidence, or two of which the second is above the first, are wanted",
                        "write [95, 99.8]");
    }

    /** Whatever else is wrong, it is said once that there is nothing to tell. */
    private boolean hasLimits(Value value) {
        if (measure == null || measure.countedAs().isPresent()) {
            return true;
        }
        value.problem(
                "contradiction",
                "only percentages, shares and rates of counted cases have an interval to tell chance by",
                "leave " + KEY + " out, or measure a percentage, share or rate");
        return false;
    }
}
