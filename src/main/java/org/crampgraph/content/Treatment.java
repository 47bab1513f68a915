package org.crampgraph.content;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.crampgraph.content.query.Relation;

/// A remedy addresses a cause.
@Entity
@DiscriminatorValue("TREATMENT")
public class Treatment extends Link {

    /// Remedies that address a cause, surest first.
    public static final Relation<Treatment, Remedy> REMEDIES = Relation.through(Treatment.class, "cause",
            Remedy.class, "remedy", SUREST_FIRST, BY_NAME);

    /// Causes that a remedy addresses, surest first.
    public static final Relation<Treatment, Cause> CAUSES = Relation.through(Treatment.class, "remedy",
            Cause.class, "cause", SUREST_FIRST, BY_NAME);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    public Remedy remedy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    public Cause cause;

    /// True if only the article claims it.
    public Boolean claimedOnly;
}
