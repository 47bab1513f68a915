package org.crampgraph.content.links;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.crampgraph.content.model.Ingredient;
import org.crampgraph.content.model.Remedy;

/// A remedy contains an ingredient.
@Entity
@DiscriminatorValue("COMPOSITION")
public class Composition extends Link {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    public Remedy remedy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    public Ingredient ingredient;
}
