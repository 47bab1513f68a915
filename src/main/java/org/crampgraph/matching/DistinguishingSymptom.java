package org.crampgraph.matching;

import java.util.List;

import org.crampgraph.content.model.Cause;
import org.crampgraph.content.model.Cramp;
import org.crampgraph.content.model.Symptom;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A symptom that was not given and separates the causes and cramps found: having it supports those "
        + "listed here.")
public record DistinguishingSymptom(
        @NonNull @Description("The symptom to ask about.") Symptom symptom,
        @NonNull @Description("How well it divides the matches, by score: from 0 (all or none show it) to 1 (half of the score "
                + "shows it); rounded to 3 decimals.") Double division,
        @Description("The matching causes that show it, best match first.") @NonNull List<@NonNull Cause> causes,
        @Description("The matching cramps that show it, best match first.") @NonNull List<@NonNull Cramp> cramps) {}
