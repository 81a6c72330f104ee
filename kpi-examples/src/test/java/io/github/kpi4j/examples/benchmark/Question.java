package io.github.kpi4j.examples.benchmark;

import java.util.EnumSet;
import java.util.Set;

/** What is asked of every observation of the workload. */
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
    /** The first two at once. */
    WITH_CHARTS("A + B"),
    /** All but the tests of trends at once. */
    WITHOUT_TESTS("A + B + C + least squares + E"),
    /** All at once. */
    EVERYTHING("A + B + C + D + E"),
    /** The scorecard, each observation read as one object. */
    RECORDS("A, read as records"),
    /** A file of figures read: each row, its keys told apart. */
    LOAD("figures from CSV"),
    /** From a file of figures to scorecard and control charts. */
    FILE_TO_CHARTS("CSV to A + B");

    private final String title;

    Question(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The questions that this one puts together, in the order in which they can be answered; itself where it puts none. */
    Set<Question> parts() {
        return switch (this) {
            case SCORECARD, CHART, RANK, SLOPE, MANN_KENDALL, ROLL_UP, LOAD -> EnumSet.of(this);
            case RECORDS -> EnumSet.of(SCORECARD);
            case WITH_CHARTS -> EnumSet.of(SCORECARD, CHART);
            case WITHOUT_TESTS -> EnumSet.of(SCORECARD, CHART, RANK, SLOPE, ROLL_UP);
            case EVERYTHING -> EnumSet.of(SCORECARD, CHART, RANK, SLOPE, MANN_KENDALL, ROLL_UP);
            case FILE_TO_CHARTS -> EnumSet.of(LOAD, SCORECARD, CHART);
        };
    }
}
