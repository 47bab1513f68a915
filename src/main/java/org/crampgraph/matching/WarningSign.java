package org.crampgraph.matching;

import java.util.Comparator;
import java.util.Set;

import org.crampgraph.content.model.Symptom;
import org.crampgraph.evidence.Evidence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A sign to watch for with a cramp, because it points to something other than a simple cramp.")
public record WarningSign(
        @NonNull @Description("The sign.") Symptom symptom,
        @NonNull @Name("isGiven") @Description("True if it is among the given symptoms.") Boolean given,
        @NonNull @Description("Its certainty and sources.") Evidence evidence) {

    static final Comparator<WarningSign> GIVEN_THEN_MOST_URGENT_FIRST =
            Comparator.comparing(WarningSign::given).reversed()
                    .thenComparing(sign -> sign.symptom.urgency, Comparator.reverseOrder())
                    .thenComparing(sign -> sign.symptom.slug);

    static WarningSign of(Showing<?> showing, Set<Symptom> given) {
        return new WarningSign(showing.symptom(), given.contains(showing.symptom()), showing.link().evidence());
    }
}
