package org.crampgraph.content.answers;

import java.time.Instant;
import java.util.List;

import org.crampgraph.content.naming.CodeSystemInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// About this service.
@Description("About the service and its content.")
public record Meta(
        @NonNull @Description("Version of this API.") String apiVersion,
        @NonNull @Description("Version of the content; increases by one with every change.") Integer contentVersion,
        @NonNull @Description("Time of the last change of the content.") Instant contentUpdatedAt,
        @Description("Number of entries per type.") @NonNull List<@NonNull TypeCount> counts,
        @NonNull @Description("How many entries are overdue for review.") Integer overdueEntries,
        @NonNull @Description("How many links are overdue for review.") Integer overdueLinks,
        @NonNull @Description("How many links were not assessed for themselves.") Integer linksNotAssessed,
        @Description("The code systems, each with its version and licence.") @NonNull List<@NonNull CodeSystemInfo> codeSystems,
        @NonNull @Description("Licence of the content.") String licence,
        @NonNull @Description("The limits of this content. Show it with anything taken from here.") String disclaimer) {}
