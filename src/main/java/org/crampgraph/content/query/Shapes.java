package org.crampgraph.content.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Finds the shape of each entity.
public interface Shapes {

    /// The shape of an entity that is listed or links others.
    ///
    /// @throws IllegalArgumentException if the entity has none
    Shape of(Class<?> entity);

    /// Everything that a list can be sorted by, by the name that clients use, facts of the link first. If link and node
    /// have the same name, the node's is `OWN_…`.
    default Map<String, Place> places(Relation<?, ?> relation) {
        var places = new LinkedHashMap<String, Place>();
        if (relation.linked()) {
            of(relation.link()).ordered()
                    .forEach(attribute -> places.put(attribute.orderName(), new Place("l", attribute)));
        }
        of(relation.node()).ordered()
                .forEach(attribute -> Stream.of(attribute.orderName(), "OWN_" + attribute.orderName())
                        .filter(name -> !places.containsKey(name)).findFirst()
                        .ifPresent(name -> places.put(name, new Place("n", attribute))));
        return places;
    }
}
