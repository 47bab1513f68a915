package org.crampgraph.content.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.crampgraph.content.fields.FilterTypes;
import org.crampgraph.content.fields.Ordering;
import org.crampgraph.content.fields.Relation;
import org.crampgraph.content.fields.SortField;
import org.crampgraph.content.input.BadInputException;

/// Parses the orders that clients send.
final class Orders {

    private Orders() {}

    /// The order that a client requests, with ties broken by the relation's own order; only the latter if none is
    /// requested.
    ///
    /// @param order objects with `field` (see [FilterTypes#places]) and `direction` (`ASC` or `DESC`); may be null
    static Ordering of(Relation<?, ?> relation, List<? extends Map<String, ?>> order, FilterTypes shapes) {
        if (order == null || order.isEmpty()) {
            return relation.ordering();
        }
        if (order.size() > QueryBounds.KEYS) {
            throw new BadInputException(
                    "%d keys in \"orderBy\" are too many; give at most %d.".formatted(order.size(), QueryBounds.KEYS));
        }
        var places = shapes.places(relation);
        var asked = order.stream()
                .flatMap(key -> place(places, key.get("field")).keys("DESC".equals(key.get("direction"))));
        return Relation.unique(Stream.concat(asked, relation.ordering().keys().stream()));
    }

    private static SortField place(Map<String, SortField> places, Object field) {
        return Optional.ofNullable(places.get(field))
                .orElseThrow(() -> new BadInputException("This list cannot be sorted by %s.".formatted(field)));
    }
}
