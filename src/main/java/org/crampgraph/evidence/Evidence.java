package org.crampgraph.evidence;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/// The evidence for and against a fact. `cited` leads to its sources.
@Description("The evidence for and against a fact, and its certainty.")
public record Evidence(
        @Description("Certainty of the evidence; null if it is not graded.") Certainty certainty,
        @NonNull @Description("Which way the evidence points.") EvidenceDirection direction,
        @Description("The evidence in a sentence or two.") String summary,
        @NonNull @Description("False if this is general knowledge that was not checked against a source.") Boolean verified,
        @NonNull @Description("False for a link that was not assessed for itself: no source of its own was found, so it has no grade.") Boolean assessed,
        @Description("When the fact was last compared with its sources; null if never since it was written.") LocalDate reviewedOn,
        @Description("When the next review is due; null if none is planned.") LocalDate reviewDue,
        @NonNull @Name("isOverdue") @Description("True from the day after reviewDue, in UTC.") Boolean overdue,
        @Ignore Cited cited) {}
