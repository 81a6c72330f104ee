/**
 * Areas put into groups as Fingertips rounds and numbers them: {@link io.github.kpi4j.statistics.band.FingertipsBands}. Exact
 * quarters, fifths and deprivation bands, by which an area's position is judged, are in {@code benchmark}.
 */
@NullMarked
package io.github.kpi4j.statistics.band;

import org.jspecify.annotations.NullMarked;
