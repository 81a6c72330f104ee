/**
 * The files around a framework: reads frameworks and figures, writes scorecards. Entry type:
 * {@link io.github.kpi4j.yaml.KpiYaml}. May use {@code decode}, {@code encode} and what lies below them.
 */
@NullMarked
package io.github.kpi4j.yaml;

import org.jspecify.annotations.NullMarked;
