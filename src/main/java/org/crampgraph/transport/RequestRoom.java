package org.crampgraph.transport;

import java.util.concurrent.Semaphore;

import jakarta.inject.Singleton;

/// Limits the requests in flight of all transports, from the first byte of each to the last byte of its response.
@Singleton
public class RequestRoom {

    private final Semaphore places;

    RequestRoom(GraphQlConfig config) {
        this.places = new Semaphore(config.http().maxRequests());
    }

    /// Call [leave][#leave()] after a successful entry.
    public boolean tryEnter() {
        return places.tryAcquire();
    }

    public void leave() {
        places.release();
    }
}
