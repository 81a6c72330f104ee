/**
 * The unchanged engine on Apache Spark: figures grouped by authority, the framework's text shipped and compiled once a JVM. Entry
 * type: {@link io.github.kpi4j.examples.spark.NationOnSpark}. Uses kpi-yaml to read and kpi-core to judge; neither knows of Spark,
 * and nothing of theirs travels between machines: only text and plain rows do.
 */
@NullMarked
package io.github.kpi4j.examples.spark;

import org.jspecify.annotations.NullMarked;
