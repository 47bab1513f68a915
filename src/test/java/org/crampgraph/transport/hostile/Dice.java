package org.crampgraph.transport.hostile;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Random numbers with a fixed seed.
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /// 0 to less than so many.
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[below(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /// Mostly small, sometimes large.
    int size(int most) {
        return oneIn(4) ? below(most + 1) : below(4);
    }

    String joined(int times, String between, Supplier<String> part) {
        return Stream.generate(part).limit(times).collect(Collectors.joining(between));
    }
}
