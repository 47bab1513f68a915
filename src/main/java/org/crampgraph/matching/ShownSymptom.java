package org.crampgraph.matching;

import org.crampgraph.content.model.Symptom;
import org.crampgraph.evidence.Evidence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A symptom that a cause or cramp shows.")
public record ShownSymptom(
        @NonNull @Description("The symptom.") Symptom symptom,
        @NonNull @Description("How specific it is: ln(1 + n / f), where n is the number of known causes (or cramps) and f how many "
                + "of them show it. The rarer, the higher; rounded to 3 decimals.") Double weight,
        @NonNull @Description("The evidence that this one shows it: certainty and sources.") Evidence evidence) {

    static ShownSymptom of(Showing<?> showing, double weight) {
        return new ShownSymptom(showing.symptom(), Decimals.three(weight), showing.link().evidence());
    }
}
