package org.crampgraph.content.links;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.crampgraph.evidence.Certainty;
import org.crampgraph.evidence.Cited;
import org.crampgraph.evidence.Evidence;
import org.crampgraph.evidence.EvidenceDirection;
import org.crampgraph.evidence.GlobalId;
import org.crampgraph.evidence.Source;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UpdateTimestamp;

/// A relation between two concepts, with facts. The subclasses name its two ends.
@Entity
@DiscriminatorColumn(name = "type")
public abstract class Link extends PanacheEntityBase {

    @Id
    @Column(name = "id")
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entry_seq")
    @SequenceGenerator(name = "entry_seq", sequenceName = "entry_seq", allocationSize = 50)
    public Long rowId;

    /// Key of the concept at its start. The subclass's association sets it; code for all kinds of link reads it here.
    @Column(name = "from_id", insertable = false, updatable = false)
    public Long fromId;

    /// Key of the concept at its end.
    @Column(name = "to_id", insertable = false, updatable = false)
    public Long toId;

    /// The name of its kind, e.g. `CONTRIBUTION`.
    @Column(name = "type", insertable = false, updatable = false)
    public String kind;

    /// The slugs of both ends, joined by `--`. Maintained by the database.
    @Column(insertable = false, updatable = false)
    public String slug;

    /// Starts at 1 and increases by one with every change.
    @Version
    public Integer revision = 1;

    @UpdateTimestamp
    public Instant updatedAt;

    /// Null if the relation is not graded.
    @Enumerated(EnumType.STRING)
    public Certainty certainty;

    /// [Certainty#rank], 0 if ungraded. Maintained by the database.
    @Column(insertable = false, updatable = false)
    public Integer certaintyRank;

    @Enumerated(EnumType.STRING)
    public EvidenceDirection direction = EvidenceDirection.UNKNOWN;

    public String note;

    public boolean verified;

    /// False if no source speaks about this link, so that it is not graded.
    public boolean assessed = true;

    public LocalDate reviewedOn;

    public LocalDate reviewDue;

    @Formula("is_overdue(review_due)")
    public Boolean overdue;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "link_source", joinColumns = @JoinColumn(name = "link_id"), inverseJoinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    public List<Source> citations = new ArrayList<>();

    /// The global id. Like that of an entry it survives a rebuild of the database.
    public GlobalId id() {
        return new GlobalId(kind, slug);
    }

    /// The association to its sources.
    public Cited cited() {
        return new Cited(Link.class, rowId);
    }

    public Evidence evidence() {
        return new Evidence(certainty, direction, note, verified, assessed, reviewedOn, reviewDue, overdue, cited());
    }
}
