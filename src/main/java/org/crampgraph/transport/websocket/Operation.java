package org.crampgraph.transport.websocket;

import java.util.concurrent.CompletableFuture;

import org.crampgraph.transport.GraphQlRequest;

/// An operation that a client has subscribed to.
///
/// @param id   identifies it in all its messages
/// @param gone completed when the client no longer wants its result
record Operation(String id, GraphQlRequest request, CompletableFuture<Void> gone) {

    Operation(String id, GraphQlRequest request) {
        this(id, request, new CompletableFuture<>());
    }
}
