/**
 * The keys and values of a file, handed out one by one with their places: what a decoder, ours or an embedder's own,
 * reads from. Start at {@link io.github.kpi4j.yaml.field.Value} and {@link io.github.kpi4j.yaml.field.Fields}. Uses
 * {@code yaml.tree} and {@code yaml.problem}.
 */
@NullMarked
package io.github.kpi4j.yaml.field;

import org.jspecify.annotations.NullMarked;
