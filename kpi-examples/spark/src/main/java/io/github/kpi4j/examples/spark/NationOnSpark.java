package io.github.kpi4j.examples.spark;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.yaml.KpiYaml;
import io.github.kpi4j.yaml.LoadResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Evaluates every authority of a figures file on Apache Spark, and writes the results as CSV:
 *
 * <pre>spark-submit kpi-examples-spark.jar --framework F.yaml --figures F.csv --as-of 2026-04-08 --out FOLDER</pre>
 *
 * <p>Without options it prints which there are. Exit codes: 0 done, 1 the input has problems, which are printed each at its
 * place, 2 wrong usage.
 */
public final class NationOnSpark {

    private static final int DONE = 0;
    private static final int PROBLEMS = 1;
    private static final int USAGE = 2;

    private NationOnSpark() {}

    /**
     * Runs the job; where {@code spark-submit} gives no master, on two threads of this machine.
     *
     * @param args the options
     */
    public static void main(String[] args) {
        var messages = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, messages);
        if (code != DONE) {
            System.exit(code);
        }
    }

    private static int run(String[] args, PrintStream messages) {
        Options options;
        try {
            options = Options.parse(args);
        } catch (IllegalArgumentException e) {
            messages.println(e.getMessage());
            return USAGE;
        }
        SparkConf conf = new SparkConf()
                .setAppName("kpi")
                .setIfMissing("spark.master", "local[2]")
                .setIfMissing("spark.log.level", "WARN");
        SparkSession spark = SparkSession.builder().config(conf).getOrCreate();
        try {
            return run(spark, options, messages);
        } finally {
            spark.stop();
        }
    }

    static int run(SparkSession spark, Options options, PrintStream messages) {
        LoadResult<Framework> promised = KpiYaml.standard().load(Path.of(options.framework()));
        print(promised.report(), messages);
        if (!(promised instanceof LoadResult.Loaded<Framework> loaded)) {
            return PROBLEMS;
        }
        try {
            var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
            var evaluations = new Evaluations(context, loaded, options.partitions());
            checkPlaces(context, options);
            Evaluations.Answer answer = evaluations.of(options.figures(), options.asOf(), options.words());
            print(answer.warnings(), messages);
            Dataset<Row> table = ResultTable.of(
                    spark, Standings.of(loaded.value(), options.among()).placed(answer.rows(), options.partitions()));
            ResultTable.writeCsv(table, options.out());
            return DONE;
        } catch (Refused e) {
            print(e.report(), messages);
            return PROBLEMS;
        }
    }

    private static void checkPlaces(JavaSparkContext context, Options options) throws Refused {
        if (!exists(context, options.figures())) {
            throw new Refused("--figures: there is no " + options.figures());
        }
        if (exists(context, options.out())) {
            throw new Refused("--out: " + options.out() + " is there already; name a folder that is not");
        }
    }

    private static boolean exists(JavaSparkContext context, String place) throws Refused {
        try {
            var path = new org.apache.hadoop.fs.Path(place);
            return path.getFileSystem(context.hadoopConfiguration()).exists(path);
        } catch (IOException e) {
            throw new Refused("cannot read " + place + ": " + e);
        }
    }

    private static void print(String report, PrintStream messages) {
        if (!report.isEmpty()) {
            messages.println(report);
        }
    }
}
