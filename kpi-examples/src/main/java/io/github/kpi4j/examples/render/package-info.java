/**
 * Documents as Markdown and HTML, and scorecards as CSV; plain text and JSON are the library's own. Uses
 * {@code narrative} and {@code evaluation}.
 */
@NullMarked
package io.github.kpi4j.examples.render;

import org.jspecify.annotations.NullMarked;
