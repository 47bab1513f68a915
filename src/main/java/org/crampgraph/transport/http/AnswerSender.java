package org.crampgraph.transport.http;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.response.Answer;
import org.crampgraph.transport.response.RefusedException;
import org.crampgraph.transport.wire.AnswerBytes;
import org.crampgraph.transport.wire.AnswerJson;
import org.jboss.logging.Logger;

/// Sends a response: status, headers and body.
public final class AnswerSender {

    private static final Logger LOG = Logger.getLogger(AnswerSender.class);
    /// Facts of an error that have an HTTP header.
    private static final Map<String, String> HEADERS = Map.of("retryAfterSeconds", "Retry-After", "allowed", "Allow");

    private final RoutingContext http;
    private final Duration writeTimeLimit;

    /// @param writeTimeLimit time limit for the client to accept one chunk of the response
    public AnswerSender(RoutingContext http, Duration writeTimeLimit) {
        this.http = http;
        this.writeTimeLimit = writeTimeLimit;
    }

    /// Sends an error response in the media type that the client accepts. Never blocks, because it is short.
    void refuse(RefusedException refusal) {
        try {
            refuse(refusal, AnswerMedia.of(Preference.of(http.request().headers(), HttpHeaders.ACCEPT)));
        } catch (RefusedException notAcceptable) {
            refuse(notAcceptable, AnswerMedia.JSON);
        }
    }

    /// The same in this media type.
    public void refuse(RefusedException refusal, AnswerMedia media) {
        send(refusal.answer(), media, answer -> {
            var body = Buffer.buffer(AnswerBytes.of(answer, Integer.MAX_VALUE).orElseThrow());
            new ResponseStream(http.request(), writeTimeLimit).send(body, true);
        });
    }

    /// Blocks until the client has received the response; call it on a virtual thread.
    void send(Answer answer, AnswerMedia media) {
        send(answer, media, this::sendBody);
    }

    private void send(Answer answer, AnswerMedia media, Consumer<Answer> body) {
        http.response().setStatusCode(media.status(answer)).putHeader(HttpHeaders.CONTENT_TYPE, media.contentType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store").headers()
                .add(HttpHeaders.VARY, "Accept, Accept-Encoding");
        answer.errors().forEach(error -> sendHeaders(error.extensions()));
        body.accept(answer);
    }

    private void sendBody(Answer answer) {
        try (var body = body()) {
            AnswerJson.write(answer, body);
        } catch (IOException e) {
            LOG.debug("The client did not receive the whole response", e);
            AbortExchange.exchange(http.request()); // the only way to signal an incomplete response
        }
    }

    private OutputStream body() {
        var plain = new ResponseStream(http.request(), writeTimeLimit);
        return AcceptedCoding.isGzip(http.request()) ? new GzipWhenWorthwhile(http.response(), plain) : plain;
    }

    private void sendHeaders(Map<String, Object> facts) {
        HEADERS.forEach((fact, header) -> {
            if (facts.containsKey(fact)) {
                http.response().putHeader(header, text(facts.get(fact)));
            }
        });
    }

    private static String text(Object fact) {
        return fact instanceof List<?> several ? String.join(", ", several.stream().map(Object::toString).toList())
                : fact.toString();
    }
}
