package org.crampgraph.content;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.crampgraph.content.query.Key;
import org.crampgraph.content.query.Relation;

/// A kind of cramp can show as a symptom, or comes with a warning sign to watch for.
@Entity
@DiscriminatorValue("PRESENTATION")
public class Presentation extends Link {

    /// Symptoms of a cramp, most serious first.
    public static final Relation<Presentation, Symptom> SYMPTOMS = Relation.through(Presentation.class, "cramp",
            Symptom.class, "symptom", Key.whole("n.severityRank").reversed(), BY_NAME);

    /// Cramps that can show as a symptom.
    public static final Relation<Presentation, Cramp> CRAMPS = Relation.through(Presentation.class, "symptom",
            Cramp.class, "cramp", BY_NAME);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    public Cramp cramp;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    public Symptom symptom;

    /// True for a sign that points to something other than a simple cramp.
    public Boolean warningSign;
}
