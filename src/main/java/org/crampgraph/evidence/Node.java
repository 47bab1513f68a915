package org.crampgraph.evidence;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/// Anything that can be fetched again by its global id.
@Description("Anything that can be fetched again by its global id.")
public interface Node {

    @Id
    @NonNull
    @Description("Global id, opaque; ask for it again with node(id:). It stays the same for good.")
    String getId();
}
