package io.github.kpi4j.promise;

import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Target;
import java.util.Objects;

/** What a promise comes to in one period: a target, or why there is none. */
public sealed interface Resolution {

    /**
     * A target to judge against.
     *
     * @param target the target
     * @param source what it was worked out from
     */
    record Resolved(Target target, Source source) implements Resolution {

        /**
         * Checks that all is there.
         *
         * @param target the target
         * @param source what it was worked out from
         */
        public Resolved {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * No target for this period.
     *
     * @param reason why an indicator that depends on it is not judged
     * @param gap what was wanting
     */
    record Unresolved(Reason reason, Gap gap) implements Resolution {

        /**
         * Checks that all is there.
         *
         * @param reason why an indicator that depends on it is not judged
         * @param gap what was wanting
         */
        public Unresolved {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(gap, "gap");
        }

        /**
         * A target that needs a value which is not there.
         *
         * @param missing the missing value
         * @return the resolution
         */
        public static Unresolved without(Anchor.Missing missing) {
            return new Unresolved(missing.reason(), new Gap.NoAnchor(missing));
        }
    }
}
