package org.crampgraph.content;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.crampgraph.content.query.Relation;

/// A remedy contains an ingredient.
@Entity
@DiscriminatorValue("COMPOSITION")
public class Composition extends Link {

    /// Ingredients of a remedy.
    public static final Relation<Composition, Ingredient> INGREDIENTS = Relation.through(Composition.class, "remedy",
            Ingredient.class, "ingredient", BY_NAME);

    /// Remedies that contain an ingredient.
    public static final Relation<Composition, Remedy> REMEDIES = Relation.through(Composition.class, "ingredient",
            Remedy.class, "remedy", BY_NAME);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    public Remedy remedy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    public Ingredient ingredient;
}
