package org.crampgraph.content.answers;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.naming.CodeSystem;
import org.crampgraph.content.query.ContentQueries;
import org.crampgraph.content.served.ContentVersion;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.types.ContentType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads the facts about the content.
@ApplicationScoped
public class Metas {

    /// The number of entries of a type, and of those that are overdue.
    private static final String COUNT =
            "select '%s', count(*), coalesce(sum(case when e.overdue then 1 else 0 end), 0) from %s e where "
                    + ContentQueries.VERSION;
    private static final String LINKS = "select coalesce(sum(case when l.overdue then 1 else 0 end), 0), "
            + "coalesce(sum(case when l.assessed then 0 else 1 end), 0) from Link l where " + ContentQueries.VERSION;

    @Inject
    ContentQueries queries;

    @Inject
    ContentTypes types;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    public Meta read() {
        var content =
                queries.list("from ContentVersion where " + ContentQueries.VERSION, ContentVersion.class, Map.of())
                        .stream().findFirst();
        var entries = queries.list(types.entries().stream().map(Metas::count).collect(joining(" union all ")),
                Object[].class, Map.of());
        var links = queries.list(LINKS, Object[].class, Map.of()).getFirst();
        return new Meta(version.replace("-SNAPSHOT", ""),
                content.map(found -> Math.toIntExact(found.version)).orElse(0),
                content.map(found -> found.updatedAt).orElse(Instant.EPOCH), counts(entries),
                entries.stream().mapToInt(row -> number(row[2])).sum(), number(links[0]), number(links[1]),
                Stream.of(CodeSystem.values()).map(CodeSystem::info).toList(), "Apache-2.0", Disclaimer.TEXT);
    }

    private static String count(ContentType<?> type) {
        return COUNT.formatted(type.name(), type.entity().getSimpleName());
    }

    /// In the order of the content table.
    private List<TypeCount> counts(List<Object[]> rows) {
        return types.entries().stream().map(ContentType::name).map(name -> new TypeCount(name, rows.stream()
                .filter(row -> row[0].equals(name)).mapToInt(row -> number(row[1])).sum())).toList();
    }

    private static int number(Object count) {
        return Math.toIntExact((Long) count);
    }
}
