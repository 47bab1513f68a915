package org.crampgraph.content.tables;

import static org.crampgraph.content.fields.Kind.INTEGER;
import static org.crampgraph.content.fields.Kind.TIME;
import static org.crampgraph.content.types.Option.REQUIRED;
import static org.crampgraph.content.types.Option.UNFILTERED;
import static org.crampgraph.content.types.Option.otherwise;
import static org.crampgraph.content.types.Option.shown;

import java.util.List;
import java.util.function.Supplier;

import org.crampgraph.content.choices.RemedyEffect;
import org.crampgraph.content.choices.RemedyUse;
import org.crampgraph.content.fields.Key;
import org.crampgraph.content.links.Composition;
import org.crampgraph.content.links.Contribution;
import org.crampgraph.content.links.Effect;
import org.crampgraph.content.links.Inclusion;
import org.crampgraph.content.links.Link;
import org.crampgraph.content.links.Manifestation;
import org.crampgraph.content.links.Presentation;
import org.crampgraph.content.links.Recommendation;
import org.crampgraph.content.links.Risk;
import org.crampgraph.content.links.Treatment;
import org.crampgraph.content.model.Cause;
import org.crampgraph.content.model.Cramp;
import org.crampgraph.content.model.Food;
import org.crampgraph.content.model.Ingredient;
import org.crampgraph.content.model.Remedy;
import org.crampgraph.content.model.Symptom;
import org.crampgraph.content.types.LinkType;
import org.crampgraph.evidence.Certainty;
import org.crampgraph.evidence.EvidenceDirection;

/// Every kind of link between concepts: its facts, and the lists at its two ends.
final class LinkTable {

    private static final Key SUREST_FIRST = Key.whole("l.certaintyRank").reversed();
    private static final Key MOST_SERIOUS_FIRST = Key.whole("n.severityRank").reversed();
    private static final Key RICHEST_FIRST = Key.number("n.magnesiumPerServing").reversed();
    private static final Key BY_NAME = ConceptTable.BY_NAME;

    private static final LinkType<Contribution> CONTRIBUTION =
            link(Contribution.class, Contribution::new, "contributesTo")
                    .described("A cause contributes to a cramp.")
                    .from(Cause.class, "cause", (l, v) -> l.cause = v).to(Cramp.class, "cramp", (l, v) -> l.cramp = v)
                    .forward("cramps", "Cramps that it contributes to, highest certainty first.",
                            "A page of the cramps that a cause contributes to.", "A cramp that a cause contributes to.",
                            SUREST_FIRST, BY_NAME)
                    .backward("causes", "Its causes, highest certainty first.",
                            "A page of the causes of a cramp.", "A cause of a cramp.",
                            SUREST_FIRST, BY_NAME)
                    .build();

    private static final LinkType<Manifestation> MANIFESTATION =
            link(Manifestation.class, Manifestation::new, "showsAs")
                    .described("A cause can show as a symptom.")
                    .from(Cause.class, "cause", (l, v) -> l.cause = v)
                    .to(Symptom.class, "symptom", (l, v) -> l.symptom = v)
                    .forward("symptoms", "Symptoms that it can show as, most serious first.",
                            "A page of the symptoms that a cause can show as.", "A symptom that a cause can show as.",
                            MOST_SERIOUS_FIRST, BY_NAME)
                    .backward("causes", "Causes that can show as it, highest certainty first.",
                            "A page of the causes that can show as a symptom.", "A cause that can show as a symptom.",
                            SUREST_FIRST, BY_NAME)
                    .build();

    private static final LinkType<Risk> RISK = link(Risk.class, Risk::new, "raisesRiskOf")
            .described("A cause raises the risk of another.")
            .from(Cause.class, "cause", (l, v) -> l.cause = v).to(Cause.class, "raised", (l, v) -> l.raised = v)
            .forward("raisesRiskOf", "Causes whose risk it raises, highest certainty first.",
                    "A page of causes whose risks are related.", "A cause whose risk is related to that of another.",
                    SUREST_FIRST, BY_NAME)
            .backward("riskRaisedBy", "Causes that raise its risk, highest certainty first.",
                    "A page of causes whose risks are related.", "A cause whose risk is related to that of another.",
                    SUREST_FIRST, BY_NAME)
            .with(list -> list.called("CauseRisk")).build();

    private static final LinkType<Presentation> PRESENTATION = link(Presentation.class, Presentation::new, "symptoms")
            .described("A cramp can show as a symptom, or has a warning sign.")
            .from(Cramp.class, "cramp", (l, v) -> l.cramp = v).to(Symptom.class, "symptom", (l, v) -> l.symptom = v)
            .flag("isWarningSign", l -> l.warningSign, (l, v) -> l.warningSign = v,
                    shown("True for a sign that points to something other than a simple cramp."))
            .forward("symptoms", "Its symptoms, and the signs that point to something else; most serious first.",
                    "A page of the symptoms of a cramp.", "A symptom of a cramp, or a warning sign to watch for.",
                    MOST_SERIOUS_FIRST, BY_NAME)
            .with(list -> list.orderedAs("Symptom"))
            .backward("cramps", "Cramps that can show as it, or for which it is a warning sign.",
                    "A page of the cramps that can show as a symptom.", "A cramp that can show as a symptom.",
                    BY_NAME)
            .build();

    private static final LinkType<Recommendation> RECOMMENDATION = link(Recommendation.class, Recommendation::new,
            "cramps")
            .described("A remedy was tested or used against a cramp, or rejected.")
            .from(Remedy.class, "remedy", (l, v) -> l.remedy = v).to(Cramp.class, "cramp", (l, v) -> l.cramp = v)
            .choice("use", RemedyUse.class, l -> l.use, (l, v) -> l.use = v, REQUIRED,
                    shown("How the remedy relates to the cramp."))
            .forward("cramps",
                    "Cramps that it is used against, whether the evidence supports it or not, highest certainty first.",
                    "A page of the cramps against which a remedy is used.", "A cramp against which a remedy is used.",
                    SUREST_FIRST, BY_NAME)
            .backward("remedies",
                    "Remedies used against it, whether the evidence supports them or not, highest certainty first. Read "
                            + "the direction together with the certainty.",
                    "A page of the remedies used against a cramp.",
                    "A remedy used against a cramp. Being listed does not mean that it works.",
                    SUREST_FIRST, BY_NAME)
            .build();

    private static final LinkType<Treatment> TREATMENT = link(Treatment.class, Treatment::new, "addresses")
            .described("A remedy addresses a cause.")
            .from(Remedy.class, "remedy", (l, v) -> l.remedy = v).to(Cause.class, "cause", (l, v) -> l.cause = v)
            .flag("isClaimedOnly", l -> l.claimedOnly, (l, v) -> l.claimedOnly = v,
                    shown("True if only the article claims that the remedy addresses the cause."))
            .forward("causes", "Causes that it addresses, highest certainty first.",
                    "A page of the causes that a remedy addresses.", "A cause that a remedy addresses.",
                    SUREST_FIRST, BY_NAME)
            .backward("remedies", "Remedies that address it, highest certainty first.",
                    "A page of the remedies that address a cause.", "A remedy that addresses a cause.",
                    SUREST_FIRST, BY_NAME)
            .build();

    private static final LinkType<Effect> EFFECT = link(Effect.class, Effect::new, "symptoms")
            .described("A remedy eases, causes or assesses a symptom.")
            .from(Remedy.class, "remedy", (l, v) -> l.remedy = v).to(Symptom.class, "symptom", (l, v) -> l.symptom = v)
            .choice("effect", RemedyEffect.class, l -> l.effect, (l, v) -> l.effect = v, REQUIRED,
                    shown("What the remedy does to the symptom."))
            .forward("symptoms", "Symptoms that it eases, causes or assesses, most serious first; the edge says which.",
                    "A page of the symptoms on which a remedy acts.", "A symptom on which a remedy acts.",
                    MOST_SERIOUS_FIRST, BY_NAME)
            .backward("remedies", "Remedies that ease it, cause it or assess it; the edge says which.",
                    "A page of the remedies that act on a symptom.", "A remedy that acts on a symptom.",
                    SUREST_FIRST, BY_NAME)
            .build();

    private static final LinkType<Inclusion> INCLUSION = link(Inclusion.class, Inclusion::new, "foods")
            .described("A dietary remedy includes a food.")
            .from(Remedy.class, "remedy", (l, v) -> l.remedy = v).to(Food.class, "food", (l, v) -> l.food = v)
            .forward("foods", "Foods that it includes, richest in magnesium first.",
                    "A page of the foods of a remedy.", "A food of a remedy.",
                    RICHEST_FIRST, BY_NAME)
            .backward("remedies", "Remedies that include it.",
                    "A page of the remedies that include a food.", "A remedy that includes a food.",
                    BY_NAME)
            .build();

    private static final LinkType<Composition> COMPOSITION = link(Composition.class, Composition::new, "ingredients")
            .described("A remedy contains an ingredient.")
            .from(Remedy.class, "remedy", (l, v) -> l.remedy = v)
            .to(Ingredient.class, "ingredient", (l, v) -> l.ingredient = v)
            .forward("ingredients", "Its ingredients.",
                    "A page of the ingredients of a remedy.", "An ingredient of a remedy.",
                    BY_NAME)
            .backward("remedies", "Remedies that contain it.",
                    "A page of the remedies that contain an ingredient.", "A remedy that contains an ingredient.",
                    BY_NAME)
            .build();

    static final List<LinkType<? extends Link>> ALL = List.of(CONTRIBUTION, MANIFESTATION, RISK, PRESENTATION,
            RECOMMENDATION, TREATMENT, EFFECT, INCLUSION, COMPOSITION);

    private LinkTable() {}

    /// The common facts of links, besides sources. An ungraded certainty is null.
    static <L extends Link> LinkType.Builder<L> link(Class<L> entity, Supplier<L> create, String list) {
        return LinkType.of(entity, create, list).group(Grades.group("", "note", "verified"))
                .derived("id", "kind", "slug").derived("evidence.certainty", "certainty")
                .derived("evidence.direction", "direction").derived("evidence.summary", "note")
                .derived("evidence.verified", "verified").derived("evidence.assessed", "assessed")
                .derived("evidence.reviewedOn", "reviewedOn").derived("evidence.reviewDue", "reviewDue")
                .derived("evidence.isOverdue", "overdue").derived("evidence.sources")
                .computed(INTEGER, "revision", "revision", "LINK_REVISION",
                        "Revision of the link: starts at 1 and increases by one with every change.", l -> l.revision)
                .computed(TIME, "updatedAt", "updatedAt", "LINK_UPDATED_AT", "Time of the last change of the link.",
                        l -> l.updatedAt)
                .rank("certainty", Certainty.class, l -> l.certainty, (l, v) -> l.certainty = v, UNFILTERED)
                .choice("direction", EvidenceDirection.class, l -> l.direction, (l, v) -> l.direction = v, UNFILTERED,
                        otherwise(EvidenceDirection.UNKNOWN))
                .text("note", l -> l.note, (l, v) -> l.note = v, UNFILTERED)
                .flag("verified", l -> l.verified, (l, v) -> l.verified = v, UNFILTERED, otherwise(true))
                .flag("assessed", l -> l.assessed, (l, v) -> l.assessed = v, UNFILTERED, otherwise(true))
                .date("reviewedOn", l -> l.reviewedOn, (l, v) -> l.reviewedOn = v, UNFILTERED)
                .date("reviewDue", l -> l.reviewDue, (l, v) -> l.reviewDue = v, UNFILTERED);
    }
}
