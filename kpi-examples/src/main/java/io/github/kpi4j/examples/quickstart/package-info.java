/**
 * The smallest use of the library, in Java and with files. Run
 * {@link io.github.kpi4j.examples.quickstart.Quickstart} or {@link io.github.kpi4j.examples.quickstart.QuickstartYaml}.
 */
@NullMarked
package io.github.kpi4j.examples.quickstart;

import org.jspecify.annotations.NullMarked;
