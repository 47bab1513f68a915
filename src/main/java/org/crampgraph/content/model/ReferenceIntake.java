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
import jakarta.persistence.OrderColumn;

import org.crampgraph.content.choices.IntakeKind;
import org.crampgraph.content.choices.LifeStage;
import org.crampgraph.content.choices.LimitRegion;
import org.crampgraph.content.choices.Sex;
import org.crampgraph.evidence.Cited;
import org.crampgraph.evidence.Node;
import org.crampgraph.evidence.Source;
import org.crampgraph.evidence.VerifiedEntry;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Entity
@Description("A reference value: an allowance, a limit, a blood level, an absorbed or elemental fraction, or the dose of a trial.")
public class ReferenceIntake extends VerifiedEntry implements Node {

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("Type of value.")
    public IntakeKind kind;

    @NonNull
    @Description("The substance, e.g. \"magnesium\" or \"magnesium-oxide\".")
    public String subject;

    @Enumerated(EnumType.STRING)
    @Description("Sex that the value applies to; null if it does not depend on sex.")
    public Sex sex;

    @Enumerated(EnumType.STRING)
    @Description("Life stage that the value applies to; null if it does not depend on it.")
    public LifeStage lifeStage;

    @Enumerated(EnumType.STRING)
    @Description("Region whose authority set the value; null if the value is not that of a region.")
    public LimitRegion region;

    @NonNull
    @Name("isLowestHarmful")
    @Description("True for the lowest daily dose known to harm.")
    public Boolean lowestHarmful = false;

    @Description("Youngest age, in years, inclusive.")
    public Double minAgeYears;

    @Description("Oldest age, in years, inclusive.")
    public Double maxAgeYears;

    @Description("The value, or the lower end of a range.")
    public Double value;

    @Description("Upper end of a range; for a limit with only an upper end, the limit.")
    public Double maxValue;

    @NonNull
    @Description("Unit of the values, e.g. \"mg/day\" or \"percent by weight\".")
    public String unit;

    @Description("What it applies to, e.g. \"supplements and medicines only, food excluded\".")
    public String appliesTo;

    @Description("A remark on the value.")
    public String note;

    @Ignore
    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "reference_intake_source", joinColumns = @JoinColumn(name = "reference_intake_id"), inverseJoinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    public List<Source> citations = new ArrayList<>();

    /// The association to its sources.
    public Cited cited() {
        return new Cited(ReferenceIntake.class, rowId);
    }
}
