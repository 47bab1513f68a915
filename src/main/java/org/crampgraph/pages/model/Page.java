package org.crampgraph.pages.model;

import java.util.Optional;

import org.crampgraph.transport.response.RefusedException;

/// One kind of page: which document of the catalogue it asks, and how it shows the answer.
public interface Page {

    /// @throws BadParameterException with a sentence if a parameter is invalid
    Question question(Parameters given);

    /// The field of the page's form that an error of the API is about, to show the message beside it; empty if the page has
    /// none.
    default Optional<String> fieldOf(RefusedException refusal) {
        return Optional.empty();
    }

    /// Empty if the answer has no such entry.
    Optional<View> view(Parameters given, Data data);
}
