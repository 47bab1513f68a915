package org.crampgraph.content.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.crampgraph.content.naming.Code;
import org.crampgraph.content.naming.OtherName;
import org.crampgraph.evidence.Node;
import org.crampgraph.evidence.UnverifiedDetail;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/// Anything with a page of its own. The entities behind it extend [ConceptEntity].
@Description("Anything with a page of its own, such as a cramp, food or remedy.")
public interface Concept extends Node {

    @NonNull
    @Description("Stable name for URLs and look-ups, unique among concepts of its type.")
    String getSlug();

    @NonNull
    @Description("Display name.")
    String getName();

    @NonNull
    @Description("What it is, or what is known about it, in one or two plain sentences.")
    String getSummary();

    @Description("Other names in use.")
    @NonNull
    List<@NonNull String> getAliases();

    @NonNull
    @Description("True if its main content was found in a published work; false if it is unchecked general knowledge.")
    Boolean getVerified();

    @Description("Details that were not checked although the rest was; empty if there are none.")
    @NonNull
    List<@NonNull UnverifiedDetail> getUnverified();

    @NonNull
    @Description("Starts at 1 and increases by one with every change.")
    Integer getRevision();

    @NonNull
    @Description("Time of the last change.")
    Instant getUpdatedAt();

    @Description("When its facts were last compared with their sources; null if never since they were written.")
    LocalDate getReviewedOn();

    @Description("When the next review is due; null if none is planned.")
    LocalDate getReviewDue();

    @NonNull
    @Name("isOverdue")
    @Description("True from the day after reviewDue, in UTC.")
    Boolean getOverdue();

    @Description("Its codes in other systems. Read each with its match.")
    @NonNull
    List<@NonNull Code> getCodes();

    @Description("Its aliases, each with its kind.")
    @NonNull
    List<@NonNull OtherName> getOtherNames();

    @Description("What to show wherever it is named, e.g. that the harm of a remedy outweighs its benefit; null if nothing.")
    String getWarning();
}
