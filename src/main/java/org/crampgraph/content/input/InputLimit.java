package org.crampgraph.content.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A limit of what a client sends. The service refuses what is beyond it.")
public record InputLimit(
        @NonNull @Description("What it limits: an argument or input field by its schema coordinate, e.g. \"Query.search(query:)\"; or "
                + "a part of every request by its name, e.g. \"document.fields\".") String name,
        @NonNull @Description("What it counts.") LimitUnit unit,
        @NonNull @Description("The smallest number allowed.") Integer minimum,
        @NonNull @Description("The largest number allowed.") Integer maximum) {}
