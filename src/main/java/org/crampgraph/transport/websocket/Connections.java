package org.crampgraph.transport.websocket;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.crampgraph.transport.ErrorCode.OVERLOADED;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import org.crampgraph.transport.GraphQlConfig;
import org.crampgraph.transport.RefusedException;
import org.crampgraph.transport.budget.IpNetwork;

/// The open connections, with room for so many of them.
@ApplicationScoped
public class Connections {

    /// For the clients to read why.
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final Set<Inbox> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> ofClient = new ConcurrentHashMap<>();
    private final int most;
    private final int mostOfClient;
    private final Semaphore room;
    private final Duration operationTimeLimit;
    private volatile boolean stopping;

    Connections(WebSocketConfig config, GraphQlConfig service) {
        this.most = config.connections();
        this.mostOfClient = config.connectionsPerClient();
        this.room = new Semaphore(most);
        this.operationTimeLimit = service.execution().timeLimit();
    }

    /// Whoever is admitted has to be [dismissed][#dismiss(String)].
    ///
    /// @throws RefusedException where there is no room
    void admit(String address) {
        if (stopping || !room.tryAcquire()) {
            throw full("Too many connections are open; please try again later.");
        }
        if (ofClient.merge(IpNetwork.of(address), 1, Integer::sum) > mostOfClient) {
            dismiss(address);
            throw full("Your network has %d connections open: use one of them.".formatted(mostOfClient));
        }
    }

    void dismiss(String address) {
        ofClient.computeIfPresent(IpNetwork.of(address), (client, number) -> number == 1 ? null : number - 1);
        room.release();
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

    /// Lets operations end, tells every client to go elsewhere, and waits for that. This early, because the server closes
    /// what is open without a word as soon as it stops.
    void stop(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        stopping = true;
        open.forEach(Inbox::shutdown);
        room.tryAcquire(most, operationTimeLimit.plus(FAREWELL).toNanos(), NANOSECONDS);
    }

    /// How many are open now.
    public int count() {
        return most - room.availablePermits();
    }

    private static RefusedException full(String why) {
        return RefusedException.retryAfter(OVERLOADED, why, Duration.ofSeconds(10));
    }
}
