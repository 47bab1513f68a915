package org.crampgraph.content;

import java.time.Instant;
import java.util.List;

import org.crampgraph.evidence.Node;
import org.crampgraph.evidence.UnverifiedDetail;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Anything the atlas has a page for. The entities behind it extend [Topic].
@Description("Anything the atlas has a page for: a cramp, cause, symptom, food, remedy or ingredient.")
public interface Concept extends Node {

    @NonNull
    @Description("Stable name for addresses and look-ups, unique among concepts of its type, e.g. \"nocturnal-leg-cramp\".")
    String getSlug();

    @NonNull
    @Description("Name for readers, e.g. \"Nocturnal leg cramp\".")
    String getName();

    @NonNull
    @Description("What it is, or what is known of it, in one or two plain sentences.")
    String getSummary();

    @Description("Other names that people use, e.g. \"charley horse\".")
    @NonNull
    List<@NonNull String> getAliases();

    @NonNull
    @Description("True if its main content was seen in a published work; false if it is general knowledge, not checked.")
    Boolean getVerified();

    @Description("Details that were not checked, although the rest was. Empty if there are none.")
    @NonNull
    List<@NonNull UnverifiedDetail> getUnverified();

    @NonNull
    @Description("Starts at 1 and grows by one with every accepted change.")
    Integer getRevision();

    @NonNull
    @Description("When it last changed.")
    Instant getUpdatedAt();
}
