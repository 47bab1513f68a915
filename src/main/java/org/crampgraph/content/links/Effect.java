package org.crampgraph.content.links;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.crampgraph.content.choices.RemedyEffect;
import org.crampgraph.content.model.Remedy;
import org.crampgraph.content.model.Symptom;

/// A remedy eases, causes or assesses a symptom.
@Entity
@DiscriminatorValue("EFFECT")
public class Effect extends Link {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    public Remedy remedy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    public Symptom symptom;

    @Enumerated(EnumType.STRING)
    public RemedyEffect effect;
}
