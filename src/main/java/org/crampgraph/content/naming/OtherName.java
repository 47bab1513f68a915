package org.crampgraph.content.naming;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Another name of a concept.
@Description("Another name of a concept. It may be narrower, e.g. one medicine of a class.")
public record OtherName(
        @NonNull @Description("The name, e.g. \"charley horse\".") String text,
        @NonNull @Description("What kind of name it is.") AliasKind kind) {}
