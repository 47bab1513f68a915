package org.crampgraph.faults;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.crampgraph.testsupport.PackagedProgram;

/// Sends requests that were not sent before, so that no answer is cached.
record Client(PackagedProgram program, HttpClient http, AtomicInteger asked) implements AutoCloseable {

    private static final String NEW =
            "{\"query\":\"query($slug: String!) { cramp(slug: $slug) { name } causes(first: 30) "
                    + "{ nodes { name remedies(first: 3) { nodes { name } } } } }\",\"variables\":{\"slug\":\"none-%d\"}}";

    static Client of(PackagedProgram program) {
        return new Client(program, HttpClient.newBuilder().version(Version.HTTP_1_1).build(), new AtomicInteger());
    }

    CompletableFuture<HttpResponse<String>> ask() {
        return http.sendAsync(request(question()), BodyHandlers.ofString());
    }

    String address() {
        return program.address() + "/graphql";
    }

    String question() {
        return NEW.formatted(asked.incrementAndGet());
    }

    private HttpRequest request(String body) {
        return HttpRequest.newBuilder(URI.create(address()))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
