package org.crampgraph.transport.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/// Requests with hostile documents, well-formed and malformed.
final class HostileRequest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI service;
    private final HostileDocument documents;
    private final Dice dice;

    HostileRequest(URI service, HostileDocument documents, Dice dice) {
        this.service = service;
        this.documents = documents;
        this.dice = dice;
    }

    /// @param content the document or body, for the report
    record Sent(HttpRequest http, String content) {

        @Override
        public String toString() {
            return http + " " + content;
        }
    }

    Sent next() {
        return dice.oneIn(10) ? get() : post();
    }

    private Sent get() {
        var document = documents.next();
        var text = document.substring(0, Math.min(document.length(), 3000));
        var uri = service.resolve("/graphql?query=" + encoded(text)
                + dice.of("", "&variables=" + encoded(variables()), "&operationName=Q"));
        return new Sent(builder(uri).method(dice.of("GET", "GET", "HEAD", "DELETE"), BodyPublishers.noBody()).build(),
                text);
    }

    private Sent post() {
        var builder = builder(service.resolve("/graphql")).header("Content-Type",
                dice.oneIn(20) ? dice.of("text/plain", "application/x-www-form-urlencoded", "application/xml", ";;;",
                        "application/json; charset=\"utf-8\"; x=\"a;b", "application/json;=;charset")
                        : "application/json");
        var body = anyBody();
        return new Sent(builder.POST(BodyPublishers.ofString(body)).build(), body);
    }

    String anyBody() {
        return dice.oneIn(8) ? brokenBody() : body();
    }

    private HttpRequest.Builder builder(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(PATIENCE)
                .header("Accept", dice.of("application/graphql-response+json", "application/json", "*/*",
                        "application/json;q=0, */*", "text/html;x=\"a,b\", */*;q=0.0", ";;,,;q=x", "*/*;q=NaN"))
                .header("If-None-Match", dice.of("*", "\"a, b\", W/\"c\"", "\"", ",,,"))
                .header("Accept-Encoding", dice.of("gzip", "identity", "br;q=0.1, gzip;q=0"));
    }

    private String body() {
        return "{\"query\":" + quoted(documents.next())
                + dice.of("", ",\"variables\":" + variables(),
                        ",\"operationName\":" + dice.of("\"Q\"", "null", "7", "[]"),
                        ",\"extensions\":" + dice.of("{}", "null", "7",
                                "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + "0f".repeat(32) + "\"}}"))
                + "}";
    }

    private String brokenBody() {
        return dice.of("", "null", "[" + body() + "]", "{", body().substring(1), body() + body(),
                "[".repeat(dice.size(90_000)), " ".repeat(1_000_000),
                "{\"query\":" + "{\"a\":".repeat(dice.size(20_000)),
                "{\"query\":\"{meta{apiVersion}}\",\"variables\":{\"n\":" + "9".repeat(dice.size(90_000)) + "}}",
                "\uFEFF" + body(), "{\"query\":\"{meta{apiVersion}}\",\"query\":\"\"}",
                "{\"query\":\"\",\"operationName\":\"\",\"extensions\":{\"persistedQuery\":null}}",
                "{\"query\":\"query($s:String!){cramp(slug:$s){name}}\",\"variables\":{\"s\":\"\\ud800\"}}",
                "{\"query\":\"query($s:ID!){node(id:$s){id}}\",\"variables\":{\"s\":\"" + "😀".repeat(dice.size(100))
                        + "\\udc00\"}}",
                "{\"query\":\"query($b:Boolean=true){__typename @include(if:$b)}\",\"variables\":{\"b\":null}}",
                "{\"variables\":{\"n\":1e" + "9".repeat(1 + dice.size(20)) + "}}",
                "{\"documentId\":" + dice.of("7", "\"x\"", "\"sha256:" + "a".repeat(64) + "\"") + "}");
    }

    private String variables() {
        return dice.of("null", "{}", "[]", "7", "\"x\"",
                "{\"v0\":" + dice.of("1", "1e999999", "\"1\"", "[]", "{}", "null", "true", "1e300") + "}",
                "{\"v0\":[" + dice.joined(dice.size(20_000), ",", () -> "1") + "]}",
                "{\"v0\":" + quoted("x".repeat(dice.size(60_000))) + "}");
    }

    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsUTF8(text.replaceAll("[\\uD800-\\uDFFF]", "?")),
                UTF_8) + "\"";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
