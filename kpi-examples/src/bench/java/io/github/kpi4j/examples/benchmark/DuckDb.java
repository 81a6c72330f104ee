package io.github.kpi4j.examples.benchmark;

import static io.github.kpi4j.examples.benchmark.Workload.INDICATORS;
import static io.github.kpi4j.examples.benchmark.Workload.QUARTERS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** DuckDB in memory, on one thread, its result left in a table. */
final class DuckDb implements Contender, AutoCloseable {

    private final Workload workload;
    private final Connection connection;
    private final Statement statement;
    private @Nullable Path file;

    DuckDb(Workload workload) throws SQLException {
        this.workload = workload;
        connection = DriverManager.getConnection("jdbc:duckdb:");
        statement = connection.createStatement();
        statement.execute("SET threads = 1");
        load();
        run(Question.SCORECARD);
    }

    private void load() throws SQLException {
        statement.execute("CREATE TABLE obs(a INTEGER, i INTEGER, q INTEGER, num INTEGER, den INTEGER)");
        statement.execute("CREATE TABLE ind(i INTEGER, dir INTEGER, target DOUBLE, amber DOUBLE)");
        statement.execute("CREATE TABLE ser(a INTEGER, i INTEGER, base DOUBLE)");
        DuckDBConnection duckDb = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender rows = duckDb.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "obs")) {
            for (int o = 0; o < workload.observations(); o++) {
                int s = o / QUARTERS;
                rows.beginRow();
                rows.append(s / INDICATORS);
                rows.append(s % INDICATORS);
                rows.append(o % QUARTERS);
                if (workload.d()[o] == Workload.MISSING) {
                    rows.appendNull();
                    rows.appendNull();
                } else {
                    rows.append(workload.n()[o]);
                    rows.append(workload.d()[o]);
                }
                rows.endRow();
            }
        }
        try (DuckDBAppender rows = duckDb.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "ind")) {
            for (int i = 0; i < INDICATORS; i++) {
                rows.beginRow();
                rows.append(i);
                rows.append(workload.higher()[i] ? 1 : -1);
                rows.append(workload.target(i));
                rows.append(workload.amber(i));
                rows.endRow();
            }
        }
        try (DuckDBAppender rows = duckDb.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "ser")) {
            for (int s = 0; s < workload.series(); s++) {
                rows.beginRow();
                rows.append(s / INDICATORS);
                rows.append(s % INDICATORS);
                rows.append(workload.baseline(s));
                rows.endRow();
            }
        }
    }

    @Override
    public void run(Question question) {
        question.parts().forEach(this::runSingle);
    }

    private void runSingle(Question question) {
        try {
            statement.execute(DuckDbSql.question(question).replace(":file", question == Question.LOAD ? file() : ""));
        } catch (SQLException e) {
            throw new IllegalStateException(question.title(), e);
        }
    }

    /** The whole workload as a file, made when it is first asked for. */
    private String file() {
        try {
            if (file == null) {
                file = Files.createTempFile("workload", ".csv");
                Files.write(file, WorkloadCsv.of(workload));
            }
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Answer answer(Question question) {
        return Answer.all(question.parts().stream().map(this::single).toList());
    }

    private Answer single(Question question) {
        try (ResultSet row = statement.executeQuery(DuckDbSql.answer(question))) {
            row.next();
            List<Long> counts = new ArrayList<>();
            List<Double> sums = new ArrayList<>();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                if (row.getMetaData().getColumnName(column).startsWith("sum_")) {
                    sums.add(row.getDouble(column));
                } else {
                    counts.add(row.getLong(column));
                }
            }
            return new Answer(counts, sums);
        } catch (SQLException e) {
            throw new IllegalStateException(question.title(), e);
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        if (file != null) {
            Files.delete(file);
        }
        statement.close();
        connection.close();
    }
}
