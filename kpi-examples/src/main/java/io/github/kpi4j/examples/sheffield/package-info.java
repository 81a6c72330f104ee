/**
 * Sheffield: the report that starts a four-year framework, and the first quarter after it. Run
 * {@link io.github.kpi4j.examples.sheffield.SheffieldReport}.
 */
@NullMarked
package io.github.kpi4j.examples.sheffield;

import org.jspecify.annotations.NullMarked;
