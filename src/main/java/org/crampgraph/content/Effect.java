package org.crampgraph.content;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.crampgraph.content.query.Key;
import org.crampgraph.content.query.Relation;

/// A remedy eases, causes, or finds out about a symptom.
@Entity
@DiscriminatorValue("EFFECT")
public class Effect extends Link {

    /// Remedies that act on a symptom, surest first.
    public static final Relation<Effect, Remedy> REMEDIES = Relation.through(Effect.class, "symptom",
            Remedy.class, "remedy", SUREST_FIRST, BY_NAME);

    /// Symptoms on which a remedy acts, most serious first.
    public static final Relation<Effect, Symptom> SYMPTOMS = Relation.through(Effect.class, "remedy",
            Symptom.class, "symptom", Key.whole("n.severityRank").reversed(), BY_NAME);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    public Remedy remedy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    public Symptom symptom;

    @Enumerated(EnumType.STRING)
    public RemedyEffect effect;
}
