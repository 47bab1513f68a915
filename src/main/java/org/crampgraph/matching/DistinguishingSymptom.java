package org.crampgraph.matching;

import java.util.List;

import org.crampgraph.content.Cause;
import org.crampgraph.content.Cramp;
import org.crampgraph.content.Symptom;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A symptom that was not given and would tell candidates apart.
@Description("A symptom that was not given and would tell the causes and cramps found apart: having it speaks for those named here.")
public record DistinguishingSymptom(
        @NonNull @Description("The symptom to ask about.") Symptom symptom,
        @NonNull @Description("How well it divides what was found, by score: from 0 (all or none show it) to 1 (half of it does); "
                + "rounded to 3 decimals.") Double division,
        @Description("The causes found that show it, best match first.") @NonNull List<@NonNull Cause> causes,
        @Description("The cramps found that show it, best match first.") @NonNull List<@NonNull Cramp> cramps) {}
