/**
 * Holds the library to what respected peers really produce: recomputes every row of a folder of their results through the
 * public interface of the library. Entry type: {@link io.github.kpi4j.examples.conformance.Suite}. Uses the library.
 */
@NullMarked
package io.github.kpi4j.examples.conformance;

import org.jspecify.annotations.NullMarked;
