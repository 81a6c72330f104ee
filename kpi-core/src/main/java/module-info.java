/** The model and the engine: what a council promised, what it observed, and how the two compare. */
@org.jspecify.annotations.NullMarked
module io.github.kpi4j.core {
    requires static transitive org.jspecify;
    requires com.google.common;
    requires org.apache.commons.statistics.distribution;

    exports io.github.kpi4j.baseline;
    exports io.github.kpi4j.benchmark;
    exports io.github.kpi4j.chain;
    exports io.github.kpi4j.disclosure;
    exports io.github.kpi4j.evaluation;
    exports io.github.kpi4j.evidence;
    exports io.github.kpi4j.forecast;
    exports io.github.kpi4j.formula;
    exports io.github.kpi4j.indicator;
    exports io.github.kpi4j.intervention;
    exports io.github.kpi4j.lint;
    exports io.github.kpi4j.measure;
    exports io.github.kpi4j.narrative;
    exports io.github.kpi4j.number;
    exports io.github.kpi4j.outlook;
    exports io.github.kpi4j.period;
    exports io.github.kpi4j.price;
    exports io.github.kpi4j.promise;
    exports io.github.kpi4j.report;
    exports io.github.kpi4j.rollup;
    exports io.github.kpi4j.series;
    exports io.github.kpi4j.significance;
    exports io.github.kpi4j.spc;
    exports io.github.kpi4j.statistics;
    exports io.github.kpi4j.statistics.band;
    exports io.github.kpi4j.statistics.funnel;
    exports io.github.kpi4j.statistics.interval;
    exports io.github.kpi4j.statistics.regression;
    exports io.github.kpi4j.statistics.trend;
    exports io.github.kpi4j.summary;
    exports io.github.kpi4j.target;
    exports io.github.kpi4j.trend;
    exports io.github.kpi4j.vfm;
}
