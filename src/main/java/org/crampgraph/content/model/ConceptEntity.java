package org.crampgraph.content.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.crampgraph.content.naming.AliasKind;
import org.crampgraph.content.naming.Code;
import org.crampgraph.content.naming.Coding;
import org.crampgraph.content.naming.OtherName;
import org.crampgraph.evidence.Cited;
import org.crampgraph.evidence.Source;
import org.crampgraph.evidence.VerifiedEntry;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// The shared part of every [Concept], as a row. A class beside the interface, because GraphQL would publish a
/// superclass that implements `Concept` as a type of its own.
@Entity
@Table(name = "concept")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type")
public abstract class ConceptEntity extends VerifiedEntry {

    @Ignore
    @Column(insertable = false, updatable = false)
    public String type;

    @NonNull
    public String name;

    @NonNull
    public String summary;

    public @NonNull List<@NonNull String> aliases = new ArrayList<>();

    /// The kind of each alias, in the order of [#aliases].
    @Ignore
    public List<String> aliasKinds = new ArrayList<>();

    @Embedded
    @Ignore
    public Coding coding = Coding.NONE;

    @Ignore
    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "concept_source", joinColumns = @JoinColumn(name = "concept_id"), inverseJoinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    public List<Source> citations = new ArrayList<>();

    /// The association to its sources.
    public Cited cited() {
        return new Cited(ConceptEntity.class, rowId);
    }

    @NonNull
    public String getName() {
        return name;
    }

    @NonNull
    public String getSummary() {
        return summary;
    }

    @Description("Other names in use.")
    public @NonNull List<@NonNull String> getAliases() {
        return aliases;
    }

    @Description("Its aliases, each with its kind.")
    public @NonNull List<@NonNull OtherName> getOtherNames() {
        return IntStream.range(0, aliases.size())
                .mapToObj(i -> new OtherName(aliases.get(i), AliasKind.valueOf(aliasKinds.get(i)))).toList();
    }

    @Description("Its codes in other systems. Read each with its match.")
    public @NonNull List<@NonNull Code> getCodes() {
        return coding.codes();
    }

    @Description("What to show wherever it is named, e.g. that the harm of a remedy outweighs its benefit; null if nothing.")
    public String getWarning() {
        return caution();
    }

    /// See [#getWarning].
    protected String caution() {
        return null;
    }
}
