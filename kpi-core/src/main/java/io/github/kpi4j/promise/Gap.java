package io.github.kpi4j.promise;

/** What was wanting when a promise could not be worked out. */
public sealed interface Gap {

    /**
     * A value that the promise is relative to.
     *
     * @param missing the missing value
     */
    record NoAnchor(Anchor.Missing missing) implements Gap {}

    /**
     * Something that a promise of an embedder's own says in words.
     *
     * @param text what was wanting, such as "no plan for this year"
     */
    record Own(String text) implements Gap {}
}
