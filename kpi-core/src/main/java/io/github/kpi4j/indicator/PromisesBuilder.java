package io.github.kpi4j.indicator;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineVersion;
import io.github.kpi4j.baseline.Baselines;
import io.github.kpi4j.promise.AgreedException;
import io.github.kpi4j.promise.EndTarget;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.TargetHistory;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding.Judging;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator promises, where it began, and how it is judged.
 *
 * @param <B> the builder that goes on from here
 */
abstract sealed class PromisesBuilder<B> permits IndicatorBuilder {

    private static final BaselineVersion NO_BASELINE =
            BaselineVersion.first(new Baseline.NoneYet("no baseline has been set"));

    private final List<TargetVersion> targets = new ArrayList<>();
    private final List<AgreedException> exceptions = new ArrayList<>();
    private final List<BaselineVersion> baselines = new ArrayList<>();
    private final List<Baselines.Named> otherBaselines = new ArrayList<>();
    private @Nullable EndTarget endTarget;
    private Rating rating = Rating.STANDARD;

    abstract B self();

    /**
     * Whether exact or published values are judged.
     *
     * @param which exact or as published
     * @return this builder
     */
    public B judge(Judging which) {
        rating = rating.judging(which);
        return self();
    }

    /**
     * The indicator's own rating scheme, where the framework's does not fit it.
     *
     * @param scheme the scheme
     * @return this builder
     */
    public B ratedBy(RatingScheme scheme) {
        rating = rating.by(scheme);
        return self();
    }

    /**
     * The smallest denominator that is judged; of fewer cases neither a level nor a direction is told.
     *
     * @param cases one or more
     * @return this builder
     * @throws IllegalArgumentException if the number is not above zero
     */
    public B judgeFrom(long cases) {
        rating = rating.from(cases);
        return self();
    }

    /**
     * A limit that has always held.
     *
     * @param limit the target, or {@link Target#none}
     * @return this builder
     */
    public B target(Target limit) {
        return target(TargetVersion.always(limit));
    }

    /**
     * A promise of any kind that has always held.
     *
     * @param promise the promise
     * @return this builder
     */
    public B target(Promise promise) {
        return target(TargetVersion.always(promise));
    }

    /**
     * One version of the target; call again for further versions.
     *
     * @param version the version
     * @return this builder
     */
    public B target(TargetVersion version) {
        targets.add(version);
        return self();
    }

    /**
     * A temporary target in the place of the ordinary one; call again for further ones.
     *
     * @param exception the exception
     * @return this builder
     */
    public B exception(AgreedException exception) {
        exceptions.add(exception);
        return self();
    }

    /**
     * What is to be reached in the end, beside the current target.
     *
     * @param promise the end target
     * @return this builder
     */
    public B endTarget(EndTarget promise) {
        endTarget = promise;
        return self();
    }

    /**
     * Where change is counted from.
     *
     * @param start the baseline
     * @return this builder
     */
    public B baseline(Baseline start) {
        return baseline(BaselineVersion.first(start));
    }

    /**
     * One version of the baseline; call again for further versions. A version in force from the same day is replaced.
     *
     * @param version the version
     * @return this builder
     */
    public B baseline(BaselineVersion version) {
        baselines.removeIf(other -> Objects.equals(other.from(), version.from()));
        baselines.add(version);
        return self();
    }

    /**
     * A starting point beside the primary one; call again for further ones.
     *
     * @param name what it is
     * @param start the baseline
     * @return this builder
     * @throws IllegalArgumentException if the name is blank
     */
    public B otherBaseline(String name, Baseline start) {
        otherBaselines.add(new Baselines.Named(name, start));
        return self();
    }

    boolean isPromised() {
        return !targets.isEmpty();
    }

    TargetHistory targets() {
        return new TargetHistory(targets, exceptions, endTarget);
    }

    Baselines baselines() {
        return new Baselines(baselines.isEmpty() ? List.of(NO_BASELINE) : baselines, otherBaselines);
    }

    Rating rating() {
        return rating;
    }

    /** What the first target says that is one; which range is wanted may change from version to version. */
    static Polarity implied(TargetHistory history) {
        return history.versions().stream()
                .map(TargetVersion::promise)
                .filter(promise -> !promise.isNone())
                .findFirst()
                .map(Promise::polarity)
                .map(way -> way.sense() == Polarity.Sense.CLOSER ? Polarity.CLOSER : way)
                .orElse(Polarity.UNSTATED);
    }
}
