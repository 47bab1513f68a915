package org.crampgraph.content.answers;

import java.util.List;

import org.crampgraph.evidence.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

@Description("An answer computed from the content. It lists its sources and states its limits.")
public interface Answer {

    /// Everything that the answer used, most important first; duplicates are harmless.
    @Ignore
    List<Cited> basis();
}
