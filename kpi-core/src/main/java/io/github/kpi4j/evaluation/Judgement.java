package io.github.kpi4j.evaluation;

import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.TargetFinding;
import java.util.Objects;
import java.util.function.Function;

/** Whether an indicator keeps its promise, or why that cannot be said. */
public sealed interface Judgement {

    /**
     * Handles both cases.
     *
     * @param <R> the result
     * @param judged what to do with a judgement
     * @param notJudged what to do with a reason
     * @return what the function of the case returns
     */
    <R> R match(Function<? super TargetFinding, ? extends R> judged, Function<? super Reason, ? extends R> notJudged);

    /**
     * Judged against a target.
     *
     * @param finding everything that the level rests on
     */
    record Judged(TargetFinding finding) implements Judgement {

        /**
         * Checks that all is there.
         *
         * @param finding everything that the level rests on
         */
        public Judged {
            Objects.requireNonNull(finding, "finding");
        }

        /**
         * The level, computed from the finding.
         *
         * @return the level
         */
        public Level level() {
            return finding.level();
        }

        @Override
        public <R> R match(
                Function<? super TargetFinding, ? extends R> judged, Function<? super Reason, ? extends R> notJudged) {
            return judged.apply(finding);
        }
    }

    /**
     * Not judged.
     *
     * @param reason why not
     */
    record NotJudged(Reason reason) implements Judgement {

        /**
         * Checks that all is there.
         *
         * @param reason why not
         */
        public NotJudged {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R match(
                Function<? super TargetFinding, ? extends R> judged, Function<? super Reason, ? extends R> notJudged) {
            return notJudged.apply(reason);
        }
    }
}
