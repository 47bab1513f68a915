package org.crampgraph.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;
import org.crampgraph.testsupport.PackagedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Our own page may open a WebSocket behind a proxy with a port of its own, however the proxy tells of it, and no other page.
@DisabledIfSystemProperty(named = "native", matches = ".*", disabledReason = "it starts the jar")
class ProxyIT {

    private static final List<String> WAYS = List.of(
            "proxy_set_header Host $http_host;",
            "proxy_set_header X-Forwarded-Host $http_host; proxy_set_header X-Forwarded-Proto $scheme;",
            "proxy_set_header X-Forwarded-Host $host; proxy_set_header X-Forwarded-Port $server_port;",
            "proxy_set_header Host $host; proxy_set_header X-Forwarded-Port $server_port;");

    @TempDir
    Path folder;

    @Test
    void letsOurOwnPageOpenAWebSocket() throws Exception {
        assumeTrue(Nginx.isInstalled(), "nginx is not installed (Debian's package nginx-light)");
        var environment = Map.of("CRAMPGRAPH_GRAPHQL_HTTP_PROXIES", "1", "CRAMPGRAPH_DATABASE_FOLDER",
                folder.resolve("postgres").toString());
        try (var program = PackagedProgram.start(environment).answering()) {
            for (String headers : WAYS) {
                asks(program, headers);
            }
            asksBehindTls(program);
        }
    }

    private void asks(PackagedProgram program, String headers) throws Exception {
        try (var nginx = start(program, headers)) {
            assertEquals("HTTP/1.1 101", nginx.upgrade("http://localhost:" + nginx.port()), headers);
            assertEquals("HTTP/1.1 403", nginx.upgrade("http://localhost:1"), headers);
            assertEquals("HTTP/1.1 403", nginx.upgrade("https://other.example"), headers);
            RestAssured.given().queryParam("query", "{ __typename }")
                    .get("http://localhost:%d/graphql".formatted(nginx.port())).then().statusCode(200);
        }
    }

    /// As if another proxy ended TLS at the usual port.
    private void asksBehindTls(PackagedProgram program) throws Exception {
        try (var nginx = start(program, "proxy_set_header X-Forwarded-Host cramps.example; "
                + "proxy_set_header X-Forwarded-Proto https; proxy_set_header X-Forwarded-Port 443;")) {
            assertEquals("HTTP/1.1 101", nginx.upgrade("https://cramps.example"));
            assertEquals("HTTP/1.1 403", nginx.upgrade("http://cramps.example"));
        }
    }

    private Nginx start(PackagedProgram program, String headers) throws Exception {
        return Nginx.start(Files.createTempDirectory(folder, "nginx"), program.address(), headers);
    }
}
