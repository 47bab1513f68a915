package org.crampgraph.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UpdateTimestamp;

/// The base of every entry: a slug that never changes, a revision and the time of the last change.
@MappedSuperclass
public abstract class Entry extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Column(name = "id")
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entry_seq")
    @SequenceGenerator(name = "entry_seq", sequenceName = "entry_seq", allocationSize = 50)
    @Ignore
    public Long rowId;

    @NonNull
    @Description("Stable name for URLs and look-ups, unique among entries of its type.")
    public String slug;

    @Version
    @NonNull
    @Description("Starts at 1 and increases by one with every change.")
    public Integer revision = 1;

    @UpdateTimestamp
    @NonNull
    @Description("Time of the last change.")
    public Instant updatedAt;

    @Description("When its facts were last compared with their sources; null if never since they were written.")
    public LocalDate reviewedOn;

    @Description("When the next review is due; null if none is planned.")
    public LocalDate reviewDue;

    @Formula("is_overdue(review_due)")
    @Name("isOverdue")
    @NonNull
    @Description("True from the day after reviewDue, in UTC.")
    public Boolean overdue;

    /// The name of its type, e.g. `REFERENCE_INTAKE`.
    public String typeName() {
        return TypeName.of(getClass());
    }

    @Id
    @NonNull
    public String getId() {
        return new GlobalId(typeName(), slug).toString();
    }

    public Long rowId() {
        return rowId;
    }

    @NonNull
    public String getSlug() {
        return slug;
    }

    @NonNull
    public Integer getRevision() {
        return revision;
    }

    @NonNull
    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public LocalDate getReviewDue() {
        return reviewDue;
    }

    @NonNull
    @Name("isOverdue")
    public Boolean getOverdue() {
        return overdue;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other
                || other instanceof Entry entry && typeName().equals(entry.typeName())
                        && Objects.equals(slug, entry.slug);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(typeName(), slug);
    }
}
