package io.github.kpi4j.statistics.regression;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Least squares in exact arithmetic. Figures are whole numbers over powers of ten, so the normal equations of a regression can be
 * written down and solved without any rounding (Bareiss 1968, no fractions), and every number read off the solution is rounded once.
 */
final class ExactFit {

    private final List<ExactColumn> columns;
    private final ExactColumn y;
    private final BigInteger[][] solved;
    private final BigInteger determinant;

    private ExactFit(List<ExactColumn> columns, ExactColumn y, BigInteger[][] solved, BigInteger determinant) {
        this.columns = columns;
        this.y = y;
        this.solved = solved;
        this.determinant = determinant;
    }

    /** Solves; empty where the columns depend on one another. */
    static Optional<ExactFit> of(List<ExactColumn> columns, ExactColumn y) {
        int p = columns.size();
        BigInteger[][] rows = new BigInteger[p][2 * p + 1];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                rows[i][j] = columns.get(i).dot(columns.get(j));
                rows[i][p + 1 + j] = i == j ? BigInteger.ONE : BigInteger.ZERO;
            }
            rows[i][p] = columns.get(i).dot(y);
        }
        return reduce(rows).map(determinant -> new ExactFit(columns, y, rows, determinant));
    }

    /** Turns the left square into its determinant times the unit matrix. Its leading minors are positive, or it is singular. */
    private static Optional<BigInteger> reduce(BigInteger[][] rows) {
        BigInteger before = BigInteger.ONE;
        for (int k = 0; k < rows.length; k++) {
            BigInteger pivot = rows[k][k];
            if (pivot.signum() == 0) {
                return Optional.empty();
            }
            for (int i = 0; i < rows.length; i++) {
                if (i != k) {
                    eliminate(rows[i], rows[k], k, pivot, before);
                }
            }
            before = pivot;
        }
        return Optional.of(before);
    }

    private static void eliminate(BigInteger[] row, BigInteger[] by, int column, BigInteger pivot, BigInteger before) {
        BigInteger factor = row[column];
        for (int j = 0; j < row.length; j++) {
            row[j] = pivot.multiply(row[j]).subtract(factor.multiply(by[j])).divide(before);
        }
    }

    double coefficient(int j) {
        return ExactRatio.nearest(solved[j][columns.size()], determinant, y.scale() - scale(j));
    }

    /** An entry of the inverse of X'X. */
    double inverse(int i, int j) {
        return ExactRatio.nearest(solved[i][columns.size() + 1 + j], determinant, -scale(i) - scale(j));
    }

    /** What is left of a value, times the determinant and in units of y. */
    private BigInteger left(int row) {
        BigInteger left = determinant.multiply(y.whole().get(row));
        for (int j = 0; j < columns.size(); j++) {
            left = left.subtract(columns.get(j).whole().get(row).multiply(solved[j][columns.size()]));
        }
        return left;
    }

    double residual(int row) {
        return ExactRatio.nearest(left(row), determinant, y.scale());
    }

    /** The sum of squared residuals, which is y'y less the coefficients times X'y. */
    double residualSquares() {
        BigInteger squares = determinant.multiply(y.dot(y));
        for (int j = 0; j < columns.size(); j++) {
            squares = squares.subtract(columns.get(j).dot(y).multiply(solved[j][columns.size()]));
        }
        return ExactRatio.nearest(squares, determinant, 2 * y.scale());
    }

    /** The sum of squares of y about its mean, or about 0. */
    double totalSquares(boolean aboutMean) {
        BigInteger rows = BigInteger.valueOf(y.whole().size());
        BigInteger squares = rows.multiply(y.dot(y));
        BigInteger centred = aboutMean ? squares.subtract(y.sum().pow(2)) : squares;
        return ExactRatio.nearest(centred, rows, 2 * y.scale());
    }

    /** The part of {@link #totalSquares} that the columns explain: exact too, and not a difference of rounded sums. */
    double explainedSquares(boolean aboutMean) {
        BigInteger rows = BigInteger.valueOf(y.whole().size());
        BigInteger explained = BigInteger.ZERO;
        for (int j = 0; j < columns.size(); j++) {
            explained = explained.add(columns.get(j).dot(y).multiply(solved[j][columns.size()]));
        }
        BigInteger scaled = explained.multiply(rows);
        BigInteger centred =
                aboutMean ? scaled.subtract(determinant.multiply(y.sum().pow(2))) : scaled;
        return ExactRatio.nearest(centred, determinant.multiply(rows), 2 * y.scale());
    }

    private int scale(int j) {
        return columns.get(j).scale();
    }
}
