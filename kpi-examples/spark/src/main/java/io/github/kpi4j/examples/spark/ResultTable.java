package io.github.kpi4j.examples.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The results as a table of Spark: text in every column, ordered by area, indicator and time. */
final class ResultTable {

    private static final List<String> COLUMNS = List.of(
            "area",
            "indicator",
            "period",
            "period_end",
            "value",
            "level",
            "reason",
            "rank",
            "ranked",
            "quarter",
            "words");

    private static final StructType SCHEMA = new StructType(COLUMNS.stream()
            .map(column -> DataTypes.createStructField(column, DataTypes.StringType, false))
            .toArray(StructField[]::new));

    private ResultTable() {}

    static Dataset<Row> of(SparkSession spark, JavaRDD<PlacedRow> placed) {
        JavaRDD<Row> rows = placed.map(each -> RowFactory.create(
                each.row().area(),
                each.row().indicator(),
                each.row().period(),
                each.row().periodEnd(),
                each.row().value(),
                each.row().level(),
                each.row().reason(),
                each.rank(),
                each.ranked(),
                each.quarter(),
                each.row().words()));
        return spark.createDataFrame(rows, SCHEMA).orderBy("area", "indicator", "period_end");
    }

    /** Writes a file of CSV for each part, each with a header, as RFC 4180 has it. */
    static void writeCsv(Dataset<Row> table, String folder) {
        table.write()
                .option("header", true)
                .option("escape", "\"")
                .option("emptyValue", "")
                .csv(folder);
    }
}
