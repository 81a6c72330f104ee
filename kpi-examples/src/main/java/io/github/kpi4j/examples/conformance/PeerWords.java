package io.github.kpi4j.examples.conformance;

import io.github.kpi4j.spc.Assurance;
import io.github.kpi4j.spc.SpecialCause;
import io.github.kpi4j.spc.Variation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of NHSRplotthedots for what a chart finds. */
final class PeerWords {

    static final List<String> TYPES = List.of(
            "common_cause",
            "special_cause_improvement",
            "special_cause_concern",
            "special_cause_neutral_high",
            "special_cause_neutral_low");

    private PeerWords() {}

    static String flag(boolean flag) {
        return flag ? "TRUE" : "FALSE";
    }

    static String cause(@Nullable SpecialCause cause) {
        if (cause == null) {
            return "Common Cause";
        }
        return switch (cause) {
            case ABOVE_UPPER_LIMIT -> "Above UCL";
            case BELOW_LOWER_LIMIT -> "Below LCL";
            case RISING_TREND -> "7 Point Trend (Increasing)";
            case FALLING_TREND -> "7 Point Trend (Decreasing)";
            case TWO_IN_THREE_ABOVE -> "2 in 3 Above CL";
            case TWO_IN_THREE_BELOW -> "2 in 3 Below CL";
            case SHIFT_ABOVE -> "7 Points Above CL";
            case SHIFT_BELOW -> "7 Points Below CL";
        };
    }

    static String type(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> "common_cause";
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> "special_cause_improvement";
            case CONCERN_HIGH, CONCERN_LOW -> "special_cause_concern";
            case NEUTRAL_HIGH, NEUTRAL_LOW -> "special_cause_" + icon(variation);
        };
    }

    static String icon(Variation variation) {
        return variation.name().toLowerCase(Locale.ROOT);
    }

    static String assurance(Assurance assurance) {
        return assurance.name().toLowerCase(Locale.ROOT);
    }

    static String assuranceIcon(Assurance assurance) {
        return switch (assurance) {
            case CONSISTENT_PASS -> "pass";
            case CONSISTENT_FAIL -> "fail";
            case INCONSISTENT -> "inconsistent";
        };
    }
}
