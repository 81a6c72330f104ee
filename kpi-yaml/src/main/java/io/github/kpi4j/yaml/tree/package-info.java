/**
 * From a file to a tree of located, untyped YAML: every value keeps the text its author wrote and the place where it
 * stands. Entry: {@link io.github.kpi4j.yaml.tree.TreeReader}, after {@link io.github.kpi4j.yaml.tree.SourceReader}.
 * Uses {@code yaml.problem} and the token stream of Jackson's YAML parser.
 */
@NullMarked
package io.github.kpi4j.yaml.tree;

import org.jspecify.annotations.NullMarked;
