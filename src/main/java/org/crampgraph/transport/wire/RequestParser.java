package org.crampgraph.transport.wire;

import static org.crampgraph.transport.response.ErrorCode.BAD_REQUEST;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.response.RefusedException;

/// Reads the parameters of a request and checks their types. Unknown parameters are ignored; an empty text or null
/// counts as absent.
public final class RequestParser {

    private RequestParser() {}

    /// Of a JSON body.
    public static GraphQlRequest ofBody(Buffer body) {
        return ofJson(object("body", body));
    }

    /// Of an object with the parameters as entries.
    public static GraphQlRequest ofJson(JsonObject request) {
        return new GraphQlRequest(string(request, "query"), string(request, "documentId"),
                string(request, "operationName"),
                object("variables", request.get("variables")), object("extensions", request.get("extensions")));
    }

    /// Of a URL; an empty parameter counts as absent.
    public static GraphQlRequest ofUrl(MultiMap parameters) {
        return new GraphQlRequest(parameter(parameters, "query"), parameter(parameters, "documentId"),
                parameter(parameters, "operationName"), map(parameters, "variables"), map(parameters, "extensions"));
    }

    /// @param name of the text in the error message
    /// @throws RefusedException if it is not a JSON object in UTF-8
    public static JsonObject object(String name, Buffer text) {
        return object(name, json(name, utf8(name, text)));
    }

    private static String parameter(MultiMap parameters, String name) {
        var values = parameters.getAll(name);
        if (values.size() > 1) {
            throw bad("The URL has the parameter `%s` %d times: send it once.".formatted(name, values.size()));
        }
        return values.isEmpty() || values.getFirst().isEmpty() ? null : values.getFirst();
    }

    private static JsonObject map(MultiMap parameters, String name) {
        var text = parameter(parameters, name);
        return text == null ? JsonValue.EMPTY_JSON_OBJECT : object(name, json(name, text));
    }

    private static String string(JsonObject request, String name) {
        return switch (request.get(name)) {
            case null -> null;
            case JsonString text -> text.getString().isEmpty() ? null : text.getString();
            case JsonValue value when value.getValueType() == ValueType.NULL -> null;
            default -> throw bad("`" + name + "` must be a string.");
        };
    }

    private static JsonObject object(String name, JsonValue value) {
        return switch (value) {
            case null -> JsonValue.EMPTY_JSON_OBJECT;
            case JsonObject object -> object;
            case JsonValue other when other.getValueType() == ValueType.NULL && !name.equals("body")
                    && !name.equals("message") ->
                JsonValue.EMPTY_JSON_OBJECT;
            case JsonArray several when name.equals("body") ->
                throw bad("The body must be one JSON object, not a list: send each request separately.");
            default -> throw bad("The " + name + " must be a JSON object.");
        };
    }

    private static JsonValue json(String name, String text) {
        try {
            return JsonText.read(text);
        } catch (JsonProblem problem) {
            throw bad("The " + name + " " + problem.getMessage());
        }
    }

    private static String utf8(String name, Buffer text) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text.getBytes())).toString();
        } catch (CharacterCodingException e) {
            throw bad("The " + name + " is not UTF-8.");
        }
    }

    private static RefusedException bad(String message) {
        return new RefusedException(BAD_REQUEST, message);
    }
}
