package org.crampgraph.content.links;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.crampgraph.content.choices.RemedyUse;
import org.crampgraph.content.model.Cramp;
import org.crampgraph.content.model.Remedy;

/// How a remedy relates to a kind of cramp: tested, used, or rejected.
@Entity
@DiscriminatorValue("RECOMMENDATION")
public class Recommendation extends Link {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    public Remedy remedy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    public Cramp cramp;

    @Enumerated(EnumType.STRING)
    public RemedyUse use;
}
