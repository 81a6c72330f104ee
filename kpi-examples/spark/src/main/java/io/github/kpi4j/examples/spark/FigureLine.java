package io.github.kpi4j.examples.spark;

import java.io.Serializable;

/**
 * One line of a figures file, which remembers where it stood.
 *
 * @param number the line in the file, from 1
 * @param text the line without its end
 */
record FigureLine(long number, String text) implements Serializable {

    /** Stands for the lines of an area that has none, and is judged all the same. */
    static final FigureLine NONE = new FigureLine(0, "");

    boolean isNone() {
        return number == 0;
    }
}
