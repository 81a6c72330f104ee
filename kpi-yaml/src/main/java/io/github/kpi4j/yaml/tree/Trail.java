package io.github.kpi4j.yaml.tree;

import io.github.kpi4j.yaml.problem.Quote;

/** How the place of a value in the framework is written: {@code indicators[2].target.at-least}. */
public final class Trail {

    private Trail() {}

    /**
     * The path of a key's value.
     *
     * @param path the path of the mapping; empty for the whole file
     * @param key the key, shown on one line and cut when it is very long
     * @return the path with the key added
     */
    public static String key(String path, String key) {
        return path.isEmpty() ? Quote.bare(key) : path + "." + Quote.bare(key);
    }

    /**
     * The path of a list's item.
     *
     * @param path the path of the list; empty for the whole file
     * @param index the item, from 0
     * @return the path with the index added
     */
    public static String item(String path, int index) {
        return path + "[" + index + "]";
    }
}
