/**
 * What people judge and tell beside what is measured: levels that they set, the sources that these rest on, case studies, and the
 * changes that they made. Entry type: {@link io.github.kpi4j.evidence.Evidence}. May use {@code target}, {@code intervention},
 * {@code series}, {@code period} and {@code number}. Nothing in here is ever added to what is computed.
 */
@NullMarked
package io.github.kpi4j.evidence;

import org.jspecify.annotations.NullMarked;
