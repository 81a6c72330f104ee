package io.github.kpi4j.examples.conformance;

import static io.github.kpi4j.examples.conformance.Packed.number;

import io.github.kpi4j.statistics.Moments;
import io.github.kpi4j.statistics.Points;
import io.github.kpi4j.statistics.Result;
import io.github.kpi4j.statistics.Values;
import io.github.kpi4j.statistics.regression.LeastSquares;
import io.github.kpi4j.statistics.regression.LeastSquares.Coefficient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The certified values of NIST's Statistical Reference Datasets: a row passes with at least as many digits as double precision
 * can be expected to reach on its dataset, and the digits reached are printed.
 */
final class CertifiedChecks {

    /** The digits of a good implementation in double precision: R's, by orthogonal factors and in two passes. */
    private static final Map<String, Double> BAR = Map.ofEntries(
            Map.entry("NumAcc3", 9.5),
            Map.entry("NumAcc4", 8.3),
            Map.entry("Norris", 12.5),
            Map.entry("Pontius", 12.5),
            Map.entry("Longley", 12.5),
            Map.entry("NoInt1", 14.7),
            Map.entry("NoInt2", 14.7),
            Map.entry("Filip", 7.2),
            Map.entry("Wampler1", 9.8),
            Map.entry("Wampler2", 13.6),
            Map.entry("Wampler3", 9.3),
            Map.entry("Wampler4", 7.5),
            Map.entry("Wampler5", 5.5));

    private static final double ORDINARY_BAR = 13;
    private static final double FILIP_ERRORS_BAR = 7.0;
    private static final double MOST = 15;

    private CertifiedChecks() {}

    static List<FileReport> check(Path folder) {
        List<FileReport> reports = new ArrayList<>();
        reports.add(univariate(folder));
        Map<String, Result<LeastSquares>> fits = new HashMap<>();
        CsvFile summary = CsvFile.read(folder.resolve("certified_linear_summary.csv"));
        for (CsvRow row : summary.rows()) {
            fits.put(row.text("dataset"), fit(folder, row));
        }
        reports.add(parameters(folder, fits));
        reports.add(summary(summary, fits));
        return reports;
    }

    private static FileReport univariate(Path folder) {
        CsvFile file = CsvFile.read(folder.resolve("certified_univariate.csv"));
        List<RowResult> rows = new ArrayList<>();
        Digits digits = new Digits();
        for (CsvRow row : file.rows()) {
            String dataset = row.text("dataset");
            Values values = Values.of(column(folder.resolve("univariate").resolve(dataset + ".csv"), "y"));
            RowCheck check = new RowCheck(row, dataset).exact("n", values.size());
            digits.check(check, row, "mean", number(Moments.mean(values)), ORDINARY_BAR);
            digits.check(check, row, "standard_deviation", number(Moments.standardDeviation(values)), bar(dataset));
            digits.check(check, row, "autocorrelation_lag1", number(Moments.autocorrelation(values)), bar(dataset));
            rows.add(check.result());
        }
        return new FileReport("nist/" + file.name(), rows, digits.notes());
    }

    private static FileReport parameters(Path folder, Map<String, Result<LeastSquares>> fits) {
        CsvFile file = CsvFile.read(folder.resolve("certified_linear_parameters.csv"));
        List<RowResult> rows = new ArrayList<>();
        Digits digits = new Digits();
        for (CsvRow row : file.rows()) {
            String dataset = row.text("dataset");
            RowCheck check = new RowCheck(row, dataset + " " + row.text("parameter"));
            if (fits.get(dataset) instanceof Result.Known<LeastSquares> known) {
                int first = known.value().hasIntercept() ? 0 : 1;
                int number = Integer.parseInt(row.text("parameter").substring(1)) - first;
                Coefficient ours = known.value().coefficients().get(number);
                digits.check(check, row, "estimate", ours.estimate(), bar(dataset));
                digits.check(
                        check,
                        row,
                        "standard_error",
                        number(ours.standardError()),
                        Math.min(bar(dataset), dataset.equals("Filip") ? FILIP_ERRORS_BAR : MOST));
            } else {
                check.mismatch("there is no fit");
            }
            rows.add(check.result());
        }
        return new FileReport("nist/" + file.name(), rows, digits.notes());
    }

    private static FileReport summary(CsvFile file, Map<String, Result<LeastSquares>> fits) {
        List<RowResult> rows = new ArrayList<>();
        Digits digits = new Digits();
        for (CsvRow row : file.rows()) {
            String dataset = row.text("dataset");
            RowCheck check = new RowCheck(row, dataset);
            if (fits.get(dataset) instanceof Result.Known<LeastSquares> known) {
                summary(check, row, known.value(), digits);
            } else {
                check.mismatch("there is no fit");
            }
            rows.add(check.result());
        }
        return new FileReport("nist/" + file.name(), rows, digits.notes());
    }

    private static void summary(RowCheck check, CsvRow row, LeastSquares fit, Digits digits) {
        double bar = Math.min(bar(row.text("dataset")), FILIP_ERRORS_BAR);
        check.exact("regression_df", fit.explainedDegreesOfFreedom()).exact("residual_df", fit.degreesOfFreedom());
        digits.check(check, row, "residual_sd", number(fit.residualDeviation()), bar);
        digits.check(check, row, "r_squared", number(fit.determination()), bar);
        digits.check(check, row, "regression_ss", fit.explainedSquares(), bar);
        digits.check(check, row, "residual_ss", fit.residualSquares(), bar);
        if (!row.text("f_statistic").equals("Infinity")) {
            digits.check(check, row, "f_statistic", number(fit.fStatistic()), bar);
        }
    }

    private static Result<LeastSquares> fit(Path folder, CsvRow row) {
        Path file = folder.resolve("linear").resolve(row.text("dataset") + ".csv");
        double[] y = column(file, "y");
        int predictors = Integer.parseInt(row.text("predictors"));
        if (predictors > 1) {
            List<double[]> columns = IntStream.rangeClosed(1, predictors)
                    .mapToObj(i -> column(file, "x" + i))
                    .toList();
            return LeastSquares.of(y, columns, row.flag("has_intercept"));
        }
        double[] x = column(file, "x");
        return row.flag("has_intercept")
                ? LeastSquares.polynomial(Points.at(x, Values.of(y)), Integer.parseInt(row.text("polynomial_degree")))
                : LeastSquares.of(y, List.of(x), false);
    }

    private static double[] column(Path file, String column) {
        return CsvFile.read(file).rows().stream()
                .mapToDouble(row -> Double.parseDouble(row.text(column)))
                .toArray();
    }

    private static double bar(String dataset) {
        return BAR.getOrDefault(dataset, ORDINARY_BAR);
    }

    /** The digits that agree, counted and remembered. */
    private static final class Digits {

        private final Map<String, Map<String, Double>> fewest = new TreeMap<>();

        void check(RowCheck check, CsvRow row, String column, @Nullable Double ours, double bar) {
            double certified = Double.parseDouble(row.text(column));
            if (ours == null) {
                check.mismatch(column + " is " + row.text(column) + ", here none");
                return;
            }
            double error = certified == 0 ? Math.abs(ours) : Math.abs(ours - certified) / Math.abs(certified);
            double exact = error == 0 ? MOST : Math.min(MOST, -Math.log10(error));
            // To one decimal, as the bars are given.
            double digits = Math.rint(exact * 10) / 10;
            fewest.computeIfAbsent(row.text("dataset"), name -> new TreeMap<>()).merge(column, digits, Math::min);
            if (!(digits >= bar)) {
                check.mismatch(column + " is " + row.text(column) + ", here " + ours + ": " + shown(digits)
                        + " digits of " + shown(bar));
            }
        }

        List<String> notes() {
            return fewest.entrySet().stream()
                    .map(entry -> entry.getKey() + ": digits of "
                            + String.join(
                                    ", ",
                                    entry.getValue().entrySet().stream()
                                            .map(each -> each.getKey() + " " + shown(each.getValue()))
                                            .toList()))
                    .toList();
        }

        private static String shown(double digits) {
            return String.format(Locale.ROOT, "%.1f", digits);
        }
    }
}
