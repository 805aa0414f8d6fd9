package org.backfile.read;

import java.util.Arrays;
import java.util.List;

/**
 * Fits a logistic regression by Newton's method, with a weight's square held small (ridge) on signals of one scale, so that a
 * signal of few pages says little.
 */
final class Regression {

    private static final double RIDGE = 2;
    private static final int STEPS = 30;
    private static final double DECIMALS = 1e5;

    private final int width;
    private final double[] mean;
    private final double[] scale;

    private Regression(List<double[]> rows) {
        this.width = rows.get(0).length;
        this.mean = new double[width];
        this.scale = new double[width];
        for (int k = 0; k < width; k++) {
            int column = k;
            mean[k] = rows.stream().mapToDouble(row -> row[column]).sum() / rows.size();
            double square = rows.stream().mapToDouble(row -> (row[column] - mean[column]) * (row[column] - mean[column])).sum();
            scale[k] = Math.max(1e-3, StrictMath.sqrt(square / rows.size()));
        }
    }

    /** The weights of the rows' numbers and, last, what is added; rounded. */
    static double[] fit(List<double[]> rows, List<Boolean> right) {
        Regression regression = new Regression(rows);
        return regression.plain(regression.newton(rows.stream().map(regression::scaled).toList(), right));
    }

    private double[] scaled(double[] row) {
        double[] scaled = new double[width + 1];
        for (int k = 0; k < width; k++) {
            scaled[k] = (row[k] - mean[k]) / scale[k];
        }
        scaled[width] = 1;
        return scaled;
    }

    private double[] newton(List<double[]> rows, List<Boolean> right) {
        double[] weights = new double[width + 1];
        for (int step = 0; step < STEPS; step++) {
            double[][] system = new double[width + 1][width + 2];
            for (int k = 0; k < width; k++) {
                system[k][k] = RIDGE;
                system[k][width + 1] = -RIDGE * weights[k];
            }
            system[width][width] = 1e-6;
            for (int i = 0; i < rows.size(); i++) {
                add(system, rows.get(i), right.get(i) ? 1 : 0, weights);
            }
            double[] change = solved(system);
            for (int k = 0; k <= width; k++) {
                weights[k] += change[k];
            }
        }
        return weights;
    }

    private void add(double[][] system, double[] row, double right, double[] weights) {
        double sum = 0;
        for (int k = 0; k <= width; k++) {
            sum += weights[k] * row[k];
        }
        double likelihood = 1 / (1 + StrictMath.exp(-sum));
        double bend = Math.max(1e-6, likelihood * (1 - likelihood));
        for (int k = 0; k <= width; k++) {
            for (int m = 0; m <= width; m++) {
                system[k][m] += bend * row[k] * row[m];
            }
            system[k][width + 1] += (right - likelihood) * row[k];
        }
    }

    /** Gauss's elimination; the ridge keeps the system from being singular. */
    private static double[] solved(double[][] system) {
        int size = system.length;
        for (int k = 0; k < size; k++) {
            for (int row = 0; row < size; row++) {
                double factor = row == k ? 0 : system[row][k] / system[k][k];
                for (int column = k; column <= size && factor != 0; column++) {
                    system[row][column] -= factor * system[k][column];
                }
            }
        }
        double[] solution = new double[size];
        Arrays.setAll(solution, k -> system[k][size] / system[k][k]);
        return solution;
    }

    private double[] plain(double[] weights) {
        double[] plain = new double[width + 1];
        double always = weights[width];
        for (int k = 0; k < width; k++) {
            plain[k] = rounded(weights[k] / scale[k]);
            always -= weights[k] * mean[k] / scale[k];
        }
        plain[width] = rounded(always);
        return plain;
    }

    private static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }
}
