package org.crampgraph.transport.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.SourceLocation;

/// An entry of a response's `errors`.
///
/// @param message what went wrong and how to put it right
/// @param locations positions in the document; empty if it concerns none
/// @param path the field of the response; empty if it concerns none
/// @param extensions facts for programs, other than the code
public record AnswerError(ErrorCode code, String message, List<SourceLocation> locations, List<Object> path,
        Map<String, Object> extensions) {

    public static AnswerError of(ErrorCode code, String message) {
        return new AnswerError(code, message, List.of(), List.of(), Map.of());
    }

    public AnswerError with(String key, Object value) {
        var more = new LinkedHashMap<>(extensions);
        more.put(key, value);
        return new AnswerError(code, message, locations, path, more);
    }

    public AnswerError at(List<SourceLocation> locations, List<Object> path) {
        return new AnswerError(code, message, locations == null ? List.of() : locations,
                path == null ? List.of() : path,
                extensions);
    }
}
