package org.crampgraph.evidence;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// What is known for and against a fact. `cited` leads to its sources.
@Description("What is known for and against a fact, and how sure one can be.")
public record Evidence(
        @Description("How sure one can be; null where nobody graded it.") Certainty certainty,
        @NonNull @Description("Which way the evidence points.") EvidenceDirection direction,
        @Description("The evidence in a sentence or two.") String summary,
        @NonNull @Description("False if this is general knowledge that was not checked against a source.") Boolean verified,
        @Ignore Cited cited) {}
