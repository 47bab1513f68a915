package org.crampgraph.content.model;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.crampgraph.content.choices.BodySite;
import org.crampgraph.content.choices.CrampKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@DiscriminatorValue("CRAMP")
@Description("A kind of cramp, or a look-alike to tell apart from one.")
public class Cramp extends ConceptEntity implements Concept {

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("A true cramp, a task-specific dystonia, or a mimic.")
    public CrampKind kind;

    @Enumerated(EnumType.STRING)
    @Description("Body parts that it affects, most usual first.")
    public @NonNull List<@NonNull BodySite> bodySites = new ArrayList<>();

    @Description("Circumstances in which it occurs.")
    public String onset;

    @Description("People who get it.")
    public String affects;

    @Description("Further facts that help to distinguish it.")
    public String notes;

    @Embedded
    @Description("How long an attack lasts.")
    public Duration duration;

    @Embedded
    @Description("How common it is. Always show the population beside the figures.")
    public Prevalence prevalence;
}
