package org.crampgraph.content.model;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.crampgraph.content.naming.Code;
import org.crampgraph.content.naming.Coding;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@Description("What a remedy can interact with: a medicine or class of medicines, a mineral, a food or a condition.")
public class Medication extends Entry implements Node {

    @NonNull
    @Description("Display name, e.g. \"levothyroxine\".")
    public String name;

    @Column(name = "medication_class")
    @Description("Class or field of use, e.g. \"antibiotic\".")
    public String medicationClass;

    @NonNull
    @Name("isKidneyDisease")
    @Description("True for the condition that a profile declares by kidneyDisease.")
    public Boolean kidneyDisease = false;

    @Embedded
    @Ignore
    public Coding coding = Coding.NONE;

    @Description("Its codes in other systems. Read each with its match.")
    public @NonNull List<@NonNull Code> getCodes() {
        return coding.codes();
    }
}
