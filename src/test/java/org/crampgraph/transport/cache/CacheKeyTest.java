package org.crampgraph.transport.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import jakarta.json.JsonValue;

import graphql.language.OperationDefinition.Operation;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.Caller.Identity;
import org.crampgraph.transport.Caller.Way;
import org.crampgraph.transport.document.CheckedDocument;
import org.crampgraph.transport.document.CheckedOperation;
import org.crampgraph.transport.document.PreparedRequest;
import org.crampgraph.transport.response.Cost;
import org.junit.jupiter.api.Test;

/// No cached answer of one client is found for another.
class CacheKeyTest {

    private static final PreparedRequest REQUEST = new PreparedRequest(
            new CheckedDocument("{ a }", "hash", null, 3, List.of()),
            new CheckedOperation(null, Operation.QUERY, null, Set.of()),
            JsonValue.EMPTY_JSON_OBJECT, new Cost(1, 2));

    @Test
    void differsByPrincipalAndRoles() {
        var anonymous = key(Identity.ANONYMOUS);
        assertEquals(anonymous, key(new Identity("", Set.of())));
        assertNotEquals(anonymous, key(new Identity("ada", Set.of())));
        assertNotEquals(anonymous, key(new Identity("", Set.of("editor"))));
        assertNotEquals(key(new Identity("ada", Set.of("editor"))), key(new Identity("ada", Set.of("reader"))));
    }

    /// Identical bytes do not help.
    @Test
    void rawRequestsDifferToo() {
        var anonymous = new RawRequest("GET", "query", "", "", Identity.ANONYMOUS);
        var editor = new RawRequest("GET", "query", "", "", new Identity("", Set.of("editor")));
        assertNotEquals(anonymous, editor);
        assertNotEquals(0, anonymous.compareTo(editor));
    }

    private static CacheKey key(Identity identity) {
        return CacheKey.of(REQUEST, new Caller("::1", Way.READ_ONLY, identity, "application/json",
                new CompletableFuture<>()));
    }
}
