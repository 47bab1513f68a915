package org.crampgraph.content.naming;

import org.eclipse.microprofile.graphql.Description;

/// Kinds of other name.
@Description("Kinds of other name.")
public enum AliasKind {
    @Description("Another name in professional use.")
    SYNONYM,
    @Description("What people say who are not professionals.")
    LAY,
    @Description("An abbreviation.")
    ABBREVIATION,
    @Description("Another spelling, also a wrong one that is common.")
    SPELLING,
    @Description("A name in another language.")
    TRANSLATION
}
