package org.crampgraph.transport.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A GraphQL response, for any transport.
///
/// @param errors empty if there were none
/// @param data the data as maps, lists and scalars; null if nothing ran
/// @param extensions facts about the request, e.g. its cost
public record Answer(List<AnswerError> errors, Data data, Map<String, Object> extensions) {

    /// The data of the execution; null if a non-null field was null.
    public record Data(Object value) {}

    public Answer withCost(Cost cost) {
        var more = new LinkedHashMap<>(extensions);
        more.put("cost", cost.asMap());
        return new Answer(errors, data, more);
    }

    /// The most important error for operators: the first of the server's own, or else the first; empty without errors.
    public Optional<ErrorCode> gravest() {
        var codes = errors.stream().map(AnswerError::code).toList();
        return codes.stream().filter(ErrorCode::isOurs).findFirst().or(() -> codes.stream().findFirst());
    }

    /// Why there is no data; empty if there is.
    public Optional<ErrorCode> refusal() {
        return data == null ? Optional.of(errors.getFirst().code()) : Optional.empty();
    }
}
