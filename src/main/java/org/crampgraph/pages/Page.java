package org.crampgraph.pages;

import java.util.Optional;

import org.crampgraph.transport.response.RefusedException;

/// One kind of page: which document of the catalogue it asks, and how it shows the answer.
interface Page {

    /// @throws RefusedException with a sentence if a parameter is invalid
    Question question(Parameters given);

    /// Empty if the answer has no such entry.
    Optional<View> view(Parameters given, Data data);
}
