package org.crampgraph.content;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.crampgraph.content.query.Relation;

/// A cause raises the risk of another.
@Entity
@DiscriminatorValue("RISK")
public class Risk extends Link {

    /// Causes whose risk a cause raises, surest first.
    public static final Relation<Risk, Cause> RAISED = Relation.through(Risk.class, "cause",
            Cause.class, "raised", SUREST_FIRST, BY_NAME);

    /// Causes that raise the risk of a cause, surest first.
    public static final Relation<Risk, Cause> RAISED_BY = Relation.through(Risk.class, "raised",
            Cause.class, "cause", SUREST_FIRST, BY_NAME);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    public Cause cause;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    public Cause raised;
}
