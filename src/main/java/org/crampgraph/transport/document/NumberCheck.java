package org.crampgraph.transport.document;

import static org.crampgraph.transport.response.ErrorCode.GRAPHQL_VALIDATION_FAILED;

import java.util.List;

import graphql.language.Document;
import graphql.language.FloatValue;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.crampgraph.transport.response.AnswerError;
import org.crampgraph.transport.response.RefusedException;

/// Rejects numbers like 1e999: as a `Float` they would be infinite, which the engine accepts and later code does not.
final class NumberCheck extends NodeVisitorStub {

    private NumberCheck() {}

    /// @throws RefusedException if the document has such a number
    static void check(Document document) {
        new NodeTraverser().preOrder(new NumberCheck(), document);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public TraversalControl visitFloatValue(FloatValue number, TraverserContext<Node> context) {
        if (Double.isInfinite(number.getValue().doubleValue())) {
            throw new RefusedException(List.of(AnswerError.of(GRAPHQL_VALIDATION_FAILED,
                    "A number is too large for a Float.").at(List.of(number.getSourceLocation()), null)));
        }
        return TraversalControl.CONTINUE;
    }
}
