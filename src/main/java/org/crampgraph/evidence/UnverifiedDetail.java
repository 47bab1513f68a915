package org.crampgraph.evidence;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A detail of an otherwise checked entry that nobody held against a source yet.
@Description("A detail that stands in a checked entry but was not itself checked against a source. Show it as unconfirmed or leave it out.")
public record UnverifiedDetail(
        @NonNull @Description("Name of the field in which the detail stands, e.g. \"mechanism\".") String field,
        @NonNull @Description("The words in question, as they stand in the field.") String text) {}
