package io.github.kpi4j.narrative;

import io.github.kpi4j.promise.Anchor;
import io.github.kpi4j.promise.Gap;
import io.github.kpi4j.promise.Resolution;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.RatingScheme;
import org.jspecify.annotations.Nullable;

/** Words for a promise in force: what it comes to, and from what. */
final class PromiseWords {

    private static final String NONE = "none in force";

    private final ValueWords values;
    private final TargetWords targets;
    private final SourceWords sources;

    PromiseWords(ValueWords values) {
        this.values = values;
        this.targets = new TargetWords(values);
        this.sources = new SourceWords(values);
    }

    /** The promise alone, such as "at most 18%". */
    String brief(@Nullable TargetInForce target) {
        if (target == null) {
            return NONE;
        }
        return target.resolution() instanceof Resolution.Resolved resolved
                ? targets.promise(resolved.target())
                : unresolved(target, (Resolution.Unresolved) target.resolution());
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
        return target.resolution() instanceof Resolution.Resolved resolved
                ? targets.whole(resolved.target(), sources.inBrackets(resolved.source()), scheme)
                : unresolved(target, (Resolution.Unresolved) target.resolution());
    }

    /** The promise for a period whose figure is still to come: what it depends on is still to come as well. */
    String awaited(@Nullable TargetInForce target) {
        return target != null
                        && target.resolution() instanceof Resolution.Unresolved unresolved
                        && unresolved.gap() instanceof Gap.NoAnchor no
                        && no.missing().reason() == Reason.NOT_AVAILABLE
                ? promise(target, unresolved) + "to be worked out with the next figure"
                : whole(target);
    }

    private String unresolved(TargetInForce target, Resolution.Unresolved unresolved) {
        return promise(target, unresolved) + "cannot be worked out: " + gap(unresolved.gap());
    }

    private String promise(TargetInForce target, Resolution.Unresolved unresolved) {
        String comparator =
                unresolved.gap() instanceof Gap.NoAnchor no ? no.missing().name() : "the comparator";
        String promise = sources.promise(target.promise(), comparator);
        return promise.isEmpty() ? "" : promise + "; ";
    }

    private String gap(Gap gap) {
        if (gap instanceof Gap.NoAnchor no) {
            return missing(no.missing());
        }
        if (gap instanceof Gap.NoArea none) {
            return "no target is set for " + none.area();
        }
        if (gap instanceof Gap.OutsideDates dates) {
            return "nothing is promised before " + Words.day(dates.first()) + " or after " + Words.day(dates.last());
        }
        if (gap instanceof Gap.Misfit misfit) {
            return misfit(misfit);
        }
        return ((Gap.Own) gap).text();
    }

    private String misfit(Gap.Misfit misfit) {
        String number = "it would be " + values.limit(misfit.number()) + sources.inBrackets(misfit.source()) + ", ";
        return switch (misfit.term()) {
            case TOLERANCE -> number + "and a tolerance in percent needs a target above zero";
            case FLOOR -> number + "which is no better than the minimum acceptable";
            case STRETCH -> number + "and the stretch does not lie beyond that";
        };
    }

    private String missing(Anchor.Missing missing) {
        boolean overlaps = missing.what() == Anchor.What.LAST_YEAR
                && missing.reason() == Reason.NOT_COMPARABLE
                && values.isPooled();
        String reason = Words.reason(missing.reason());
        return switch (missing.what()) {
            case BASELINE ->
                missing.name().isEmpty()
                        ? "no value at the baseline (" + reason + ")"
                        : missing.name() + " is where it is counted from";
            case LAST_YEAR ->
                "no value of the same period last year (" + reason + (overlaps ? ", " + Words.OVERLAPS : "") + ")";
            case COMPARATOR -> "no value of " + missing.name() + " (" + reason + ")";
        };
    }
}
