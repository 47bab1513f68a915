package org.crampgraph.operations;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.crampgraph.testsupport.Await;

/// A real proxy in front of the service, in a folder of its own.
record Nginx(Process process, int port) implements AutoCloseable {

    private static final String CONFIGURATION = """
            worker_processes 1;
            error_log stderr;
            pid nginx.pid;
            events {}
            http {
              access_log off;
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              server {
                listen 127.0.0.1:%d;
                location / {
                  proxy_pass %s;
                  proxy_http_version 1.1;
                  proxy_set_header Upgrade $http_upgrade;
                  proxy_set_header Connection upgrade;
                  proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                  %s
                }
              }
            }
            """;

    static boolean isInstalled() {
        return Files.isExecutable(Path.of("/usr/sbin/nginx"));
    }

    /// @param headers the lines of its configuration that say what it tells the service of the client's request
    static Nginx start(Path folder, String service, String headers) throws Exception {
        int port = freePort();
        var configuration = Files.writeString(folder.resolve("nginx.conf"),
                CONFIGURATION.formatted(port, service, headers));
        var process =
                new ProcessBuilder("/usr/sbin/nginx", "-p", folder.toString(), "-c", configuration.toString(), "-g",
                        "daemon off;").redirectErrorStream(true).redirectOutput(folder.resolve("nginx.log").toFile())
                        .start();
        var nginx = new Nginx(process, port);
        Await.until("nginx listens", nginx::listens);
        return nginx;
    }

    /// The first line of the response to a request to open a WebSocket.
    String upgrade(String origin) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(120_000);
            socket.getOutputStream().write("""
                    GET /graphql HTTP/1.1\r
                    Host: localhost:%d\r
                    Origin: %s\r
                    Upgrade: websocket\r
                    Connection: Upgrade\r
                    Sec-WebSocket-Version: 13\r
                    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                    Sec-WebSocket-Protocol: graphql-transport-ws\r
                    \r
                    """.formatted(port, origin).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private boolean listens() {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
