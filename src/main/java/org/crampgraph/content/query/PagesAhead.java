package org.crampgraph.content.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

/// Pages that a statement of this request has read together with their parent, until they are needed.
@RequestScoped
class PagesAhead {

    private record Wanted(Request<?, ?> request, Collection<Long> parents) {}

    private final Map<Wanted, Slice<?, ?>> pages = new HashMap<>();

    synchronized void put(Request<?, ?> request, Long parent, Slice<?, ?> page) {
        pages.put(new Wanted(request, List.of(parent)), page);
    }

    /// The page of an only parent, once.
    @SuppressWarnings("unchecked")
    synchronized <L, N> Optional<Map<Long, Slice<L, N>>> take(Request<L, N> request, Collection<Long> parents) {
        return pages.isEmpty() || parents.size() != 1 ? Optional.empty()
                : Optional.ofNullable((Slice<L, N>) pages.remove(new Wanted(request, List.copyOf(parents))))
                        .map(page -> Map.of(parents.iterator().next(), page));
    }
}
