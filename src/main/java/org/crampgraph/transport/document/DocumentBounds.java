package org.crampgraph.transport.document;

import static org.crampgraph.transport.response.ErrorCode.INTROSPECTION_DISABLED;
import static org.crampgraph.transport.response.ErrorCode.LITERAL_TOO_LARGE;
import static org.crampgraph.transport.response.ErrorCode.TOO_DEEP;
import static org.crampgraph.transport.response.ErrorCode.TOO_MANY_ALIASES;
import static org.crampgraph.transport.response.ErrorCode.TOO_MANY_DIRECTIVES;
import static org.crampgraph.transport.response.ErrorCode.TOO_MANY_FIELDS;
import static org.crampgraph.transport.response.ErrorCode.TOO_MANY_ROOT_FIELDS;
import static org.crampgraph.transport.response.ErrorCode.TOO_MANY_TOKENS;

import jakarta.enterprise.context.ApplicationScoped;

import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.NumberBounds;
import org.crampgraph.transport.response.ErrorCode;
import org.crampgraph.transport.response.RefusedException;

/// Rejects documents that are too big to be parsed or validated.
@ApplicationScoped
class DocumentBounds {

    private final GraphQlConfig.Bounds bounds;
    private final boolean introspection;

    DocumentBounds(GraphQlConfig config) {
        this.bounds = config.bounds();
        this.introspection = config.introspection();
    }

    /// Before a text is parsed.
    void check(TextMetrics text) {
        hold(TOO_MANY_TOKENS, "tokens", text.tokens(), bounds.tokens());
        hold(TOO_DEEP, "levels of brackets", text.nesting(), bounds.nesting());
        holdLiteral("a string of %d characters", text.string(), bounds.variables());
        holdLiteral("a number of %d characters", text.number(), NumberBounds.LENGTH);
        holdLiteral("a number with the exponent %d", text.exponent(), NumberBounds.EXPONENT);
        if (text.numbers() > NumberBounds.TOTAL) {
            throw RefusedException.overLimit(LITERAL_TOO_LARGE,
                    "The numbers of the document have %d characters together; at most %d are allowed. Send them in variables."
                            .formatted(text.numbers(), NumberBounds.TOTAL),
                    NumberBounds.TOTAL, text.numbers());
        }
    }

    /// Before a document is validated.
    void check(SelectionMetrics document) {
        hold(TOO_DEEP, "levels of fields", document.depth(), bounds.depth());
        hold(TOO_MANY_FIELDS, "fields, with its fragments expanded", document.fields(), bounds.fields());
        hold(TOO_MANY_ROOT_FIELDS, "fields at the root of an operation", document.here(), bounds.rootFields());
        hold(TOO_MANY_ALIASES, "aliases", document.aliases(), bounds.aliases());
        hold(TOO_MANY_DIRECTIVES, "directives", document.directives(), bounds.directives());
        if (document.introspections() > 0 && !introspection) {
            throw new RefusedException(INTROSPECTION_DISABLED,
                    "Introspection is disabled: remove `__schema` and `__type`.");
        }
    }

    private static void holdLiteral(String what, long actual, long limit) {
        if (actual > limit) {
            throw RefusedException.overLimit(LITERAL_TOO_LARGE,
                    ("The document has " + what + "; at most %d is allowed.").formatted(actual, limit), limit, actual);
        }
    }

    private static void hold(ErrorCode code, String what, long actual, long limit) {
        if (actual > limit) {
            throw RefusedException.overLimit(code,
                    "The document has %d %s; at most %d are allowed.".formatted(actual, what, limit), limit, actual);
        }
    }
}
