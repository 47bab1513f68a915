package org.crampgraph.transport.http;

import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;

import org.crampgraph.transport.Answer;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.GraphQlService;
import org.crampgraph.transport.PreparedRequest;
import org.crampgraph.transport.RefusedException;
import org.crampgraph.transport.cache.AnswerCache;
import org.crampgraph.transport.cache.CacheConfig;
import org.crampgraph.transport.cache.KeptAnswer;
import org.crampgraph.transport.cache.Question;
import org.crampgraph.transport.cache.Reply;
import org.crampgraph.transport.cache.Reply.Kept;
import org.crampgraph.transport.cache.Reply.Origin;
import org.crampgraph.transport.cache.Reply.Passing;
import org.crampgraph.transport.execution.Seat;

/// Answers requests that may run: from the cache, or by executing them, which fills the cache.
@ApplicationScoped
class Answers {

    private final GraphQlService service;
    private final AnswerCache cache;
    private final long largest;

    Answers(GraphQlService service, AnswerCache cache, CacheConfig config) {
        this.service = service;
        this.cache = cache;
        this.largest = config.largestAnswer().asLongValue();
    }

    /// A permit that is not acquired yet.
    Seat seat() {
        return service.seat();
    }

    /// Parses and checks the request; spends nothing yet.
    PreparedRequest prepare(GraphQlRequest request, Caller caller) {
        return service.check(request, caller.way());
    }

    /// Blocks; call it on a virtual thread.
    ///
    /// @param gone completed when the client disconnects; identical requests of the moment then execute it again
    /// @param seat released while another request executes the answer, because waiting is no load
    /// @throws RefusedException if the client's budget is spent, or the operation cannot run now or exceeded a limit
    Reply to(PreparedRequest request, Question question, Caller caller, CompletableFuture<?> gone,
            Seat seat) {
        if (!cache.takes(request)) {
            return new Passing(fresh(request, caller, gone, seat));
        }
        try {
            var reply =
                    cache.answer(question, seat::close, () -> keepable(fresh(request, caller, gone, seat), question));
            if (reply instanceof Kept(KeptAnswer answer, Origin origin) && origin != Origin.MADE) {
                service.admitRepetition(caller);
            }
            return reply;
        } catch (RefusedException refusal) {
            throw refusal.withCost(request.cost());
        }
    }

    private Answer fresh(PreparedRequest request, Caller caller, CompletableFuture<?> gone, Seat seat) {
        service.admit(request, caller);
        return service.run(request, gone, seat);
    }

    private Reply keepable(Answer answer, Question question) {
        if (!answer.errors().isEmpty()) {
            return new Passing(answer);
        }
        return AnswerBytes.of(answer, largest).map(json -> KeptAnswer.of(json, question.contentType()))
                .<Reply>map(kept -> new Kept(kept, Origin.MADE)).orElseGet(() -> new Passing(answer));
    }
}
