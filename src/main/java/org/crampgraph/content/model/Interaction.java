package org.crampgraph.content.model;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import org.crampgraph.content.choices.InteractionKind;
import org.crampgraph.content.choices.InteractionSeverity;
import org.crampgraph.evidence.Cited;
import org.crampgraph.evidence.Node;
import org.crampgraph.evidence.Source;
import org.crampgraph.evidence.VerifiedEntry;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// What happens when a remedy is combined with a medication.
@Entity
@Description("What happens when a remedy is combined with a medicine, mineral, food or condition.")
public class Interaction extends VerifiedEntry implements Node {

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public Remedy remedy;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public Medication medication;

    @NonNull
    @Description("The medication as worded for this interaction, e.g. \"doxycycline, minocycline, tetracycline\".")
    public String medicationText;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("The kind of thing that the remedy is combined with.")
    public InteractionKind kind;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("How serious it is.")
    public InteractionSeverity severity;

    @Ignore
    @Column(insertable = false, updatable = false)
    public Integer severityRank;

    @NonNull
    @Description("What happens.")
    public String effect;

    @Description("Mechanism.")
    public String mechanism;

    @Description("Usual management. Ask a doctor or pharmacist.")
    public String management;

    @Ignore
    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "interaction_source", joinColumns = @JoinColumn(name = "interaction_id"), inverseJoinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    public List<Source> citations = new ArrayList<>();

    /// The association to its sources.
    public Cited cited() {
        return new Cited(Interaction.class, rowId);
    }
}
