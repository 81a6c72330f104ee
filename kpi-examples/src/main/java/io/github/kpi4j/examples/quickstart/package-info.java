/**
 * The smallest use of the library, in Java and with files. Run
 * {@link io.github.kpi4j.examples.quickstart.Quickstart} or {@link io.github.kpi4j.examples.quickstart.QuickstartYaml}; {@link io.github.kpi4j.examples.quickstart.QuickstartBulk} judges a nation.
 */
@NullMarked
package io.github.kpi4j.examples.quickstart;

import org.jspecify.annotations.NullMarked;
