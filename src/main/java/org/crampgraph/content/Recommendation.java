package org.crampgraph.content;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.crampgraph.content.query.Relation;

/// How a remedy stands towards a kind of cramp: tested, used, or rejected.
@Entity
@DiscriminatorValue("RECOMMENDATION")
public class Recommendation extends Link {

    /// Remedies that were tried against a cramp, surest first.
    public static final Relation<Recommendation, Remedy> REMEDIES = Relation.through(Recommendation.class, "cramp",
            Remedy.class, "remedy", SUREST_FIRST, BY_NAME);

    /// Cramps against which a remedy was tried, surest first.
    public static final Relation<Recommendation, Cramp> CRAMPS = Relation.through(Recommendation.class, "remedy",
            Cramp.class, "cramp", SUREST_FIRST, BY_NAME);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    public Remedy remedy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    public Cramp cramp;

    @Enumerated(EnumType.STRING)
    public RemedyUse use;
}
