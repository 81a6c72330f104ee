package io.github.kpi4j.examples.benchmark;

/** What every contender is asked about a workload. */
public enum Question {
    /** Value, rating, variance, change since the quarter and the year before, distance travelled: of each observation. */
    SCORECARD("A scorecard"),
    /** XmR limits of each series, and four rules at each observation. */
    CHART("B control chart"),
    /** Rank and quarter of the field of each observation, among the authorities of its indicator and quarter. */
    RANK("C rank and quartile"),
    /** The slope of least squares of each series. */
    SLOPE("D least squares"),
    /** Mann-Kendall of each series, ties corrected, and the Sen slope. */
    MANN_KENDALL("D Mann-Kendall and Sen"),
    /** Counts added up by region, then value and rating. */
    ROLL_UP("E roll-up"),
    /** A file of figures read: each row, its keys told apart. */
    LOAD("figures from CSV");

    private final String title;

    Question(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
