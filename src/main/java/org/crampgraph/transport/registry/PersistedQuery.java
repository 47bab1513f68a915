package org.crampgraph.transport.registry;

import static org.crampgraph.transport.response.ErrorCode.BAD_REQUEST;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue.ValueType;

import org.crampgraph.transport.response.RefusedException;

/// The extension `persistedQuery` of a request: a document named by its hash.
///
/// @param hash 64 lower-case hexadecimal digits
record PersistedQuery(String hash) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /// @throws RefusedException if the extension is malformed
    static Optional<PersistedQuery> of(JsonObject extensions) {
        var extension = extensions.get("persistedQuery");
        if (extension == null || extension.getValueType() == ValueType.NULL) {
            return Optional.empty();
        }
        if (extension instanceof JsonObject fields && fields.get("version") instanceof JsonNumber version
                && version.isIntegral() && version.bigIntegerValue().bitLength() < 32 && version.intValue() == 1
                && fields.get("sha256Hash") instanceof JsonString hash && isHash(hash.getString())) {
            return Optional.of(new PersistedQuery(hash.getString()));
        }
        throw new RefusedException(BAD_REQUEST, "`extensions.persistedQuery` must be {\"version\": 1, \"sha256Hash\": "
                + "\"…\"} with 64 lower-case hexadecimal digits.");
    }

    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }
}
