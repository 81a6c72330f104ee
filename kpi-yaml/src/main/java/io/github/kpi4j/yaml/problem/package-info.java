/**
 * Located problems: what is wrong in a file, where exactly, and what to write instead. Start at {@link
 * io.github.kpi4j.yaml.problem.Problems}, which collects while a file is read. Uses nothing but the JDK.
 */
@NullMarked
package io.github.kpi4j.yaml.problem;

import org.jspecify.annotations.NullMarked;
