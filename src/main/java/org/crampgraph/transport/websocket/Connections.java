package org.crampgraph.transport.websocket;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.crampgraph.transport.response.ErrorCode.OVERLOADED;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.admission.IpNetwork;
import org.crampgraph.transport.response.RefusedException;

/// The open connections, limited in number.
@ApplicationScoped
public class Connections {

    /// Time for the clients to read the reason.
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final Set<Inbox> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> ofClient = new ConcurrentHashMap<>();
    private final int most;
    private final int mostOfClient;
    private final Semaphore slots;
    private final Duration operationTimeLimit;
    private volatile boolean stopping;

    Connections(WebSocketConfig config, GraphQlConfig service) {
        this.most = config.connections();
        this.mostOfClient = config.connectionsPerClient();
        this.slots = new Semaphore(most);
        this.operationTimeLimit = service.execution().timeLimit();
    }

    /// Call [dismiss][#dismiss(String)] for every admitted connection.
    ///
    /// @throws RefusedException if there are too many
    void admit(String address) {
        if (stopping || !slots.tryAcquire()) {
            throw full("Too many connections are open; please retry later.");
        }
        if (ofClient.merge(IpNetwork.of(address), 1, Integer::sum) > mostOfClient) {
            dismiss(address);
            throw full("Your network has %d connections open: reuse one of them.".formatted(mostOfClient));
        }
    }

    void dismiss(String address) {
        ofClient.computeIfPresent(IpNetwork.of(address), (client, number) -> number == 1 ? null : number - 1);
        slots.release();
    }

    void opened(Inbox inbox) {
        open.add(inbox);
        if (stopping) {
            inbox.shutdown();
        }
    }

    void closed(Inbox inbox) {
        open.remove(inbox);
    }

    /// Completes running operations, tells every client to reconnect elsewhere, and waits for that. It runs early,
    /// because the server closes open connections without a message as soon as it stops.
    void stop(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        stopping = true;
        open.forEach(Inbox::shutdown);
        slots.tryAcquire(most, operationTimeLimit.plus(FAREWELL).toNanos(), NANOSECONDS);
    }

    /// Number of open connections.
    public int count() {
        return most - slots.availablePermits();
    }

    private static RefusedException full(String why) {
        return RefusedException.retryAfter(OVERLOADED, why, Duration.ofSeconds(10));
    }
}
