package org.crampgraph.intake;

import java.util.Comparator;
import java.util.List;

import org.crampgraph.evidence.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// Something to know about an intake. `basis` is what it rests on.
@Description("Something to know about an intake.")
public record IntakeWarning(
        @NonNull @Description("What it is about.") WarningCode code,
        @NonNull @Description("In words for readers, with the figures.") String message,
        @Ignore List<Cited> basis) {

    static final Comparator<IntakeWarning> GRAVEST_FIRST = Comparator.comparing(IntakeWarning::code);
}
