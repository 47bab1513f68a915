package org.crampgraph.content.query.condition;

import java.util.Collection;
import java.util.Map;

/// The condition that a row id is one of some, in HQL.
///
/// A single id is not passed as an array of one: PostgreSQL's generic plan would assume ten, look expensive, and so be made again
/// for each run, which takes longer than running it.
public record RowIds(Collection<Long> ids) {

    /// @param path to a row id, such as `n.rowId`
    public String include(String path) {
        return ids.size() == 1 ? path + " = :id" : EqualsAny.of(path, "ids");
    }

    /// The parameters of the condition.
    public Map<String, Object> parameters() {
        return ids.size() == 1 ? Map.of("id", ids.iterator().next()) : Map.of("ids", ids.toArray(Long[]::new));
    }
}
