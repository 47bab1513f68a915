package org.crampgraph.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;

/// The upper limit: the bytes of finished answers, each behind a Vert.x route that only sends them.
public final class StaticRoute extends AbstractVerticle {

    private static final Path ANSWERS = Path.of("target/bench/answers");

    /// As many event loops as the service has.
    static void main() {
        var options = new DeploymentOptions().setInstances(2 * Runtime.getRuntime().availableProcessors());
        Vertx.vertx().deployVerticle(StaticRoute.class, options).onFailure(Throwable::printStackTrace);
    }

    @Override
    public void start(Promise<Void> started) throws IOException {
        var router = Router.router(vertx);
        for (var document : Document.ALL) {
            var bytes = Buffer.buffer(Files.readAllBytes(ANSWERS.resolve(document.name())));
            router.post("/" + document.name()).handler(http -> http.response()
                    .putHeader("Content-Type", "application/graphql-response+json").end(bytes));
        }
        vertx.createHttpServer().requestHandler(router).listen(-1, "127.0.0.1")
                .onSuccess(server -> System.out.println("Listening on: http://127.0.0.1:" + server.actualPort()))
                .<Void>mapEmpty().onComplete(started);
    }

    /// Starts it in its own process, with the answers of a service.
    static Service serving(Service service) {
        Document.ALL.forEach(document -> keep(document, service));
        return Service.start("static", null, new ProcessBuilder(Service.java(), Service.COLLECTOR, "-Xmx512m", "-cp",
                libraries(), "src/bench/java/org/crampgraph/bench/StaticRoute.java"));
    }

    /// The class path without the service itself: Vert.x would load the service's transport, which needs its configuration.
    private static String libraries() {
        var service = Service.PROGRAM.resolve("app");
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).startsWith(service)).collect(Collectors.joining(File.pathSeparator));
    }

    private static void keep(Document document, Service service) {
        var request = HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + service.address().getPort() + service.endpoint()))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(new JsonObject().put("query", document.text()).encode())).build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(document.name() + ": " + new String(answer.body()));
            }
            Files.createDirectories(ANSWERS);
            Files.write(ANSWERS.resolve(document.name()), answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The service does not answer", e);
        }
    }
}
