/**
 * What is meant to bring about what, and after how long: from inputs over outputs to outcomes and impact. A link is a reason to
 * look at two indicators together, never a proof that one caused the other. Entry type:
 * {@link io.github.kpi4j.chain.ResultsChain}. May use {@code series}, {@code period} and {@code number}.
 */
@NullMarked
package io.github.kpi4j.chain;

import org.jspecify.annotations.NullMarked;
