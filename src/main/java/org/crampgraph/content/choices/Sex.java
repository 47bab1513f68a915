package org.crampgraph.content.choices;

import org.eclipse.microprofile.graphql.Description;

@Description("The sex that a value applies to.")
public enum Sex {
    @Description("Women and girls.")
    FEMALE,
    @Description("Men and boys.")
    MALE
}
