package io.github.kpi4j.examples.benchmark;

/** How large a workload is: so many authorities, each with 150 indicators over 40 quarters. */
public enum Size {
    /** The authorities of England: 912,000 observations. */
    S(152),
    /** Ten times as many. */
    M(1_520),
    /** A hundred times as many. */
    L(15_200);

    private final int authorities;

    Size(int authorities) {
        this.authorities = authorities;
    }

    int authorities() {
        return authorities;
    }
}
