package org.crampgraph.evidence;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Anything that can be fetched by its global id.")
public interface Node {

    @Id
    @NonNull
    @Description("Global id, opaque; fetch it again with node(id:). It never changes.")
    String getId();
}
