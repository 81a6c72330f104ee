/**
 * The commands of the command line, one class each. Entry type: {@link io.github.kpi4j.examples.command.KpiCommand}. Uses
 * {@code story}, {@code render}, {@code conformance} and the library.
 */
@NullMarked
package io.github.kpi4j.examples.command;

import org.jspecify.annotations.NullMarked;
