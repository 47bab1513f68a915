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
import org.crampgraph.transport.registry.Catalogue;
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
    private final CompletableFuture<SocketAddress> address = new CompletableFuture<>();

    OwnServer(Vertx vertx, Config config) {
        this.vertx = vertx;
        this.config = config;
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

    /// Sends documents, one after the other. Does nothing if the server does not answer. Blocks.
    ///
    /// @param end when it completes, the rest is not sent
    void send(List<Catalogue.Entry> documents, CompletableFuture<?> end) {
        var client = vertx.createHttpClient();
        try {
            var server = address.get(STARTING.toMillis(), TimeUnit.MILLISECONDS);
            for (var document : documents) {
                if (!end.isDone()) {
                    CompletableFuture.anyOf(sent(client, server, document), end).get();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("The warm-up could not send a request over HTTP", e);
        } finally {
            client.close();
        }
    }

    private static CompletableFuture<?> sent(HttpClient client, SocketAddress server, Catalogue.Entry document) {
        var body = Json.createObjectBuilder().add("query", document.query()).add("variables", document.variables())
                .build();
        var options = new RequestOptions().setMethod(HttpMethod.POST).setHost(LOOPBACK).setServer(server)
                .setURI("/graphql").setTimeout(ANSWERING.toMillis());
        return client.request(options)
                .compose(request -> request.putHeader("Content-Type", "application/json").send(body.toString()))
                .compose(HttpClientResponse::end).toCompletionStage().toCompletableFuture();
    }
}
