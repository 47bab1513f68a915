package org.crampgraph.transport.http;

import static org.crampgraph.transport.ErrorCode.NOT_ACCEPTABLE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.vertx.ext.web.MIMEHeader;
import org.crampgraph.transport.Answer;
import org.crampgraph.transport.ErrorCode;
import org.crampgraph.transport.RefusedException;

/// The media types of an answer.
public enum AnswerMedia {

    /// The type of the GraphQL-over-HTTP specification: the status tells how it went.
    GRAPHQL("graphql-response+json"),
    /// For clients from before it; also for those that do not say what they accept. What GraphQL itself answers has status 200.
    JSON("json");

    private final String subtype;

    AnswerMedia(String subtype) {
        this.subtype = subtype;
    }

    /// @param accepted the header `Accept`, best first; empty where there is none
    /// @throws RefusedException where none of these types is accepted
    static AnswerMedia of(List<MIMEHeader> accepted) {
        if (accepted.isEmpty()) {
            return JSON;
        }
        return accepted.stream().filter(range -> range.weight() > 0).map(AnswerMedia::within).flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new RefusedException(NOT_ACCEPTABLE,
                        "Answers come as application/graphql-response+json or application/json: accept one of them."));
    }

    private static Optional<AnswerMedia> within(MIMEHeader range) {
        if (range.component().equals("*") || range.subComponent().equals("*")) {
            return range.component().equals("*") || range.component().equals("application") ? Optional.of(JSON)
                    : Optional.empty();
        }
        return Stream.of(values()).filter(media -> range.component().equalsIgnoreCase("application")
                && range.subComponent().equalsIgnoreCase(media.subtype)).findFirst();
    }

    String contentType() {
        return "application/" + subtype + "; charset=utf-8";
    }

    int status(Answer answer) {
        return answer.refusal().map(this::status).orElse(200);
    }

    private int status(ErrorCode code) {
        return this == JSON && code.answersLegacyClientsWithSuccess() ? 200 : code.status();
    }
}
