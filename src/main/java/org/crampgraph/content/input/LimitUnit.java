package org.crampgraph.content.input;

import org.eclipse.microprofile.graphql.Description;

@Description("What a limit counts.")
public enum LimitUnit {
    @Description("Bytes.")
    BYTES,
    @Description("Characters of a text, in UTF-16 code units.")
    CHARACTERS,
    @Description("Entries of a list, or parts of a request.")
    ENTRIES,
    @Description("The number itself.")
    VALUE
}
