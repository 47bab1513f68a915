package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// How many claims get a verdict.
@Description("How many claims get a verdict.")
public record VerdictCount(
        @NonNull @Description("The verdict.") Verdict verdict,
        @NonNull @Description("Number of claims with it.") Integer count) {}
