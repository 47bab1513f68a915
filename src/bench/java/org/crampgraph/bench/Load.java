package org.crampgraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Load on a server: one thread, some connections, plain sockets, so that the two cores are left to what is measured.
final class Load implements AutoCloseable {

    private static final int CONNECTIONS = 16;

    private final Selector selector;
    private final List<Client> clients = new ArrayList<>();
    private final Deque<Client> idle = new ArrayDeque<>();
    private final Deque<Long> due = new ArrayDeque<>();
    private final Samples samples = new Samples();
    private boolean greedy;

    private Load(Service service, Document document) throws IOException {
        this.selector = Selector.open();
        for (int i = 0; i < CONNECTIONS; i++) {
            clients.add(new Client(selector, service.port(), document.request(service.path(document))));
        }
        idle.addAll(clients);
    }

    /// As many requests as are answered: each connection asks again at once.
    static Samples closed(Service service, Document document, Duration time) {
        return run(service, document, time, 0);
    }

    /// So many requests a second, whether or not the earlier ones are answered. What has to wait for a connection waits at
    /// the server's expense.
    static Samples open(Service service, Document document, Duration time, double perSecond) {
        return run(service, document, time, perSecond);
    }

    /// So many requests, one after the other.
    static void times(Service service, Document document, int times) {
        try (var load = new Load(service, document)) {
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

    private static Samples run(Service service, Document document, Duration time, double perSecond) {
        try (var load = new Load(service, document)) {
            return load.run(time.toNanos(), perSecond);
        } catch (IOException e) {
            throw new UncheckedIOException(service.name() + " does not answer " + document.name(), e);
        }
    }

    private Samples run(long nanos, double perSecond) throws IOException {
        greedy = perSecond == 0;
        long start = System.nanoTime();
        for (long spent = 0, sent = 0; spent < nanos; spent = System.nanoTime() - start) {
            long wanted = greedy ? CONNECTIONS : (long) (spent / 1e9 * perSecond);
            for (; sent < wanted; sent++) {
                due.add(start + spent);
            }
            exchange();
        }
        greedy = false;
        due.clear();
        while (idle.size() < CONNECTIONS) {
            exchange();
        }
        return samples.over(System.nanoTime() - start);
    }

    private void exchange() throws IOException {
        while (!idle.isEmpty() && !due.isEmpty()) {
            idle.poll().send(due.poll());
        }
        selector.select(key -> receive((Client) key.attachment()), 1);
    }

    private void receive(Client client) {
        try {
            if (client.receive()) {
                long now = System.nanoTime();
                samples.add(now - client.since(), client.good());
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
