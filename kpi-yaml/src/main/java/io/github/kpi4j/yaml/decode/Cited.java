package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.Span;

/**
 * A cell of which something may have to be said when its row is long gone.
 *
 * @param problems where to say it
 * @param line the line on which its row begins
 * @param column its column
 * @param span its place
 */
record Cited(Problems problems, int line, Column column, Span span) {

    void warn(String code, String message, String advice) {
        problems.warning(span, column.header(), code, message, advice);
    }
}
