package org.crampgraph.evidence;

import java.util.List;

/// Anything that rests on sources: an entry or a link between entries. Implemented by entities.
public interface Cited {

    /// Key of the row in its own table; unique over everything that can be cited.
    Long rowId();

    /// The sources it rests on, in the order of weight that the editors gave. Lazy: read it only inside a unit of work,
    /// many at once through the citation query.
    List<Source> citations();
}
