/** Reads and writes the files around a performance framework, and says where every problem is. */
@org.jspecify.annotations.NullMarked
module io.github.kpi4j.yaml {
    requires transitive io.github.kpi4j.core;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires org.slf4j;
    requires org.yaml.snakeyaml;

    exports io.github.kpi4j.yaml;
    exports io.github.kpi4j.yaml.field;
    exports io.github.kpi4j.yaml.problem;
}
