package org.crampgraph.transport.engine;

import static org.crampgraph.transport.response.ErrorCode.BAD_USER_INPUT;

import java.util.ArrayList;
import java.util.List;

import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.validation.ValidationError;
import io.smallrye.graphql.validation.BeanValidationError;
import org.crampgraph.content.input.BadInputException;
import org.crampgraph.transport.response.AnswerError;
import org.crampgraph.transport.response.ErrorCode;
import org.crampgraph.transport.response.Incident;
import org.crampgraph.transport.response.MessageSanitizer;
import org.crampgraph.transport.schema.DidYouMean;
import org.eclipse.microprofile.graphql.GraphQLException;

/// Translates errors during execution for clients: their own mistakes in full, ours without internals.
final class ErrorTranslation {

    private final Incident incident = new Incident();

    private final DidYouMean didYouMean;

    private ErrorTranslation(DidYouMean didYouMean) {
        this.didYouMean = didYouMean;
    }

    static List<AnswerError> translate(List<GraphQLError> errors, DidYouMean didYouMean) {
        if (errors.isEmpty()) {
            return List.of();
        }
        var translation = new ErrorTranslation(didYouMean);
        List<AnswerError> translated = new ArrayList<>(errors.size());
        for (var error : errors) {
            translated.add(translation.translate(error).at(error.getLocations(), error.getPath()));
        }
        return translated;
    }

    private AnswerError translate(GraphQLError error) {
        return switch (error) {
            case AbortExecutionException e -> incident.report(e.getPath(), "the engine gave up", e);
            case GraphQLError e when e instanceof graphql.GraphQLException -> reported(BAD_USER_INPUT, e); // a variable
            case BeanValidationError e -> reported(BAD_USER_INPUT, e);
            case ValidationError e -> reported(BAD_USER_INPUT, e); // here: an argument with an invalid value
            case ExceptionWhileDataFetching e -> thrown(e);
            default -> incident.report(error.getPath(), error.getMessage(), null);
        };
    }

    private AnswerError thrown(ExceptionWhileDataFetching error) {
        for (Throwable cause = error.getException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInputException || cause instanceof GraphQLException) {
                return AnswerError.of(BAD_USER_INPUT, cause.getMessage());
            }
        }
        return incident.report(error.getPath(), "a field could not be fetched", error.getException());
    }

    private AnswerError reported(ErrorCode code, GraphQLError error) {
        return AnswerError.of(code, didYouMean.complete(MessageSanitizer.of(error.getMessage())));
    }
}
