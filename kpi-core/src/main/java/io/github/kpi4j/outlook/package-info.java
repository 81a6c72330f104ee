/**
 * Where an indicator will be at the end of its year and of its framework if it goes on by its forecast rule, how likely it then
 * meets its target, and what the rest of a year has to come to. Entry type: {@link io.github.kpi4j.outlook.Prospects}. May use
 * {@code forecast}, {@code series}, {@code period}, {@code number} and {@code statistics}.
 */
@NullMarked
package io.github.kpi4j.outlook;

import org.jspecify.annotations.NullMarked;
