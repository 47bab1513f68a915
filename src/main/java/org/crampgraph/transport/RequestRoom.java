package org.crampgraph.transport;

import java.util.concurrent.Semaphore;

import jakarta.inject.Singleton;

/// Room for so many requests at a time, whatever they came by: each has its place from its first byte to the last of its
/// answer.
@Singleton
public class RequestRoom {

    private final Semaphore places;

    RequestRoom(GraphQlConfig config) {
        this.places = new Semaphore(config.http().maxRequests());
    }

    /// Whoever gets in has to [leave][#leave()].
    public boolean tryEnter() {
        return places.tryAcquire();
    }

    public void leave() {
        places.release();
    }
}
