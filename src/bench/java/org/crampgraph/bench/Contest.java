package org.crampgraph.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// What `compare` was asked for.
///
/// @param time      of a round
/// @param documents that each contender answers
/// @param peers     URLs of servers that already run, by name
/// @param builds    folders of other packaged versions of this service, by name
/// @param only      names of the contenders; empty for all
/// @param pgbench   PostgreSQL's program; null to find it by `PATH`
/// @param history   the file that the ratios are added to; null for none
record Contest(Duration time, List<Document> documents, Map<String, URI> peers, Map<String, Path> builds,
        List<String> only, Path pgbench, Path history) {

    /// @param arguments options `--peer name=url`, `--build name=folder`, `--only name,name`, `--pgbench file`,
    ///                  `--history file`; seconds per round; names of documents
    static Contest of(String... arguments) {
        var peers = new LinkedHashMap<String, URI>();
        var builds = new LinkedHashMap<String, Path>();
        var only = new ArrayList<String>();
        var others = new ArrayList<String>();
        Path pgbench = null;
        Path history = null;
        for (var rest = List.of(arguments).iterator(); rest.hasNext();) {
            var argument = rest.next();
            switch (argument) {
                case "--peer" -> put(argument, rest.next(), (name, url) -> peers.put(name, URI.create(url)));
                case "--build" -> put(argument, rest.next(), (name, folder) -> builds.put(name, Path.of(folder)));
                case "--only" -> only.addAll(List.of(rest.next().split(",")));
                case "--pgbench" -> pgbench = Path.of(rest.next());
                case "--history" -> history = Path.of(rest.next());
                default -> others.add(argument);
            }
        }
        var time = Duration.ofSeconds(others.isEmpty() ? 2 : Long.parseLong(others.getFirst()));
        var documents = others.size() < 2 ? Document.COMPARED : Document.named(others.subList(1, others.size()));
        return new Contest(time, documents, peers, builds, only, pgbench, history);
    }

    private static void put(String option, String value, BiConsumer<String, String> contenders) {
        var parts = value.split("=", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(option + " takes name=value, not " + value);
        }
        contenders.accept(parts[0], parts[1]);
    }

    boolean has(String name) {
        return only.isEmpty() || only.contains(name) || peers.containsKey(name) || builds.containsKey(name);
    }
}
