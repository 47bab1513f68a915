package org.crampgraph.content.answers;

/// The disclaimer for all content.
public final class Disclaimer {

    public static final String TEXT = "Information only: not medical advice, not a diagnosis and not a dosing guide. "
            + "Ask a doctor or pharmacist before starting, stopping or combining medicines or supplements, "
            + "and seek medical help for any red flag.";

    private Disclaimer() {}
}
