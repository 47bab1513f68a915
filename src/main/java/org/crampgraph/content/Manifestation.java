package org.crampgraph.content;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.crampgraph.content.query.Key;
import org.crampgraph.content.query.Relation;

/// A cause can show as a symptom.
@Entity
@DiscriminatorValue("MANIFESTATION")
public class Manifestation extends Link {

    /// Symptoms of a cause, most serious first.
    public static final Relation<Manifestation, Symptom> SYMPTOMS = Relation.through(Manifestation.class, "cause",
            Symptom.class, "symptom", Key.whole("n.severityRank").reversed(), BY_NAME);

    /// Causes that can show as a symptom, surest first.
    public static final Relation<Manifestation, Cause> CAUSES = Relation.through(Manifestation.class, "symptom",
            Cause.class, "cause", SUREST_FIRST, BY_NAME);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    public Cause cause;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    public Symptom symptom;
}
