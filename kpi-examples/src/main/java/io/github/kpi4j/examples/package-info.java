/**
 * The command line over the library. Entry type: {@link io.github.kpi4j.examples.Main}. Uses {@code command}.
 */
@NullMarked
package io.github.kpi4j.examples;

import org.jspecify.annotations.NullMarked;
