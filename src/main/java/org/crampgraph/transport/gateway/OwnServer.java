package org.crampgraph.transport.gateway;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import jakarta.json.Json;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.OwnClient;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/// Sends requests to this program over HTTP, as clients do, because the first ones load what is below the gateway.
@Singleton
class OwnServer {

    private static final Logger LOG = Logger.getLogger(OwnServer.class);
    private static final String LOOPBACK = "localhost";
    /// Where Quarkus puts the port that it chose.
    private static final String ANY_PORT =
            "quarkus.http." + (LaunchMode.current() == LaunchMode.TEST ? "test-port" : "port");
    /// How long to wait until it listens; it never does without plain HTTP.
    private static final Duration STARTING = Duration.ofSeconds(1);
    private static final Duration ANSWERING = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final Config config;
    private final OwnClient own;
    private final CompletableFuture<SocketAddress> address = new CompletableFuture<>();

    OwnServer(Vertx vertx, Config config, OwnClient own) {
        this.vertx = vertx;
        this.config = config;
        this.own = own;
    }

    /// The event has a negative port if any free one may be used.
    void listen(@ObservesAsync HttpServerStart server) {
        int port = server.options().getPort();
        var host = server.options().getHost();
        var bound = new InetSocketAddress(host, 0).getAddress();
        address.complete(SocketAddress.inetSocketAddress(
                port > 0 ? port : config.getValue(ANY_PORT, Integer.class),
                bound == null || bound.isAnyLocalAddress() ? LOOPBACK : host));
    }

    /// Sends requests, one after the other. Blocks.
    ///
    /// @param end when it completes, the rest is not sent
    /// @return whether the server answers
    boolean send(List<GraphQlRequest> requests, CompletableFuture<?> end) {
        var client = vertx.createHttpClient();
        try {
            var server = address.get(STARTING.toMillis(), TimeUnit.MILLISECONDS);
            for (var request : requests) {
                if (!end.isDone()) {
                    CompletableFuture.anyOf(sent(client, server, request), end).get();
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("The warm-up could not send a request over HTTP", e);
        } finally {
            client.close();
        }
        return false;
    }

    private CompletableFuture<?> sent(HttpClient client, SocketAddress server, GraphQlRequest request) {
        var body = Json.createObjectBuilder().add("query", request.query()).add("variables", request.variables())
                .build();
        var options = new RequestOptions().setMethod(HttpMethod.POST).setHost(LOOPBACK).setServer(server)
                .setURI("/graphql").setTimeout(ANSWERING.toMillis());
        return client.request(options)
                .compose(sending -> sending.putHeader("Content-Type", "application/json")
                        .putHeader(OwnClient.HEADER, own.address()).send(body.toString()))
                .compose(HttpClientResponse::end).toCompletionStage().toCompletableFuture();
    }
}
