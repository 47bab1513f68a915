package org.crampgraph.content.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.graphql.Description;

/// How long an attack lasts; an unknown bound is null.
@Embeddable
@Description("How long an attack lasts.")
public record Duration(
        @Column(name = "duration_description") @Description("In words, e.g. \"a few seconds up to 10 minutes\".") String description,
        @Column(name = "duration_min_seconds") @Description("Shortest, in seconds; null if unknown.") Integer minSeconds,
        @Column(name = "duration_max_seconds") @Description("Longest, in seconds; null if unknown.") Integer maxSeconds) {}
