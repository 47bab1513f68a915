package org.crampgraph.transport.http;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.transport.Answer;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.RefusedException;
import org.crampgraph.transport.cache.KnownRequest;
import org.crampgraph.transport.cache.KnownRequest.Sharing;
import org.crampgraph.transport.cache.Question;
import org.crampgraph.transport.cache.RawRequest;
import org.crampgraph.transport.cache.Reply;
import org.crampgraph.transport.cache.Reply.Kept;
import org.crampgraph.transport.cache.Reply.Passing;
import org.crampgraph.transport.execution.Incident;
import org.crampgraph.transport.execution.Seat;
import org.jboss.logging.Logger;

/// A received HTTP request and its response, whatever the result.
final class HttpExchange {

    private static final Logger LOG = Logger.getLogger(HttpExchange.class);

    private final RoutingContext http;
    private final Answers answers;
    private final RepeatedAnswers repeated;
    private final AnswerSender sender;
    private final HttpCaller callers;
    private final CompletableFuture<Void> gone = new CompletableFuture<>();
    private AnswerMedia media = AnswerMedia.JSON;
    private KnownRequest known;

    HttpExchange(RoutingContext http, Answers answers, RepeatedAnswers repeated, AnswerSender sender,
            HttpCaller callers) {
        this.http = http;
        this.answers = answers;
        this.repeated = repeated;
        this.sender = sender;
        this.callers = callers;
        http.addEndHandler(end -> {
            if (end.failed()) {
                gone.complete(null);
            }
        });
    }

    /// Never blocks.
    void refuse(RefusedException refusal) {
        sender.refuse(refusal);
    }

    /// Blocks until the response is sent, or is cached.
    ///
    /// @param raw as received
    /// @param request returns the parsed request, or throws a [RefusedException]
    /// @param seat released before the response is sent, which can take long if the client is slow
    void answer(RawRequest raw, Supplier<GraphQlRequest> request, Seat seat) {
        try {
            send(raw, replyTo(request, seat));
        } catch (CancellationException nobodyWaits) {
            LOG.debug("The client disconnected before the response was ready");
        }
    }

    private void send(RawRequest raw, Reply reply) {
        switch (reply) {
            case Kept kept -> repeated.send(http.request(), raw, kept, known);
            case Passing passing -> sender.send(passing.answer(), media);
        }
    }

    private Reply replyTo(Supplier<GraphQlRequest> request, Seat seat) {
        try (seat) {
            media = AnswerMedia.of(Preference.of(http.request().headers(), HttpHeaders.ACCEPT));
            return replyTo(request.get(), seat);
        } catch (RefusedException refusal) {
            return new Passing(refusal.answer());
        } catch (CancellationException nobodyWaits) {
            throw nobodyWaits;
        } catch (RuntimeException | Error fault) {
            var told = new Incident().report(List.of(), "the request failed", fault);
            return new Passing(new Answer(List.of(told), null, Map.of()));
        }
    }

    private Reply replyTo(GraphQlRequest request, Seat seat) {
        var caller = callers.of(http.request());
        var prepared = answers.prepare(request, caller);
        AskedDocument.is(prepared.document().hash(), http);
        var question = Question.of(prepared, media.contentType());
        known = new KnownRequest(question, AcceptedCoding.isGzip(http.request()), sharing(request));
        return answers.to(prepared, question, caller, gone, seat);
    }

    private Sharing sharing(GraphQlRequest request) {
        if (!HttpCaller.isReading(http.request())) {
            return Sharing.NONE;
        }
        return request.query() == null ? Sharing.FOR_A_WHILE : Sharing.WHILE_CONFIRMED;
    }
}
