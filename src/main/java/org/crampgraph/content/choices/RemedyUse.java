package org.crampgraph.content.choices;

import org.crampgraph.content.fields.Described;
import org.eclipse.microprofile.graphql.Description;

@Description("How a remedy relates to a cramp.")
public enum RemedyUse implements Described {
    TESTED("Tested in a trial; the direction has the result."),
    USED_IN_PRACTICE("Used in practice by professionals."),
    FIRST_AID("Used to end an attack."),
    RECOMMENDED("Recommended by a guideline or service."),
    REJECTED_ON_SAFETY("Rejected, because its harm outweighs its benefit."),
    USED_WITHOUT_TRIAL("Used by people without a trial.");

    private final String description;

    RemedyUse(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
