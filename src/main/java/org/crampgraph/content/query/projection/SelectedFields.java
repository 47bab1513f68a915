package org.crampgraph.content.query.projection;

import java.util.Set;

/// The fields of the schema that a document selects in a list, or more. A field on which another is selected is named with it:
/// `evidence.certainty`. Found when they are needed.
public interface SelectedFields {

    /// Of its nodes.
    Set<String> node();

    /// Of its edges, besides the cursor and the node.
    Set<String> link();
}
