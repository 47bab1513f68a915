package org.crampgraph.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

/// Many clients, each with a connection that it keeps, who together ask at a fixed rate. None asks anew before it was answered,
/// or the machine would be busy with connections instead of requests.
record Crowd(CloseableHttpClient http, String address, Supplier<String> questions,
        int clients) implements AutoCloseable {

    /// @param tellsWhen whether it says when to try again
    record Outcome(int status, boolean tellsWhen, Duration took) {}

    static Crowd of(int clients, String address, Supplier<String> questions) {
        return new Crowd(HttpClients.custom().setMaxConnPerRoute(clients).setMaxConnTotal(clients).build(), address,
                questions, clients);
    }

    /// @param rate requests a second of all clients together; as fast as answers come where that is slower
    List<Outcome> ask(double rate, Duration time) throws ExecutionException, InterruptedException {
        long start = System.nanoTime();
        long interval = (long) (clients / rate * 1e9);
        var outcomes = new ArrayList<Outcome>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Outcome>>> all = IntStream.range(0, clients).mapToObj(client -> threads.submit(
                    () -> askOnAndOn(start + interval * client / clients, interval, start + time.toNanos()))).toList();
            for (var one : all) {
                outcomes.addAll(one.get());
            }
        }
        return outcomes;
    }

    private List<Outcome> askOnAndOn(long first, long interval, long end) throws IOException {
        var outcomes = new ArrayList<Outcome>();
        for (long next = first; next < end; next = Math.max(next + interval, System.nanoTime())) {
            LockSupport.parkNanos(next - System.nanoTime());
            outcomes.add(ask());
        }
        return outcomes;
    }

    private Outcome ask() throws IOException {
        var request = new HttpPost(address);
        request.setEntity(new StringEntity(questions.get(), ContentType.APPLICATION_JSON));
        long sent = System.nanoTime();
        try (var answer = http.execute(request)) {
            EntityUtils.consume(answer.getEntity());
            return new Outcome(answer.getStatusLine().getStatusCode(), answer.containsHeader("Retry-After"),
                    Duration.ofNanos(System.nanoTime() - sent));
        }
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
