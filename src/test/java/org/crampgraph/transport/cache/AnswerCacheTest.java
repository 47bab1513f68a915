package org.crampgraph.transport.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.crampgraph.transport.Caller.Identity;
import org.crampgraph.transport.LabProfile;
import org.crampgraph.transport.cache.AnswerCache.Lookup.Found;
import org.crampgraph.transport.cache.AnswerCache.Lookup.InFlight;
import org.crampgraph.transport.cache.AnswerCache.Lookup.Missing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The first request for an answer executes it, the others wait for it.
@Tag("slow")
@QuarkusTest
@TestProfile(LabProfile.Caching.class)
class AnswerCacheTest {

    private static final KeptAnswer ANSWER = KeptAnswer.of(new byte[] { '{', '}' }, "application/json");

    @Inject
    AnswerCache cache;

    private final String document = UUID.randomUUID().toString();
    private final CacheKey key = key(Identity.ANONYMOUS);
    private final CacheKey other = new CacheKey(key.document(), "", "{\"a\":1}", key.contentType(), key.identity());

    @Test
    void givesOneAnswerToAll() throws Exception {
        var first = missing(key);
        var second = inFlight(key);
        assertTrue(cache.find(key).isEmpty());
        first.complete(ANSWER);
        assertSame(ANSWER, second.get());
        assertSame(ANSWER, assertInstanceOf(Found.class, cache.lookup(key)).answer());
        assertSame(ANSWER, cache.find(key).orElseThrow());
    }

    @Test
    void keepsNothingThatCannotBeShared() throws Exception {
        var first = missing(key);
        var second = inFlight(key);
        first.complete(null);
        assertEquals(null, second.get());
        missing(key).complete(null);
    }

    @Test
    void startsAgainIfTheFirstClientDisconnects() {
        var first = missing(key);
        var second = inFlight(key);
        second.exceptionally(cancelled -> {
            assertInstanceOf(CancellationException.class, cancelled);
            missing(key).complete(ANSWER); // before the cache has removed the cancelled one
            return null;
        });
        first.cancel(false);
        assertSame(ANSWER, cache.find(key).orElseThrow());
    }

    @Test
    void separatesVariablesAndCallers() {
        missing(key).complete(ANSWER);
        missing(other).complete(null);
        missing(key(new Identity("ada", Set.of()))).complete(null);
        missing(key(new Identity("", Set.of("editor")))).complete(null);
        assertTrue(cache.find(key).isPresent());
    }

    private CacheKey key(Identity identity) {
        return new CacheKey(document, "", "{}", "application/json", identity);
    }

    private CompletableFuture<KeptAnswer> missing(CacheKey asked) {
        return assertInstanceOf(Missing.class, cache.lookup(asked)).answer();
    }

    private CompletableFuture<KeptAnswer> inFlight(CacheKey asked) {
        return assertInstanceOf(InFlight.class, cache.lookup(asked)).answer();
    }
}
