package io.github.kpi4j.narrative;

import io.github.kpi4j.promise.Anchor;
import io.github.kpi4j.promise.Gap;
import io.github.kpi4j.promise.Resolution;
import io.github.kpi4j.promise.Source;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.target.RatingScheme;
import org.jspecify.annotations.Nullable;

/** Words for a promise in force: what it comes to, and from what. */
final class PromiseWords {

    private static final String NONE = "none in force";

    private final TargetWords targets;

    PromiseWords(ValueWords values) {
        this.targets = new TargetWords(values);
    }

    /** The promise alone, such as "at most 18%". */
    String brief(@Nullable TargetInForce target) {
        if (target == null) {
            return NONE;
        }
        return target.resolution() instanceof Resolution.Resolved resolved
                ? targets.promise(resolved.target())
                : unresolved((Resolution.Unresolved) target.resolution());
    }

    /** As the default scheme would look at it. */
    String whole(@Nullable TargetInForce target) {
        return whole(target, RatingScheme.DEFAULT);
    }

    /** The promise with floor, stretch and the tolerance that a scheme looks at, and what it was worked out from. */
    String whole(@Nullable TargetInForce target, RatingScheme scheme) {
        if (target == null) {
            return NONE;
        }
        if (target.resolution() instanceof Resolution.Resolved resolved) {
            String source = source(resolved.source());
            return targets.whole(resolved.target(), source.isEmpty() ? "" : " (" + source + ")", scheme);
        }
        return unresolved((Resolution.Unresolved) target.resolution());
    }

    private String source(Source source) {
        return source instanceof Source.Own own ? own.text() : "";
    }

    private String unresolved(Resolution.Unresolved unresolved) {
        return "cannot be worked out: " + gap(unresolved.gap());
    }

    private static String gap(Gap gap) {
        if (gap instanceof Gap.NoAnchor no) {
            return missing(no.missing());
        }
        return ((Gap.Own) gap).text();
    }

    private static String missing(Anchor.Missing missing) {
        String reason = Words.reason(missing.reason());
        return switch (missing.what()) {
            case BASELINE -> "no value at the baseline (" + reason + ")";
            case LAST_YEAR -> "no value of the same period last year (" + reason + ")";
            case COMPARATOR -> "no value of " + missing.name() + " (" + reason + ")";
        };
    }
}
