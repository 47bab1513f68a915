package org.crampgraph.matching;

import org.crampgraph.content.Symptom;
import org.crampgraph.evidence.Evidence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A symptom that a candidate shows.
@Description("A symptom that a cause or cramp shows.")
public record ShownSymptom(
        @NonNull @Description("The symptom.") Symptom symptom,
        @NonNull @Description("How telling it is: ln(1 + n / f), where n causes (or cramps) are known and f of them show it. "
                + "The rarer, the greater; rounded to 3 decimals.") Double weight,
        @NonNull @Description("How sure it is that this one shows it, and on what that rests.") Evidence evidence) {

    static ShownSymptom of(Showing<?> showing, double weight) {
        return new ShownSymptom(showing.symptom(), Decimals.three(weight), showing.link().evidence());
    }
}
