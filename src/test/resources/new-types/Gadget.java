package org.crampgraph.content.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

import org.eclipse.microprofile.graphql.Description;

@Entity
@DiscriminatorValue("GADGET")
@Description("A gadget.")
public class Gadget extends ConceptEntity implements Concept {

    @Description("How to breathe.")
    public String breathing;
}
