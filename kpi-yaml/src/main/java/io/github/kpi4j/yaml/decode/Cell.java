package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.yaml.problem.Span;

/**
 * One cell of a CSV file.
 *
 * @param text what it holds, without its quotes and without the blanks around it
 * @param span where it stands, its quotes included
 */
record Cell(String text, Span span) {

    boolean isEmpty() {
        return text.isEmpty();
    }
}
