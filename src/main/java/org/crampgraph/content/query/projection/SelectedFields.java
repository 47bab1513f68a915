package org.crampgraph.content.query.projection;

import java.util.Set;

/// The fields of the schema that a document selects in a list, or more. A field on which another is selected is named with it:
/// `evidence.certainty`.
///
/// @param node of its nodes
/// @param link of its edges, besides the cursor and the node
public record SelectedFields(Set<String> node, Set<String> link) {}
