package org.crampgraph.content;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// What is served.
@Description("What is served.")
public record Meta(
        @NonNull @Description("Version of this API.") String apiVersion,
        @NonNull @Description("Version of the content: grows by one with every accepted change.") Integer contentVersion,
        @NonNull @Description("When the content last changed.") Instant contentUpdatedAt,
        @Description("How many entries there are of each type.") @NonNull List<@NonNull TypeCount> counts,
        @NonNull @Description("Licence of the content.") String licence,
        @NonNull @Description("What the content is not. Show it with anything taken from here.") String disclaimer) {}
