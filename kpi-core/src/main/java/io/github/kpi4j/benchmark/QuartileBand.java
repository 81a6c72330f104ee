package io.github.kpi4j.benchmark;

/** A quarter of the areas, named as the Local Authority Interactive Tool of the Department for Education names them. */
public enum QuartileBand {
    /** The best quarter. */
    A,
    /** Between the best quarter and the median. */
    B,
    /** Between the median and the worst quarter. */
    C,
    /** The worst quarter. */
    D;

    int fromBest() {
        return switch (this) {
            case A -> 1;
            case B -> 2;
            case C -> 3;
            case D -> 4;
        };
    }

    /** The band of a group counted from the best, from 1. */
    static QuartileBand of(int fromBest) {
        return values()[fromBest - 1];
    }
}
