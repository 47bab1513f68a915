package org.crampgraph.transport.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.RecyclerPool;
import graphql.language.SourceLocation;
import org.crampgraph.transport.response.Answer;
import org.crampgraph.transport.response.AnswerError;

/// Writes a response as JSON directly from the engine's result, without a tree, a text or a copy of the whole.
public final class AnswerJson {

    /// Jackson by default keeps buffers per thread, and the threads of requests are short-lived.
    static final RecyclerPool<BufferRecycler> BUFFERS = JsonRecyclerPools.sharedConcurrentDequePool();

    private static final JsonFactory JSON = JsonFactory.builder().recyclerPool(BUFFERS).build();

    private AnswerJson() {}

    /// The caller must close it.
    public static JsonGenerator to(OutputStream target) throws IOException {
        return JSON.createGenerator(target);
    }

    /// Writes and closes.
    public static void write(Answer answer, OutputStream target) throws IOException {
        try (var json = to(target)) {
            write(answer, json);
        }
    }

    public static void write(Answer answer, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (!answer.errors().isEmpty()) {
            json.writeFieldName("errors");
            write(answer.errors(), json);
        }
        if (answer.data() != null) {
            entry(json, "data", answer.data().value());
        }
        if (!answer.extensions().isEmpty()) {
            entry(json, "extensions", answer.extensions());
        }
        json.writeEndObject();
    }

    public static void write(List<AnswerError> errors, JsonGenerator json) throws IOException {
        array(json, errors.stream().map(AnswerJson::error).toList());
    }

    private static Map<String, Object> error(AnswerError error) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("message", error.message());
        if (!error.locations().isEmpty()) {
            entries.put("locations", error.locations().stream().map(AnswerJson::location).toList());
        }
        if (!error.path().isEmpty()) {
            entries.put("path", error.path());
        }
        Map<String, Object> extensions = new LinkedHashMap<>(Map.of("code", error.code().name()));
        extensions.putAll(error.extensions());
        entries.put("extensions", extensions);
        return entries;
    }

    private static Map<String, Object> location(SourceLocation location) {
        Map<String, Object> entries = new LinkedHashMap<>(Map.of("line", location.getLine()));
        entries.put("column", location.getColumn());
        return entries;
    }

    private static void entry(JsonGenerator json, String name, Object value) throws IOException {
        json.writeFieldName(name);
        value(json, value);
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Map<?, ?> object -> object(json, object);
            case List<?> array -> array(json, array);
            case Boolean truth -> json.writeBoolean(truth);
            case Number number -> number(json, number);
            default -> json.writeString(value.toString());
        }
    }

    private static void object(JsonGenerator json, Map<?, ?> object) throws IOException {
        json.writeStartObject();
        for (var entry : object.entrySet()) {
            entry(json, (String) entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    private static void array(JsonGenerator json, List<?> array) throws IOException {
        json.writeStartArray();
        for (var entry : array) {
            value(json, entry);
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, Number number) throws IOException {
        switch (number) {
            case Integer whole -> json.writeNumber(whole);
            case Long whole -> json.writeNumber(whole);
            case Double fraction -> json.writeNumber(fraction);
            case BigDecimal fraction -> json.writeNumber(fraction);
            case BigInteger whole -> json.writeNumber(whole);
            default -> json.writeNumber(number.toString());
        }
    }
}
