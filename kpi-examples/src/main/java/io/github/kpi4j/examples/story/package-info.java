/**
 * The two worked stories as the command line tells them. Entry type: {@link io.github.kpi4j.examples.story.Story}.
 * Uses kpi-yaml to read and kpi-core to judge.
 */
@NullMarked
package io.github.kpi4j.examples.story;

import org.jspecify.annotations.NullMarked;
