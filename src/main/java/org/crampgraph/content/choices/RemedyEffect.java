package org.crampgraph.content.choices;

import org.crampgraph.content.fields.Described;
import org.eclipse.microprofile.graphql.Description;

@Description("What a remedy does to a symptom.")
public enum RemedyEffect implements Described {
    EASES("It eases the symptom."),
    CAN_CAUSE("It can cause the symptom."),
    MIXED("Some evidence shows that it helps, some that it does not."),
    ASSESSES("It assesses what causes the symptom.");

    private final String description;

    RemedyEffect(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
