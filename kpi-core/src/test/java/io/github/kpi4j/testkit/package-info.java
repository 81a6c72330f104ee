/**
 * Arbitraries of everything in the model, and the library's laws as properties to inherit, for our tests and for those of
 * embedders. Entry types: {@link io.github.kpi4j.testkit.KpiDomain} and {@link io.github.kpi4j.testkit.KpiArbitraries}. May
 * use everything, and jqwik 1.9.3, which an embedder brings along; no assertion library is needed.
 */
@NullMarked
package io.github.kpi4j.testkit;

import org.jspecify.annotations.NullMarked;
