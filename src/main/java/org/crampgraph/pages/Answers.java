package org.crampgraph.pages;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;
import jakarta.json.JsonValue;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.Question;
import org.crampgraph.transport.AnswerTypes;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.cache.CacheKey;
import org.crampgraph.transport.cache.Reply.Kept;
import org.crampgraph.transport.cache.Reply.Passing;
import org.crampgraph.transport.gateway.Gateway;
import org.crampgraph.transport.registry.Catalogue;
import org.crampgraph.transport.response.Answer;
import org.crampgraph.transport.response.RefusedException;
import org.crampgraph.transport.wire.AnswerBytes;

/// Asks the gateway, as every other client does.
@Singleton
class Answers {

    /// The media type under which pages share their answers.
    static final String JSON = AnswerTypes.JSON;

    private final Gateway gateway;
    private final Map<String, Catalogue.Entry> catalogue = new ConcurrentHashMap<>();

    Answers(Gateway gateway) {
        this.gateway = gateway;
    }

    /// An answer without errors.
    ///
    /// @param kept the answer in the cache; empty if it cannot be cached
    record Asked(Optional<CacheKey> key, Optional<Kept> kept, Buffer json) {

        /// Parsed each time, so the caller may change it.
        Data data() {
            return Data.of(new JsonObject(json));
        }
    }

    /// Blocks until the answer is there; call it on a virtual thread.
    ///
    /// @throws RefusedException if the answer has an error
    /// @throws CancellationException if the client no longer waits
    Asked ask(Question question, Caller caller) {
        var request = new GraphQlRequest(document(question).query(), null, null, question.variables(),
                JsonValue.EMPTY_JSON_OBJECT);
        var response = gateway.ask(request, caller);
        return switch (response.reply()) {
            case Kept kept -> new Asked(response.key(), Optional.of(kept), kept.answer().bytes(false).buffer());
            case Passing(Answer answer) -> new Asked(response.key(), Optional.empty(), json(answer));
        };
    }

    Catalogue.Entry document(Question question) {
        return catalogue.computeIfAbsent(question.document(), Catalogue::entry);
    }

    private static Buffer json(Answer answer) {
        if (!answer.errors().isEmpty()) {
            throw new RefusedException(answer.errors());
        }
        return Buffer.buffer(AnswerBytes.of(answer, Integer.MAX_VALUE).orElseThrow());
    }
}
