package org.crampgraph.content.query.cache;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// Writes values as a text that is the same for equal values and differs for all others. Each value states its type and
/// length, so that no text of a client can imitate another value.
public final class KeyText {

    private final StringBuilder text = new StringBuilder();

    /// @param value text, number, date, enum, or a list, an array or a map by name of those; may be null
    public KeyText with(Object value) {
        switch (value) {
            case null -> text.append('~');
            case Map<?, ?> map -> byName(map);
            case Collection<?> list -> list(list);
            case Object[] array -> list(Arrays.asList(array));
            default -> single(value);
        }
        return this;
    }

    private void byName(Map<?, ?> map) {
        text.append('{');
        new TreeMap<>(map).forEach((name, value) -> with(name).with(value));
        text.append('}');
    }

    private void list(Collection<?> list) {
        text.append('[');
        list.forEach(this::with);
        text.append(']');
    }

    private void single(Object value) {
        var plain = value.toString();
        text.append(value.getClass().getSimpleName()).append(plain.length()).append(':').append(plain);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
