package io.github.kpi4j.examples.benchmark;

/** Who answers. */
public enum Rival {
    /** Plain arrays. */
    FLOOR("floor"),
    /** The library. */
    ENGINE("engine"),
    /** DuckDB through JDBC on one thread, its result left in a table. */
    DUCKDB("DuckDB");

    private final String title;

    Rival(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
