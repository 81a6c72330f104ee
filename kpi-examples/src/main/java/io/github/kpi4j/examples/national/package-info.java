/**
 * A worked story at national scale: every measure of a folder laid out as that of the Local Authority Interactive Tool, evaluated
 * for every authority in one call, ranked and banded; as CSV of all, or as one authority's position over all measures. Entry type:
 * {@link io.github.kpi4j.examples.national.Nation}. Uses the library and {@code conformance}, which knows the folder.
 */
@NullMarked
package io.github.kpi4j.examples.national;

import org.jspecify.annotations.NullMarked;
