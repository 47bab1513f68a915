package org.crampgraph.content.answers;

import org.crampgraph.content.choices.Verdict;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Number of claims with one verdict.")
public record VerdictCount(
        @NonNull @Description("The verdict.") Verdict verdict,
        @NonNull @Description("Number of claims with this verdict.") Integer count) {}
