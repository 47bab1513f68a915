package org.crampgraph.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;

/// Measures whether the same pages cost the same beside any amount of content.
public final class Grow {

    private static final int ROUNDS = 5;

    private Grow() {}

    /// @param arguments seconds per round, the factor of the content, then names of documents; by default 2, 100 and
    /// all of them
    static void main(String... arguments) {
        var given = List.of(arguments);
        var time = Duration.ofSeconds(given.isEmpty() ? 2 : Long.parseLong(given.getFirst()));
        int factor = given.size() < 2 ? 100 : Integer.parseInt(given.get(1));
        var database = Database.start();
        database.run("postgres", "create database content");
        service(database, "content").close(); // has created and loaded it
        database.run("postgres", "create database grown template content");
        Growth.grow(database, "grown", factor);
        try (var once = service(database, "content"); var grown = service(database, "grown")) {
            var documents = given.size() < 3 ? Document.ALL : Document.named(given.subList(2, given.size()));
            documents.forEach(document -> compare(database, once, grown, document, time));
        }
        System.exit(0); // the database stops with this process
    }

    private static void compare(Database database, Service once, Service grown, Document document, Duration time) {
        var rounds = Rounds.of(database, List.of(once, grown), document, ROUNDS, time);
        rounds.print(document);
        rounds.printRatio(grown, once);
    }

    private static Service service(Database database, String name) {
        var settings = new HashMap<>(database.settings(name));
        settings.put("crampgraph.cache.size", "0");
        return Service.start(name, "/graphql", settings, "-Xmx512m");
    }
}
