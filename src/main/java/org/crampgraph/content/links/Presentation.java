package org.crampgraph.content.links;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.crampgraph.content.model.Cramp;
import org.crampgraph.content.model.Symptom;

/// A kind of cramp can show as a symptom, or has a warning sign.
@Entity
@DiscriminatorValue("PRESENTATION")
public class Presentation extends Link {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    public Cramp cramp;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    public Symptom symptom;

    /// True for a sign that points to something other than a simple cramp.
    public Boolean warningSign;
}
