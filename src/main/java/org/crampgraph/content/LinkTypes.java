package org.crampgraph.content;

import static org.crampgraph.content.query.Kind.CHOICE;
import static org.crampgraph.content.query.Kind.FLAG;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.crampgraph.content.query.Child;
import org.crampgraph.content.query.Key;
import org.crampgraph.content.query.LinkType;
import org.crampgraph.content.query.Shape;

/// Every kind of link between concepts: its facts, and the lists at its two ends.
final class LinkTypes {

    private static final Key SUREST_FIRST = Key.whole("l.certaintyRank").reversed();
    private static final Key MOST_SERIOUS_FIRST = Key.whole("n.severityRank").reversed();
    private static final Key RICHEST_FIRST = Key.number("n.magnesiumPerServing").reversed();
    private static final Key BY_NAME = Key.text("n.name");

    static final List<LinkType> ALL = List.of(
            LinkType.of(Contribution.class, Cause.class, "cause", Cramp.class, "cramp")
                    .forward("cramps", "Cramps that it contributes to, highest certainty first.",
                            "A page of the cramps that a cause contributes to.", "A cramp that a cause contributes to.",
                            SUREST_FIRST, BY_NAME)
                    .backward("causes", "Its causes, highest certainty first.",
                            "A page of the causes of a cramp.", "A cause of a cramp.",
                            SUREST_FIRST, BY_NAME)
                    .build(facts("Contribution").build()),
            LinkType.of(Manifestation.class, Cause.class, "cause", Symptom.class, "symptom")
                    .forward("symptoms", "Symptoms that it can show as, most serious first.",
                            "A page of the symptoms that a cause can show as.", "A symptom that a cause can show as.",
                            MOST_SERIOUS_FIRST, BY_NAME)
                    .backward("causes", "Causes that can show as it, highest certainty first.",
                            "A page of the causes that can show as a symptom.", "A cause that can show as a symptom.",
                            SUREST_FIRST, BY_NAME)
                    .build(facts("Manifestation").build()),
            LinkType.of(Presentation.class, Cramp.class, "cramp", Symptom.class, "symptom")
                    .forward("symptoms",
                            "Its symptoms, and the signs that point to something else; most serious first.",
                            "A page of the symptoms of a cramp.",
                            "A symptom of a cramp, or a warning sign to watch for.",
                            MOST_SERIOUS_FIRST, BY_NAME)
                    .with(list -> list.orderedAs("Symptom"))
                    .backward("cramps", "Cramps that can show as it, or for which it is a warning sign.",
                            "A page of the cramps that can show as a symptom.", "A cramp that can show as a symptom.",
                            BY_NAME)
                    .build(facts("Presentation").at(FLAG, "isWarningSign", "warningSign")
                            .shown(Presentation.class,
                                    "True for a sign that points to something other than a simple cramp.",
                                    link -> link.warningSign)
                            .build()),
            LinkType.of(Risk.class, Cause.class, "cause", Cause.class, "raised")
                    .forward("raisesRiskOf", "Causes whose risk it raises, highest certainty first.",
                            "A page of causes whose risks are related.",
                            "A cause whose risk is related to that of another.",
                            SUREST_FIRST, BY_NAME)
                    .backward("riskRaisedBy", "Causes that raise its risk, highest certainty first.",
                            "A page of causes whose risks are related.",
                            "A cause whose risk is related to that of another.",
                            SUREST_FIRST, BY_NAME)
                    .with(list -> list.called("CauseRisk"))
                    .build(facts("Risk").build()),
            LinkType.of(Recommendation.class, Remedy.class, "remedy", Cramp.class, "cramp")
                    .forward("cramps",
                            "Cramps that it is used against, whether the evidence supports it or not, highest certainty first.",
                            "A page of the cramps against which a remedy is used.",
                            "A cramp against which a remedy is used.",
                            SUREST_FIRST, BY_NAME)
                    .backward("remedies",
                            "Remedies used against it, whether the evidence supports them or not, highest certainty first. Read "
                                    + "the direction together with the certainty.",
                            "A page of the remedies used against a cramp.",
                            "A remedy used against a cramp. Being listed does not mean that it works.",
                            SUREST_FIRST, BY_NAME)
                    .build(facts("Recommendation").choice(CHOICE, "use", "use", RemedyUse.class)
                            .shown(Recommendation.class, "How the remedy relates to the cramp.", link -> link.use)
                            .build()),
            LinkType.of(Treatment.class, Remedy.class, "remedy", Cause.class, "cause")
                    .forward("causes", "Causes that it addresses, highest certainty first.",
                            "A page of the causes that a remedy addresses.", "A cause that a remedy addresses.",
                            SUREST_FIRST, BY_NAME)
                    .backward("remedies", "Remedies that address it, highest certainty first.",
                            "A page of the remedies that address a cause.", "A remedy that addresses a cause.",
                            SUREST_FIRST, BY_NAME)
                    .build(facts("Treatment").at(FLAG, "isClaimedOnly", "claimedOnly")
                            .shown(Treatment.class,
                                    "True if only the article claims that the remedy addresses the cause.",
                                    link -> link.claimedOnly)
                            .build()),
            LinkType.of(Effect.class, Remedy.class, "remedy", Symptom.class, "symptom")
                    .forward("symptoms",
                            "Symptoms that it eases, causes or assesses, most serious first; the edge says which.",
                            "A page of the symptoms on which a remedy acts.", "A symptom on which a remedy acts.",
                            MOST_SERIOUS_FIRST, BY_NAME)
                    .backward("remedies",
                            "Remedies that ease it, cause it or assess it; the edge says which.",
                            "A page of the remedies that act on a symptom.", "A remedy that acts on a symptom.",
                            SUREST_FIRST, BY_NAME)
                    .build(facts("Effect").choice(CHOICE, "effect", "effect", RemedyEffect.class)
                            .shown(Effect.class, "What the remedy does to the symptom.", link -> link.effect)
                            .build()),
            LinkType.of(Inclusion.class, Remedy.class, "remedy", Food.class, "food")
                    .forward("foods", "Foods that it includes, richest in magnesium first.",
                            "A page of the foods of a remedy.", "A food of a remedy.",
                            RICHEST_FIRST, BY_NAME)
                    .backward("remedies", "Remedies that include it.",
                            "A page of the remedies that include a food.", "A remedy that includes a food.",
                            BY_NAME)
                    .build(facts("Inclusion").build()),
            LinkType.of(Composition.class, Remedy.class, "remedy", Ingredient.class, "ingredient")
                    .forward("ingredients", "Its ingredients.",
                            "A page of the ingredients of a remedy.", "An ingredient of a remedy.",
                            BY_NAME)
                    .backward("remedies", "Remedies that contain it.",
                            "A page of the remedies that contain an ingredient.",
                            "A remedy that contains an ingredient.",
                            BY_NAME)
                    .build(facts("Composition").build()));

    private LinkTypes() {}

    /// The lists of a concept that come from links.
    static Stream<Child> listsOf(Class<? extends Topic> concept) {
        return ALL.stream().flatMap(type -> type.listsOf(concept));
    }

    static Optional<Shape> shape(Class<?> entity) {
        return ALL.stream().filter(type -> type.entity() == entity).findFirst().map(LinkType::shape);
    }

    private static Shape.Builder facts(String entity) {
        return Shape.of(entity).part(EvidenceGroup.at("", "note", "verified"));
    }
}
