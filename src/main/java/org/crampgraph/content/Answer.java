package org.crampgraph.content;

import java.util.List;

import org.crampgraph.evidence.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/// An answer that took reasoning over the content.
@Description("An answer that took reasoning over the content. It says what it rests on, and what it is not.")
public interface Answer {

    /// Everything that the answer used, the most important first; repeats do no harm.
    @Ignore
    List<Cited> basis();
}
