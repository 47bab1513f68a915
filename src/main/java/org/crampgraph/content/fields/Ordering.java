package org.crampgraph.content.fields;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The keys of a list's order, most important first; the last is unique within a parent, so that there are no ties.
public record Ordering(List<Key> keys) {

    /// From the end to the start.
    public Ordering reversed() {
        return new Ordering(keys.stream().map(Key::reversed).toList());
    }

    public String orderBy() {
        return keys.stream().map(key -> key.expression() + (key.descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    /// The keys as columns `k0`, `k1`, …
    public String columns() {
        return IntStream.range(0, keys.size()).mapToObj(i -> keys.get(i).expression() + " as k" + i)
                .collect(Collectors.joining(", "));
    }

    /// The condition that a row comes after the position whose values are the parameters `<prefix>0`, `<prefix>1`, …
    /// Written key by key, because the directions may differ, which a row comparison does not allow. It also states
    /// that the row does not come before the first key's value: this follows, but lets the database enter an index
    /// there.
    public String after(String prefix) {
        return IntStream.range(0, keys.size()).mapToObj(i -> equalUpTo(i, prefix) + beyond(i, " ", prefix))
                .collect(Collectors.joining(" or ", beyond(0, "= ", prefix) + " and (", ")"));
    }

    private String equalUpTo(int end, String prefix) {
        return IntStream.range(0, end).mapToObj(i -> keys.get(i).expression() + " = :" + prefix + i + " and ")
                .collect(Collectors.joining());
    }

    private String beyond(int i, String orEqual, String prefix) {
        return keys.get(i).expression() + (keys.get(i).descending() ? " <" : " >") + orEqual + ":" + prefix + i;
    }
}
