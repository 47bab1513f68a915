package org.crampgraph.content.links;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.crampgraph.content.model.Cause;
import org.crampgraph.content.model.Cramp;

/// A cause contributes to a kind of cramp.
@Entity
@DiscriminatorValue("CONTRIBUTION")
public class Contribution extends Link {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    public Cause cause;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    public Cramp cramp;
}
