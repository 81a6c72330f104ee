/** The pitfalls of performance reporting that other systems have met, each with what is right, from the file to the words. */
@NullMarked
package io.github.kpi4j.yaml.pitfall;

import org.jspecify.annotations.NullMarked;
