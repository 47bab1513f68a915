package org.crampgraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/// Load on a server: one thread, some connections, plain sockets, so that the two cores are left to the measured
/// processes.
final class Load implements AutoCloseable {

    private static final int CONNECTIONS = 16;
    private static final int PATIENCE = 100;

    private final Selector selector;
    private final List<Client> clients = new ArrayList<>();
    private final Deque<Client> idle = new ArrayDeque<>();
    private final Queue<Long> due = new ConcurrentLinkedQueue<>();
    private final Samples samples = new Samples();
    private boolean greedy;

    private Load(Service service, List<Document> documents) throws IOException {
        this.selector = Selector.open();
        var requests = documents.stream().flatMap(document -> document.requests(service.path(document)).stream())
                .map(request -> ByteBuffer.allocateDirect(request.length).put(request).flip()).toList();
        for (int i = 0; i < CONNECTIONS; i++) {
            clients.add(new Client(selector, service.address(), requests, i * requests.size() / CONNECTIONS + i));
        }
        idle.addAll(clients);
    }

    /// As many requests as are answered: each connection sends the next at once.
    static Samples closed(Service service, Document document, Duration time) {
        return run(service, List.of(document), time, 0);
    }

    /// The same with different documents, which alternate on each connection.
    static Samples closed(Service service, List<Document> documents, Duration time) {
        return run(service, documents, time, 0);
    }

    /// A fixed number of requests a second, evenly spaced, whether or not the earlier ones are answered. A request's
    /// time starts when it is due: waiting for a connection counts.
    static Samples open(Service service, Document document, Duration time, double perSecond) {
        return run(service, List.of(document), time, perSecond);
    }

    /// So many requests, one after the other.
    static void times(Service service, Document document, int times) {
        try (var load = new Load(service, List.of(document))) {
            for (int i = 0; i < times; i++) {
                load.due.add(System.nanoTime());
                do {
                    load.exchange();
                } while (load.idle.size() < CONNECTIONS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(service.name() + " does not answer " + document.name(), e);
        }
    }

    private static Samples run(Service service, List<Document> documents, Duration time, double perSecond) {
        try (var load = new Load(service, documents)) {
            return load.run(time.toNanos(), perSecond);
        } catch (IOException e) {
            throw new UncheckedIOException(service.name() + " does not answer " + documents, e);
        }
    }

    private Samples run(long nanos, double perSecond) throws IOException {
        long start = System.nanoTime();
        greedy = perSecond == 0;
        if (greedy) {
            due.addAll(Collections.nCopies(CONNECTIONS, start));
        } else {
            Thread.ofPlatform().daemon().start(() -> keepPace(start, start + nanos, (long) (1e9 / perSecond)));
        }
        while (System.nanoTime() - start < nanos) {
            exchange();
        }
        greedy = false;
        due.clear();
        while (idle.size() < CONNECTIONS) {
            exchange();
        }
        return samples.over(System.nanoTime() - start);
    }

    /// On its own thread, because a selector wakes up at full milliseconds only, which would send requests in bursts.
    private void keepPace(long start, long end, long interval) {
        for (long next = start; next < end; next += interval) {
            LockSupport.parkNanos(next - System.nanoTime());
            due.add(next);
            selector.wakeup();
        }
    }

    private void exchange() throws IOException {
        while (!idle.isEmpty() && !due.isEmpty()) {
            idle.poll().send(due.poll());
        }
        selector.select(key -> receive((Client) key.attachment()), PATIENCE);
    }

    private void receive(Client client) {
        try {
            if (client.receive()) {
                long now = System.nanoTime();
                samples.add(now - client.since(), client.status());
                if (greedy) {
                    client.send(now);
                } else {
                    idle.add(client);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (var client : clients) {
            client.close();
        }
        selector.close();
    }
}
