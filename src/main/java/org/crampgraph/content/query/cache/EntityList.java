package org.crampgraph.content.query.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A list of entities or texts, none null.
public record EntityList<E>(List<E> entries) implements Part {

    private static final int OVERHEAD = 64;
    private static final int ENTRY = 72;

    @Override
    public EntityList<?> with(UnaryOperator<Object> replacement) {
        var replaced = new ArrayList<>(entries.size());
        for (var entry : entries) {
            var other = replacement.apply(entry);
            if (other == null) {
                return null;
            }
            replaced.add(other);
        }
        return new EntityList<>(List.copyOf(replaced));
    }

    @Override
    public int weight() {
        return OVERHEAD + entries.stream()
                .mapToInt(entry -> ENTRY + (entry instanceof String text ? text.length() : 0)).sum();
    }
}
