package org.crampgraph.rehearsal;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import io.restassured.specification.FilterableRequestSpecification;
import io.vertx.core.json.JsonObject;

/// A request that a test sent, as one line of JSON.
record SentRequest(String method, String uri, String contentType, String accept, String body) {

    static SentRequest of(FilterableRequestSpecification request) {
        var uri = URI.create(request.getURI());
        return new SentRequest(request.getMethod(),
                uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()),
                request.getContentType(), request.getHeaders().getValue("Accept"),
                request.getBody() instanceof String text ? text : null);
    }

    static SentRequest of(String line) {
        var json = new JsonObject(line);
        return new SentRequest(json.getString("method"), json.getString("uri"), json.getString("contentType"),
                json.getString("accept"), json.getString("body"));
    }

    String line() {
        return new JsonObject().put("method", method).put("uri", uri).put("contentType", contentType)
                .put("accept", accept).put("body", body).encode();
    }

    HttpRequest to(String address) {
        var request = HttpRequest.newBuilder(URI.create(address + uri)).timeout(Duration.ofMinutes(1)).method(method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (contentType != null && body != null) {
            request.header("Content-Type", contentType);
        }
        if (accept != null) {
            request.header("Accept", accept);
        }
        return request.build();
    }
}
