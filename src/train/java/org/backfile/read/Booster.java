package org.backfile.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Grows forests with XGBoost, with settings that give the same trees each time. */
final class Booster {

    private static final Pattern SPLIT = Pattern.compile("(\\d+):\\[f(\\d+)<([^\\]]+)\\] yes=(\\d+),no=(\\d+).*");
    private static final Pattern LEAF = Pattern.compile("(\\d+):leaf=(.+)");

    private final int trees;
    private final int depth;
    private final double rate;

    Booster(int trees, int depth, double rate) {
        this.trees = trees;
        this.depth = depth;
        this.rate = rate;
    }

    /** Rows to learn from. */
    static final class Rows {
        private final int width;
        private float[] values = new float[1 << 20];
        private float[] labels = new float[1 << 12];
        private float[] weights = new float[1 << 12];
        private int count;

        Rows(int width) {
            this.width = width;
        }

        void add(float[] rows, int at, float label, float weight) {
            if ((count + 1) * width > values.length) {
                values = java.util.Arrays.copyOf(values, values.length * 2);
            }
            if (count == labels.length) {
                labels = java.util.Arrays.copyOf(labels, count * 2);
                weights = java.util.Arrays.copyOf(weights, count * 2);
            }
            System.arraycopy(rows, at, values, count * width, width);
            labels[count] = label;
            weights[count] = weight;
            count++;
        }

        int count() {
            return count;
        }
    }

    Forest grow(Rows rows) {
        try {
            float[] values = java.util.Arrays.copyOf(rows.values, rows.count * rows.width);
            DMatrix matrix = new DMatrix(values, rows.count, rows.width, Float.NaN);
            matrix.setLabel(java.util.Arrays.copyOf(rows.labels, rows.count));
            matrix.setWeight(java.util.Arrays.copyOf(rows.weights, rows.count));
            Map<String, Object> settings = new TreeMap<>(Map.of("objective", "binary:logistic", "tree_method", "hist",
                    "max_depth", depth, "eta", rate, "seed", 7, "nthread", 1, "min_child_weight", 4, "lambda", 3));
            settings.putAll(Map.of("max_bin", 64, "colsample_bytree", 0.5, "subsample", 0.8, "base_score", 0.5, "gamma", 0.5));
            ml.dmlc.xgboost4j.java.Booster booster = XGBoost.train(matrix, settings, trees, Map.of(), null, null);
            Forest forest = forest(booster.getModelDump((String) null, false));
            matrix.dispose();
            booster.dispose();
            return forest;
        } catch (XGBoostError e) {
            throw new IllegalStateException(e);
        }
    }

    private record Node(int column, float value, int yes, int no) { }

    private static Forest forest(String[] dumps) {
        List<Node> nodes = new ArrayList<>();
        int[] roots = new int[dumps.length];
        for (int tree = 0; tree < dumps.length; tree++) {
            roots[tree] = nodes.size();
            lay(parse(dumps[tree]), nodes);
        }
        short[] columns = new short[nodes.size()];
        int[] children = new int[nodes.size()];
        float[] values = new float[nodes.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = (short) nodes.get(i).column();
            children[i] = nodes.get(i).yes();
            values[i] = nodes.get(i).value();
        }
        return new Forest(roots, columns, children, values);
    }

    /** Level by level, a node's children side by side. */
    private static void lay(Map<Integer, Node> tree, List<Node> nodes) {
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        int next = nodes.size() + 1;
        while (!open.isEmpty()) {
            Node node = tree.get(open.remove());
            nodes.add(new Node(node.column(), node.value(), next, next + 1));
            if (node.column() >= 0) {
                open.add(node.yes());
                open.add(node.no());
                next += 2;
            }
        }
    }

    private static Map<Integer, Node> parse(String dump) {
        Map<Integer, Node> tree = new HashMap<>();
        for (String line : dump.split("\n")) {
            Matcher split = SPLIT.matcher(line.strip());
            Matcher leaf = LEAF.matcher(line.strip());
            if (split.matches()) {
                tree.put(Integer.parseInt(split.group(1)), new Node(Integer.parseInt(split.group(2)),
                        Float.parseFloat(split.group(3)), Integer.parseInt(split.group(4)), Integer.parseInt(split.group(5))));
            } else if (leaf.matches()) {
                tree.put(Integer.parseInt(leaf.group(1)), new Node(-1, Float.parseFloat(leaf.group(2)), 0, 0));
            }
        }
        return tree;
    }
}
