package org.crampgraph.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// The duration of each answer.
final class Samples {

    private static final int OK = 200;

    private long[] nanos = new long[1 << 16];
    private int count;
    private final Map<Integer, Integer> bad = new TreeMap<>();
    private double seconds;

    void add(long latency, int status) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = latency;
        if (status != OK) {
            bad.merge(status, 1, Integer::sum);
        }
    }

    Samples over(long time) {
        seconds = time / 1e9;
        Arrays.sort(nanos, 0, count);
        return this;
    }

    int count() {
        return count;
    }

    /// The number of answers with each other status than 200.
    Map<Integer, Integer> bad() {
        return bad;
    }

    double perSecond() {
        return count / seconds;
    }

    /// @param quantile from 0 to 1
    double millis(double quantile) {
        return count == 0 ? Double.NaN : nanos[(int) Math.min(count - 1, (long) (quantile * count))] / 1e6;
    }
}
