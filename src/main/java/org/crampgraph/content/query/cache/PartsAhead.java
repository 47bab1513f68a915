package org.crampgraph.content.query.cache;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

/// Parts that a statement of this request has read together with something else, until they are needed.
@RequestScoped
public class PartsAhead {

    private record Wanted(Object what, Object of) {}

    private final Map<Wanted, Part> parts = new HashMap<>();

    /// @param what relation and arguments
    /// @param of   the parent
    public synchronized void put(Object what, Object of, Part part) {
        parts.put(new Wanted(what, of), part);
    }

    /// The part, once; empty if it has not been read.
    public synchronized Optional<Part> take(Object what, Object of) {
        return parts.isEmpty() ? Optional.empty() : Optional.ofNullable(parts.remove(new Wanted(what, of)));
    }
}
