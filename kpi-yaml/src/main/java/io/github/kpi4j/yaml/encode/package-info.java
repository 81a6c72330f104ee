/**
 * From results to files. Entry type: {@link io.github.kpi4j.yaml.encode.ScorecardWriter}. May use Jackson's generator and
 * kpi-core.
 */
@NullMarked
package io.github.kpi4j.yaml.encode;

import org.jspecify.annotations.NullMarked;
