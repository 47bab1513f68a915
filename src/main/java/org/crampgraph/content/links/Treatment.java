package org.crampgraph.content.links;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.crampgraph.content.model.Cause;
import org.crampgraph.content.model.Remedy;

/// A remedy addresses a cause.
@Entity
@DiscriminatorValue("TREATMENT")
public class Treatment extends Link {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    public Remedy remedy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    public Cause cause;

    /// True if only the article claims it.
    public Boolean claimedOnly;
}
