package org.crampgraph.transport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a client is told, however it is sent.
///
/// @param errors empty where all went well
/// @param data the answer's data as maps, lists and scalars; null where nothing ran
/// @param extensions facts about the request, e.g. its cost
public record Answer(List<AnswerError> errors, Data data, Map<String, Object> extensions) {

    /// What ran gave this; null where a field that must not be null was.
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

    /// Why there is no data; empty where there is.
    public Optional<ErrorCode> refusal() {
        return data == null ? Optional.of(errors.getFirst().code()) : Optional.empty();
    }
}
