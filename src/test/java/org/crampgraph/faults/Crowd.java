package org.crampgraph.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/// Many clients, each with its own connection, that together send at a fixed rate. Each waits for its answer before the
/// next request; otherwise the machine would be busy with connections instead of requests. All on one thread, to leave
/// the machine to the program.
record Crowd(Vertx vertx, List<HttpClient> clients, String address,
        Supplier<String> questions) implements AutoCloseable {

    /// @param tellsWhen whether it has Retry-After
    record Outcome(int status, boolean tellsWhen, Duration took) {}

    static Crowd of(int clients, String address, Supplier<String> questions) {
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        return new Crowd(vertx, IntStream.range(0, clients)
                .mapToObj(client -> vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(1))).toList(),
                address, questions);
    }

    /// @param rate requests a second of all clients together; limited by the speed of answers
    List<Outcome> ask(double rate, Duration time) throws ExecutionException, InterruptedException {
        long start = System.nanoTime();
        long interval = (long) (clients.size() / rate * 1e9);
        var outcomes = new ArrayList<Outcome>();
        var all = Promise.<Void>promise();
        vertx.runOnContext(here -> Future.all(IntStream.range(0, clients.size())
                .mapToObj(i -> askOnAndOn(clients.get(i), start + interval * i / clients.size(), interval,
                        start + time.toNanos(), outcomes))
                .toList()).<Void>mapEmpty().onComplete(all));
        all.future().toCompletionStage().toCompletableFuture().get();
        return outcomes;
    }

    private Future<Void> askOnAndOn(HttpClient client, long next, long interval, long end, List<Outcome> outcomes) {
        if (next >= end) {
            return Future.succeededFuture();
        }
        return await(next).compose(due -> ask(client)).compose(outcome -> {
            outcomes.add(outcome);
            return askOnAndOn(client, Math.max(next + interval, System.nanoTime()), interval, end, outcomes);
        });
    }

    private Future<?> await(long time) {
        long millis = Duration.ofNanos(time - System.nanoTime()).toMillis();
        return millis > 0 ? vertx.timer(millis) : Future.succeededFuture();
    }

    private Future<Outcome> ask(HttpClient client) {
        long sent = System.nanoTime();
        return client.request(new RequestOptions().setMethod(HttpMethod.POST).setAbsoluteURI(address)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json"))
                .compose(request -> request.send(questions.get()))
                .compose(answer -> answer.end().map(end -> new Outcome(answer.statusCode(),
                        answer.headers().contains("Retry-After"), Duration.ofNanos(System.nanoTime() - sent))));
    }

    @Override
    public void close() {
        vertx.close();
    }
}
