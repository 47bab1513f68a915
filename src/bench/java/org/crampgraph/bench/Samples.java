package org.crampgraph.bench;

import java.util.Arrays;

/// The duration of each answer.
final class Samples {

    private long[] nanos = new long[1 << 16];
    private int count;
    private int bad;
    private double seconds;

    void add(long latency, boolean good) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = latency;
        bad += good ? 0 : 1;
    }

    Samples over(long time) {
        seconds = time / 1e9;
        Arrays.sort(nanos, 0, count);
        return this;
    }

    int count() {
        return count;
    }

    /// Answers with another status than 200.
    int bad() {
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
