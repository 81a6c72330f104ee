/**
 * Areas put into bands by their values, in three published conventions that disagree: {@link
 * io.github.kpi4j.statistics.band.DeprivationBands} of OHID, {@link io.github.kpi4j.statistics.band.FingertipsBands} and
 * {@link io.github.kpi4j.statistics.band.LaitBands} of the Department for Education. Say beside a band whose it is.
 */
@NullMarked
package io.github.kpi4j.statistics.band;

import org.jspecify.annotations.NullMarked;
