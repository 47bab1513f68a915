package org.crampgraph.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.query.ContentQueries;
import org.crampgraph.evidence.EntryType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads the facts about the content.
@ApplicationScoped
public class Metas {

    private static final String COUNTS = """
            select cast(c.type as String), count(*) from Topic c group by c.type
            union all select 'MEDICATION', count(*) from Medication
            union all select 'INTERACTION', count(*) from Interaction
            union all select 'REFERENCE_INTAKE', count(*) from ReferenceIntake
            union all select 'SOURCE', count(*) from Source
            union all select 'ARTICLE', count(*) from Article
            union all select 'CLAIM', count(*) from Claim
            """;

    @Inject
    ContentQueries queries;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    public Meta read() {
        var content = queries.list("from ContentVersion", ContentVersion.class, Map.of()).stream().findFirst();
        return new Meta(version.replace("-SNAPSHOT", ""),
                content.map(found -> Math.toIntExact(found.version)).orElse(0),
                content.map(found -> found.updatedAt).orElse(Instant.EPOCH), counts(), overdue(), links("l.overdue"),
                links("not l.assessed"), Stream.of(CodeSystem.values()).map(CodeSystem::info).toList(), "Apache-2.0",
                Disclaimer.TEXT);
    }

    private int overdue() {
        return Stream.of("Topic", "Interaction", "ReferenceIntake", "Source", "Claim", "Medication", "Article")
                .mapToInt(entity -> count("from " + entity + " l where l.overdue")).sum();
    }

    private int links(String condition) {
        return count("from Link l where " + condition);
    }

    private int count(String from) {
        return Math.toIntExact(queries.list("select count(*) " + from, Long.class, Map.of()).getFirst());
    }

    private List<TypeCount> counts() {
        return queries.list(COUNTS, Object[].class, Map.of()).stream()
                .map(row -> new TypeCount(EntryType.valueOf((String) row[0]), Math.toIntExact((Long) row[1])))
                .sorted((a, b) -> a.type().compareTo(b.type())).toList();
    }
}
