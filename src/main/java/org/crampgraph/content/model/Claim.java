package org.crampgraph.content.model;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import org.crampgraph.content.choices.ClaimType;
import org.crampgraph.content.choices.FoodGroup;
import org.crampgraph.content.choices.Verdict;
import org.crampgraph.evidence.Cited;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Node;
import org.crampgraph.evidence.Source;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@Description("A statement of an article in our own words, compared with the evidence; or something that the "
        + "article omits.")
public class Claim extends Entry implements Node {

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    @NonNull
    @Description("Title of the article's section that contains it.")
    public String section;

    /// Position among all claims of the article, from 0.
    @Ignore
    public int position;

    @NonNull
    @Description("The article's statement, in our words.")
    public String statement;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("A claim of the article, or a gap in it.")
    public ClaimType type;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("What the evidence says about it.")
    public Verdict verdict;

    @Description("Reason for the verdict.")
    public String explanation;

    @Enumerated(EnumType.STRING)
    @Description("Food groups that it is about.")
    public @NonNull List<@NonNull FoodGroup> foodGroups = new ArrayList<>();

    @NonNull
    @Description("True if the verdict cites published works that were checked.")
    public Boolean verified;

    @Ignore
    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "claim_source", joinColumns = @JoinColumn(name = "claim_id"), inverseJoinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    public List<Source> citations = new ArrayList<>();

    @Ignore
    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "claim_concept", joinColumns = @JoinColumn(name = "claim_id"), inverseJoinColumns = @JoinColumn(name = "concept_id"))
    @OrderColumn(name = "position")
    public List<ConceptEntity> about = new ArrayList<>();

    @Ignore
    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "claim_interaction", joinColumns = @JoinColumn(name = "claim_id"), inverseJoinColumns = @JoinColumn(name = "interaction_id"))
    @OrderColumn(name = "position")
    public List<Interaction> interactions = new ArrayList<>();

    /// The association to its sources.
    public Cited cited() {
        return new Cited(Claim.class, rowId);
    }
}
