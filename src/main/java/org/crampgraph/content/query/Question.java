package org.crampgraph.content.query;

import java.util.List;
import java.util.Map;

/// What a client asks of a list besides the window, as it came over the wire and fits the schema; each part may be null.
///
/// @param filter what must hold of a node
/// @param edge   what must hold of a link and its node
/// @param order  objects with `field` and `direction`, most important first
public record Question(Map<String, ?> filter, Map<String, ?> edge, List<? extends Map<String, ?>> order) {

    public static final Question NONE = new Question(null, null, null);
}
