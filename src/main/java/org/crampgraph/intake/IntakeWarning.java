package org.crampgraph.intake;

import java.util.Comparator;
import java.util.List;

import org.crampgraph.evidence.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// `basis` lists the sources that the warning cites.
@Description("A warning about an intake.")
public record IntakeWarning(
        @NonNull @Description("What the warning is about.") WarningCode code,
        @NonNull @Description("The warning as text for display, with the figures.") String message,
        @Ignore List<Cited> basis) {

    static final Comparator<IntakeWarning> GRAVEST_FIRST = Comparator.comparing(IntakeWarning::code);
}
