package org.crampgraph.evidence;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// The evidence for and against a fact. `cited` leads to its sources.
@Description("The evidence for and against a fact, and its certainty.")
public record Evidence(
        @Description("Certainty of the evidence; null if it is not graded.") Certainty certainty,
        @NonNull @Description("Which way the evidence points.") EvidenceDirection direction,
        @Description("The evidence in a sentence or two.") String summary,
        @NonNull @Description("False if this is general knowledge that was not checked against a source.") Boolean verified,
        @Ignore Cited cited) {}
