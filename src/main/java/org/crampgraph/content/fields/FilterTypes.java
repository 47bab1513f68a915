package org.crampgraph.content.fields;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Finds the shape of each entity.
public interface FilterTypes {

    /// The shape of an entity that is listed or links others.
    ///
    /// @throws IllegalArgumentException if the entity has none
    FilterType of(Class<?> entity);

    /// Everything that a list can be sorted by, by the name that clients use, facts of the link first. If link and node
    /// have the same name, the node's is `OWN_…`.
    default Map<String, SortField> places(Relation<?, ?> relation) {
        var places = new LinkedHashMap<String, SortField>();
        if (relation.linked()) {
            of(relation.link()).ordered()
                    .forEach(attribute -> places.put(attribute.orderName(), new SortField("l", attribute)));
        }
        of(relation.node()).ordered()
                .forEach(attribute -> Stream.of(attribute.orderName(), "OWN_" + attribute.orderName())
                        .filter(name -> !places.containsKey(name)).findFirst()
                        .ifPresent(name -> places.put(name, new SortField("n", attribute))));
        return places;
    }
}
