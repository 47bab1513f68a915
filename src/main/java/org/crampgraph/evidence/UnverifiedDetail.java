package org.crampgraph.evidence;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A detail of a checked entry that was not itself checked against a source. Show it as unconfirmed or "
        + "leave it out.")
public record UnverifiedDetail(
        @NonNull @Description("Name of the field that contains the detail, e.g. \"mechanism\".") String field,
        @NonNull @Description("The words in question, as they appear in the field.") String text) {}
