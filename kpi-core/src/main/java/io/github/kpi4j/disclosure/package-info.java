/**
 * What must not be published so that nobody can be identified: the rules that an author declares, and what has to be hidden beside
 * small counts so that none can be worked out from the sums that are shown. Entry types: {@link
 * io.github.kpi4j.disclosure.Disclosure} and {@link io.github.kpi4j.disclosure.Table}. May use {@code benchmark}, {@code series}
 * and {@code number}.
 */
@NullMarked
package io.github.kpi4j.disclosure;

import org.jspecify.annotations.NullMarked;
