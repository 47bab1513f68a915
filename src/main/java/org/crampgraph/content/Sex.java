package org.crampgraph.content;

import org.eclipse.microprofile.graphql.Description;

/// For whom a value is.
@Description("For whom a value is.")
public enum Sex {
    @Description("Women and girls.")
    FEMALE,
    @Description("Men and boys.")
    MALE
}
