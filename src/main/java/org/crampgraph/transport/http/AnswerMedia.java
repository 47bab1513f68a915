package org.crampgraph.transport.http;

import static org.crampgraph.transport.ErrorCode.NOT_ACCEPTABLE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /// The one that the client likes best. Among equals, one that it names goes before one that a range of it contains.
    ///
    /// @param accepted the header `Accept`, in its order; empty where there is none
    /// @throws RefusedException where none of these types is accepted
    static AnswerMedia of(List<Preference> accepted) {
        if (accepted.isEmpty()) {
            return JSON;
        }
        return Stream.of(JSON, GRAPHQL).flatMap(media -> media.match(accepted).stream()).min(Match.BEST_FIRST)
                .map(Match::media).orElseThrow(() -> new RefusedException(NOT_ACCEPTABLE,
                        "Answers come as application/graphql-response+json or application/json: accept one of them."));
    }

    /// How a client accepts a type: by the range that fits it most closely.
    private record Match(AnswerMedia media, double weight, int closeness, int position) {

        static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::weight)
                .thenComparing(Match::closeness).reversed().thenComparing(Match::position);
    }

    /// Empty where it is not accepted.
    private Optional<Match> match(List<Preference> accepted) {
        var ranges = List.of("*/*", "application/*", "application/" + subtype);
        return IntStream.range(0, accepted.size()).mapToObj(i -> new Match(this, accepted.get(i).weight(),
                ranges.indexOf(accepted.get(i).value()), i)).filter(match -> match.closeness >= 0)
                .min(Comparator.comparing(Match::closeness).reversed()).filter(match -> match.weight > 0);
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
