package org.crampgraph.content;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.crampgraph.content.query.Key;
import org.crampgraph.content.query.Relation;

/// A dietary remedy includes a food.
@Entity
@DiscriminatorValue("INCLUSION")
public class Inclusion extends Link {

    /// Foods of a remedy, richest in magnesium first.
    public static final Relation<Inclusion, Food> FOODS = Relation.through(Inclusion.class, "remedy",
            Food.class, "food", Key.number("n.magnesiumPerServing").reversed(), BY_NAME);

    /// Remedies that include a food.
    public static final Relation<Inclusion, Remedy> REMEDIES = Relation.through(Inclusion.class, "food",
            Remedy.class, "remedy", BY_NAME);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    public Remedy remedy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    public Food food;
}
