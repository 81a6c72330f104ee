/** The worked stories and the command line. */
@org.jspecify.annotations.NullMarked
module io.github.kpi4j.examples {
    requires static transitive org.jspecify;
    requires com.github.mustachejava;
    requires info.picocli;
    requires transitive io.github.kpi4j.core;
    requires transitive io.github.kpi4j.yaml;

    exports io.github.kpi4j.examples;
    exports io.github.kpi4j.examples.bromley;
    exports io.github.kpi4j.examples.ownpromise;
    exports io.github.kpi4j.examples.ownrating;
    exports io.github.kpi4j.examples.quickstart;
    exports io.github.kpi4j.examples.sheffield;

    opens io.github.kpi4j.examples.command to
            info.picocli;
    opens io.github.kpi4j.examples.render to
            com.github.mustachejava;
}
