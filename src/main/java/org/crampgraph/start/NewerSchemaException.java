package org.crampgraph.start;

/// A newer program has removed something from the schema that this one needs. The message is for the operator.
public class NewerSchemaException extends RuntimeException {

    NewerSchemaException(String migration) {
        super("A newer version has changed the schema so that this one cannot use it (migration %s): start that version, or restore the database."
                .formatted(migration));
    }
}
