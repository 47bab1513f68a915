package org.crampgraph.content.query;

import java.util.List;
import java.util.Map;

/// The criteria of a list besides the page, as sent and valid for the schema; each part may be null.
///
/// @param filter conditions on a node
/// @param edge   conditions on a link and its node
/// @param order  objects with `field` and `direction`, most important first
public record ListCriteria(Map<String, ?> filter, Map<String, ?> edge, List<? extends Map<String, ?>> order) {

    public static final ListCriteria NONE = new ListCriteria(null, null, null);

    /// Whether the list is filtered at all.
    boolean filters() {
        return filter != null || edge != null;
    }
}
