package org.crampgraph.transport.document;

import java.util.List;

import graphql.language.Document;
import org.crampgraph.transport.response.ErrorCode;
import org.crampgraph.transport.response.RefusedException;

/// A document that parses, matches the schema and is within the bounds that do not depend on variables.
///
/// @param hash the SHA-256 of its text, which names it
/// @param tokens the size of its text
/// @param operations in the order of the document
public record CheckedDocument(String text, String hash, Document parsed, long tokens,
        List<CheckedOperation> operations) {

    /// The operation of that name, or the only one.
    ///
    /// @param name null if the client names none
    /// @throws RefusedException if there is no such operation, or several and none is named
    public CheckedOperation operation(String name) {
        if (name == null && operations.size() == 1) {
            return operations.getFirst();
        }
        if (name == null) {
            throw unresolved(
                    "The document has " + operations.size() + " operations; name one in `operationName`.");
        }
        return operations.stream().filter(o -> name.equals(o.name())).findFirst()
                .orElseThrow(() -> unresolved("The document has no operation with the name in `operationName`."));
    }

    private static RefusedException unresolved(String message) {
        return new RefusedException(ErrorCode.OPERATION_RESOLUTION_FAILURE, message);
    }
}
