/**
 * What a council really promised: a stated limit, or one that is worked out anew for each period from the baseline, from last
 * year or from others, in dated versions. Entry type: {@link io.github.kpi4j.promise.Promise}. May use {@code target},
 * {@code series}, {@code period} and {@code number}.
 */
@NullMarked
package io.github.kpi4j.promise;

import org.jspecify.annotations.NullMarked;
