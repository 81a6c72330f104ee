package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Terms;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold.Comparison;
import java.util.function.Function;

/** The limit of a target as it is written, before tolerance, floor and stretch are read. */
sealed interface Limit {

    /** A limit that is stated outright. */
    record Stated(Target target) implements Limit {}

    /** A promise of an embedder's own, with all that belongs to it. */
    record Own(Promise promise) implements Limit {}

    /** One side of a number that is worked out for each period. */
    record Open(Comparison comparison, Function<Terms, Promise> promise) implements Limit {}
}
