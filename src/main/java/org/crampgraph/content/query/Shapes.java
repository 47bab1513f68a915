package org.crampgraph.content.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Knows what can be asked of each entity.
public interface Shapes {

    /// The shape of an entity that is listed or links others.
    ///
    /// @throws IllegalArgumentException if the entity has none
    Shape of(Class<?> entity);

    /// Everything by which a list can be ordered, by the name that clients use: what belongs to the link first.
    /// Where link and node have something of the same name, the node's is called `OWN_…`.
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
