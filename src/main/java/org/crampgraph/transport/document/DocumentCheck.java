package org.crampgraph.transport.document;

import static org.crampgraph.transport.ErrorCode.GRAPHQL_PARSE_FAILED;
import static org.crampgraph.transport.ErrorCode.GRAPHQL_VALIDATION_FAILED;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import org.crampgraph.transport.AnswerError;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.PlainWords;
import org.crampgraph.transport.RefusedException;
import org.crampgraph.transport.cost.CostPlanner;
import org.crampgraph.transport.schema.DidYouMean;

/// Parses and validates a document, the bounds first, so that a hostile one never meets the slower steps.
@ApplicationScoped
class DocumentCheck {

    /// Bounded already by tokens and nesting, which are told to the client in figures; the parser's own limits must only not be lower.
    private static final ParserOptions OPTIONS = ParserOptions.newParserOptions().captureLineComments(false)
            .readerTrackData(false).maxTokens(Integer.MAX_VALUE).maxRuleDepth(Integer.MAX_VALUE).build();

    private final DocumentBounds bounds;
    private final GraphQLSchema schema;
    private final DidYouMean didYouMean;
    private final int usualListLength;

    DocumentCheck(DocumentBounds bounds, GraphQLSchema schema, DidYouMean didYouMean, GraphQlConfig config) {
        this.bounds = bounds;
        this.schema = schema;
        this.didYouMean = didYouMean;
        this.usualListLength = config.bounds().listSize();
    }

    /// @throws RefusedException that says what is wrong with the document, everything that validation finds at once
    CheckedDocument check(String text) {
        var figures = TextFigures.of(text);
        bounds.check(figures);
        var document = parse(text);
        bounds.check(DocumentFigures.of(document));
        NumberCheck.check(document);
        var errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        if (!errors.isEmpty()) {
            throw new RefusedException(errors.stream().map(this::error).toList());
        }
        return new CheckedDocument(text, Sha256.of(text), document, figures.tokens(), operations(document));
    }

    private static Document parse(String text) {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment().document(text).parserOptions(OPTIONS)
                    .locale(Locale.ENGLISH).build());
        } catch (InvalidSyntaxException e) {
            var error = AnswerError.of(GRAPHQL_PARSE_FAILED, PlainWords.of(e.getMessage()));
            throw new RefusedException(List.of(error.at(e.toInvalidSyntaxError().getLocations(), null)));
        }
    }

    private AnswerError error(GraphQLError error) {
        return AnswerError.of(GRAPHQL_VALIDATION_FAILED, didYouMean.complete(PlainWords.of(error.getMessage())))
                .at(error.getLocations(), null);
    }

    private List<CheckedOperation> operations(Document document) {
        var planner = new CostPlanner(schema, document, usualListLength);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(o -> new CheckedOperation(o.getName(), o.getOperation(), planner.plan(o))).toList();
    }
}
