/**
 * A kind of target of one's own, added without touching the library. Run
 * {@link io.github.kpi4j.examples.ownpromise.ClosingTheGap}.
 */
@NullMarked
package io.github.kpi4j.examples.ownpromise;

import org.jspecify.annotations.NullMarked;
