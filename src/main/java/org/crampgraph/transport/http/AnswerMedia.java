package org.crampgraph.transport.http;

import static org.crampgraph.transport.response.ErrorCode.NOT_ACCEPTABLE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crampgraph.transport.AnswerTypes;
import org.crampgraph.transport.response.Answer;
import org.crampgraph.transport.response.ErrorCode;
import org.crampgraph.transport.response.RefusedException;

/// The media types of responses.
public enum AnswerMedia {

    /// The type of the GraphQL-over-HTTP specification: the status reports the result.
    GRAPHQL(AnswerTypes.GRAPHQL),
    /// For older clients, and for those that do not say what they accept. GraphQL's own errors have status 200.
    JSON(AnswerTypes.JSON);

    private final String contentType;

    AnswerMedia(String contentType) {
        this.contentType = contentType;
    }

    /// The type that the client prefers. Of equals, one that it names wins over one that matches a range.
    ///
    /// @param accepted the header `Accept`, in its order; empty if there is none
    /// @throws RefusedException if it accepts none of these types
    static AnswerMedia of(List<Preference> accepted) {
        if (accepted.isEmpty()) {
            return JSON;
        }
        return Stream.of(JSON, GRAPHQL).flatMap(media -> media.match(accepted).stream()).min(Match.BEST_FIRST)
                .map(Match::media).orElseThrow(() -> new RefusedException(NOT_ACCEPTABLE,
                        "Responses are application/graphql-response+json or application/json: accept one of them."));
    }

    /// The client's preference for a type: that of the most specific range that matches.
    private record Match(AnswerMedia media, double weight, int closeness, int position) {

        static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::weight)
                .thenComparing(Match::closeness).reversed().thenComparing(Match::position);
    }

    /// Empty if it is not accepted.
    private Optional<Match> match(List<Preference> accepted) {
        var ranges = List.of("*/*", "application/*", contentType.split(";")[0]);
        return IntStream.range(0, accepted.size()).mapToObj(i -> new Match(this, accepted.get(i).weight(),
                ranges.indexOf(accepted.get(i).value()), i)).filter(match -> match.closeness >= 0)
                .min(Comparator.comparing(Match::closeness).reversed()).filter(match -> match.weight > 0);
    }

    public String contentType() {
        return contentType;
    }

    int status(Answer answer) {
        return answer.refusal().map(this::status).orElse(200);
    }

    private int status(ErrorCode code) {
        return this == JSON && code.answersLegacyClientsWithSuccess() ? 200 : code.status();
    }
}
