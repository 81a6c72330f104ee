/**
 * A rating rule of a council's own, which no bands of the library can say, known to the loader by its name. Entry type:
 * {@link io.github.kpi4j.examples.ownrating.OwnRating}.
 */
@NullMarked
package io.github.kpi4j.examples.ownrating;

import org.jspecify.annotations.NullMarked;
