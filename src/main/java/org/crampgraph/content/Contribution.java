package org.crampgraph.content;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.crampgraph.content.query.Relation;

/// A cause contributes to a kind of cramp.
@Entity
@DiscriminatorValue("CONTRIBUTION")
public class Contribution extends Link {

    /// Causes of a cramp, surest first.
    public static final Relation<Contribution, Cause> CAUSES = Relation.through(Contribution.class, "cramp",
            Cause.class, "cause", SUREST_FIRST, BY_NAME);

    /// Cramps that a cause contributes to, surest first.
    public static final Relation<Contribution, Cramp> CRAMPS = Relation.through(Contribution.class, "cause",
            Cramp.class, "cramp", SUREST_FIRST, BY_NAME);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    public Cause cause;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    public Cramp cramp;
}
