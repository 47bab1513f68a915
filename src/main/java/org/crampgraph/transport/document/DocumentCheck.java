package org.crampgraph.transport.document;

import static org.crampgraph.transport.response.ErrorCode.GRAPHQL_PARSE_FAILED;
import static org.crampgraph.transport.response.ErrorCode.GRAPHQL_VALIDATION_FAILED;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.AssertException;
import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.cost.CostPlanner;
import org.crampgraph.transport.cost.ListLengths;
import org.crampgraph.transport.registry.Sha256;
import org.crampgraph.transport.registry.WholePairs;
import org.crampgraph.transport.response.AnswerError;
import org.crampgraph.transport.response.MessageSanitizer;
import org.crampgraph.transport.response.RefusedException;
import org.crampgraph.transport.schema.DidYouMean;

/// Parses and validates a document, bounds first, so that a hostile one never reaches the slower steps.
@ApplicationScoped
class DocumentCheck {

    /// Tokens and nesting are bounded before, with exact messages; the parser's own limits must not be lower.
    private static final ParserOptions OPTIONS = ParserOptions.newParserOptions().captureLineComments(false)
            .readerTrackData(false).maxTokens(Integer.MAX_VALUE).maxRuleDepth(Integer.MAX_VALUE).build();

    private final DocumentBounds bounds;
    private final GraphQLSchema schema;
    private final DidYouMean didYouMean;
    private final ListLengths listLengths;
    private final Duration timeLimit;

    DocumentCheck(DocumentBounds bounds, GraphQLSchema schema, DidYouMean didYouMean, GraphQlConfig config) {
        this.bounds = bounds;
        this.schema = schema;
        this.didYouMean = didYouMean;
        this.listLengths = ListLengths.of(schema, config.bounds().listSize());
        this.timeLimit = config.execution().timeLimit();
    }

    /// @throws RefusedException with everything that validation finds, or if the check took longer than the time limit
    /// of an operation
    CheckedDocument check(String text) {
        UnicodeCheck.check(text);
        var figures = TextMetrics.of(text);
        bounds.check(figures);
        var deadline = Deadline.after(timeLimit);
        var document = parse(text, deadline);
        bounds.check(DocumentMetrics.of(document));
        NumberCheck.check(document);
        var errors = new TimedValidator(deadline).validateDocument(schema, document, Locale.ENGLISH);
        if (!errors.isEmpty()) {
            throw new RefusedException(errors.stream().map(this::error).toList());
        }
        return new CheckedDocument(text, Sha256.of(text), document, figures.tokens(), operations(document));
    }

    private static Document parse(String text, Deadline deadline) {
        var options = OPTIONS.transform(changed -> changed.parsingListener(token -> deadline.check()));
        try {
            return Parser.parse(
                    ParserEnvironment.newParserEnvironment().document(new WholePairs(text)).parserOptions(options)
                            .locale(Locale.ENGLISH).build());
        } catch (InvalidSyntaxException e) {
            var error = AnswerError.of(GRAPHQL_PARSE_FAILED, MessageSanitizer.of(e.getMessage()));
            throw new RefusedException(List.of(error.at(e.toInvalidSyntaxError().getLocations(), null)));
        } catch (AssertException e) { // for lack of a message for this one fault
            throw new RefusedException(GRAPHQL_PARSE_FAILED,
                    "A string has an escape beyond Unicode: use \\u{0} to \\u{10FFFF}.");
        }
    }

    private AnswerError error(GraphQLError error) {
        return AnswerError.of(GRAPHQL_VALIDATION_FAILED, didYouMean.complete(MessageSanitizer.of(error.getMessage())))
                .at(error.getLocations(), null);
    }

    private List<CheckedOperation> operations(Document document) {
        var planner = new CostPlanner(schema, document, listLengths);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(o -> new CheckedOperation(o.getName(), o.getOperation(), planner.plan(o),
                        NonNullVariables.of(o, document, schema)))
                .toList();
    }
}
