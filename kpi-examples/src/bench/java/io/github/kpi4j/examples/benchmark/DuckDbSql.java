package io.github.kpi4j.examples.benchmark;

/** The questions in the words of DuckDB, and the queries that add their results up. */
final class DuckDbSql {

    private static final String SCORECARD = """
        CREATE OR REPLACE TABLE ra AS
        SELECT a, i, q, dir, value,
          CASE WHEN value IS NULL THEN 0 WHEN dir*value >= dir*target THEN 3 WHEN dir*value >= dir*amber THEN 2
            ELSE 1 END AS rag,
          value - target AS variance,
          value - lag(value, 1) OVER w AS dprev,
          value - lag(value, 4) OVER w AS dpy,
          (value - base)/(target - base) AS dist
        FROM (SELECT o.a, o.i, o.q, d.dir, d.target, d.amber, s.base,
            CASE WHEN o.den > 0 THEN 100.0*CAST(o.num AS DOUBLE)/o.den END AS value
          FROM obs o JOIN ind d ON d.i = o.i JOIN ser s ON s.a = o.a AND s.i = o.i) t
        WINDOW w AS (PARTITION BY a, i ORDER BY q)
        """;

    private static final String CHART = """
        CREATE OR REPLACE TABLE rb AS
        WITH y AS (SELECT a, i, q, value, avg(value) OVER s AS m, abs(value - lag(value) OVER o) AS mr,
            sign(value - lag(value) OVER o) AS dsg
          FROM ra WHERE value IS NOT NULL
          WINDOW s AS (PARTITION BY a, i), o AS (PARTITION BY a, i ORDER BY q)),
        y2 AS (SELECT *, avg(mr) OVER (PARTITION BY a, i) AS amr0 FROM y),
        y3 AS (SELECT *, avg(CASE WHEN mr < 3.267*amr0 THEN mr END) OVER (PARTITION BY a, i) AS amr FROM y2),
        y4 AS (SELECT a, i, q, value, m, amr, coalesce(dsg, 0) AS dsg, sign(value - m) AS side,
            CASE WHEN value > m + 2.66*amr OR value < m - 2.66*amr THEN 1 ELSE 0 END AS astro,
            CASE WHEN (value > m + 2*2.66/3*amr OR value < m - 2*2.66/3*amr)
              AND NOT (value > m + 2.66*amr OR value < m - 2.66*amr) THEN 1 ELSE 0 END AS near FROM y3),
        y5 AS (SELECT *,
            CASE WHEN abs(sum(side) OVER (PARTITION BY a, i ORDER BY q ROWS 6 PRECEDING)) = 7 THEN 1 ELSE 0 END AS s7,
            CASE WHEN abs(sum(dsg) OVER (PARTITION BY a, i ORDER BY q ROWS 5 PRECEDING)) = 6 THEN 1 ELSE 0 END AS t7,
            CASE WHEN sum(near) OVER (PARTITION BY a, i ORDER BY q ROWS 2 PRECEDING) >= 2
              AND abs(sum(side) OVER (PARTITION BY a, i ORDER BY q ROWS 2 PRECEDING)) = 3 THEN 1 ELSE 0 END AS w3
          FROM y4)
        SELECT a, i, q, m, m - 2.66*amr AS lpl, m + 2.66*amr AS upl, astro,
          max(s7) OVER (PARTITION BY a, i ORDER BY q ROWS BETWEEN CURRENT ROW AND 6 FOLLOWING) AS shift,
          max(t7) OVER (PARTITION BY a, i ORDER BY q ROWS BETWEEN CURRENT ROW AND 6 FOLLOWING) AS trend,
          CASE WHEN near = 1 THEN max(w3) OVER (PARTITION BY a, i ORDER BY q ROWS BETWEEN CURRENT ROW AND 2 FOLLOWING)
            ELSE 0 END AS two3
        FROM y5
        """;

    private static final String RANK = """
        CREATE OR REPLACE TABLE rc AS
        SELECT a, i, q, rk, 1 + (4*(rk - 1))//n AS qt
        FROM (SELECT a, i, q, rank() OVER (PARTITION BY i, q ORDER BY -dir*value) AS rk,
            count(*) OVER (PARTITION BY i, q) AS n
          FROM ra WHERE value IS NOT NULL) t
        """;

    private static final String SLOPE = """
        CREATE OR REPLACE TABLE rs AS
        SELECT a, i, regr_slope(value, q) AS slope FROM ra WHERE value IS NOT NULL GROUP BY a, i
        """;

    private static final String MANN_KENDALL = """
        CREATE OR REPLACE TABLE rd AS
        WITH y AS (SELECT a, i, q, value FROM ra WHERE value IS NOT NULL),
        p AS (SELECT l.a, l.i, sum(sign(r.value - l.value)) AS s, median((r.value - l.value)/(r.q - l.q)) AS sen
          FROM y l JOIN y r ON r.a = l.a AND r.i = l.i AND r.q > l.q GROUP BY l.a, l.i),
        t AS (SELECT a, i, sum(c) AS n, sum(c*(c - 1)*(2*c + 5)) AS ties
          FROM (SELECT a, i, value, count(*) AS c FROM y GROUP BY a, i, value) GROUP BY a, i)
        SELECT a, i, s, sen, (n*(n - 1)*(2*n + 5) - ties)/18.0 AS variance FROM p JOIN t USING (a, i)
        """;

    private static final String ROLL_UP = """
        CREATE OR REPLACE TABLE re AS
        SELECT *, CASE WHEN value IS NULL THEN 0 WHEN dir*value >= dir*target THEN 3 WHEN dir*value >= dir*amber THEN 2
            ELSE 1 END AS rag
        FROM (SELECT region, i, q, num, den, CASE WHEN den > 0 THEN 100.0*num/den END AS value
          FROM (SELECT a%9 AS region, i, q, sum(num) AS num, sum(den) AS den FROM obs GROUP BY ALL))
        JOIN ind USING (i)
        """;

    /** The types are given, so that they need not be guessed; the column of shorthand stays text. */
    private static final String LOAD = """
        CREATE OR REPLACE TABLE rf AS
        SELECT * FROM read_csv(':file', header = true, columns = {'indicator': 'VARCHAR', 'area': 'VARCHAR',
          'period': 'VARCHAR', 'numerator': 'INTEGER', 'denominator': 'INTEGER', 'value': 'VARCHAR'})
        """;

    private DuckDbSql() {}

    /** The question, its result left in a table. */
    static String question(Question question) {
        return switch (question) {
            case SCORECARD -> SCORECARD;
            case CHART -> CHART;
            case RANK -> RANK;
            case SLOPE -> SLOPE;
            case MANN_KENDALL -> MANN_KENDALL;
            case ROLL_UP -> ROLL_UP;
            case LOAD -> LOAD;
            case RECORDS, WITH_CHARTS, WITHOUT_TESTS, EVERYTHING, FILE_TO_CHARTS -> throw together(question);
        };
    }

    private static IllegalArgumentException together(Question question) {
        return new IllegalArgumentException(question.title() + " is put together from others");
    }

    /** One row: counts, and sums whose names say so. */
    static String answer(Question question) {
        return switch (question) {
            case SCORECARD ->
                "SELECT " + ratings()
                        + ", count(dprev), count(dpy), fsum(variance) AS sum_v, fsum(dprev) AS sum_p, fsum(dpy) AS sum_y,"
                        + " fsum(dist) AS sum_d FROM ra";
            case CHART -> "SELECT sum(astro) AS o, sum(shift) AS h, sum(trend) AS t, sum(two3) AS z FROM rb";
            case RANK ->
                "SELECT sum(rk) AS r, count(*) FILTER (qt = 1), count(*) FILTER (qt = 2), count(*) FILTER (qt = 3),"
                        + " count(*) FILTER (qt = 4) FROM rc";
            case SLOPE -> "SELECT fsum(slope) AS sum_s FROM rs";
            case MANN_KENDALL -> "SELECT sum(s) AS score, fsum(sen) AS sum_s, fsum(variance) AS sum_v FROM rd";
            case LOAD ->
                "SELECT sum(numerator) AS n, sum(denominator) AS d, count(*) FILTER (denominator IS NULL), count(*)"
                        + " FILTER (denominator = 0), count(DISTINCT indicator), count(DISTINCT area), count(DISTINCT"
                        + " period) FROM rf";
            case ROLL_UP -> "SELECT " + ratings() + ", fsum(value) AS sum_v FROM re";
            case RECORDS, WITH_CHARTS, WITHOUT_TESTS, EVERYTHING, FILE_TO_CHARTS -> throw together(question);
        };
    }

    private static String ratings() {
        return "count(*) FILTER (rag = 0), count(*) FILTER (rag = 1), count(*) FILTER (rag = 2), count(*) FILTER (rag"
                + " = 3)";
    }
}
