package org.crampgraph.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.crampgraph.content.query.Key;
import org.crampgraph.content.query.Relation;
import org.crampgraph.evidence.Cited;
import org.crampgraph.evidence.Source;
import org.crampgraph.evidence.VerifiedEntry;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// The shared part of every [Concept], as a row. A class beside the interface, since GraphQL would show a superclass
/// that implements `Concept` as a type of its own.
@Entity
@Table(name = "concept")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type")
public abstract class Topic extends VerifiedEntry {

    /// The sources of a concept, in the order of weight that the editors gave.
    public static final Relation<Void, Source> SOURCES =
            Relation.of("Topic {p} join {p}.citations {n}", "{p}.rowId", Source.class,
                    Key.whole("index(n)"));

    @Ignore
    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    public ConceptType type;

    @NonNull
    public String name;

    @NonNull
    public String summary;

    public @NonNull List<@NonNull String> aliases = new ArrayList<>();

    @Ignore
    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "concept_source", joinColumns = @JoinColumn(name = "concept_id"), inverseJoinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    public List<Source> citations = new ArrayList<>();

    /// Leads to its sources.
    public Cited cited() {
        return new Cited(Topic.class, rowId);
    }

    @NonNull
    public String getName() {
        return name;
    }

    @NonNull
    public String getSummary() {
        return summary;
    }

    @Description("Other names that people use, e.g. \"charley horse\".")
    public @NonNull List<@NonNull String> getAliases() {
        return aliases;
    }

    /// Concepts of some types (all if null or empty) that rest on a source, by name.
    public static Relation<Void, Topic> backedBySource(Collection<ConceptType> types) {
        var only = types == null || types.isEmpty() ? ""
                : types.stream().sorted().distinct()
                        .map(type -> "'" + type + "'").collect(Collectors.joining(", ", " and {n}.type in (", ")"));
        return Relation.of("Topic {n} join {n}.citations {p} on 1 = 1" + only, "{p}.rowId", Topic.class,
                Key.text("n.name"),
                Key.text("cast(n.type as String)"));
    }
}
