package org.crampgraph.content;

import static org.crampgraph.content.query.Kind.CHOICE;
import static org.crampgraph.content.query.Kind.CHOICES;
import static org.crampgraph.content.query.Kind.DECIMAL;
import static org.crampgraph.content.query.Kind.FLAG;
import static org.crampgraph.content.query.Kind.INTEGER;
import static org.crampgraph.content.query.Kind.RANK;
import static org.crampgraph.content.query.Kind.TEXT;
import static org.crampgraph.content.query.Kind.TEXTS;
import static org.crampgraph.content.query.Kind.TIME;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.crampgraph.content.query.Attribute;
import org.crampgraph.content.query.Child;
import org.crampgraph.content.query.Group;
import org.crampgraph.content.query.Shape;
import org.crampgraph.content.query.Shapes;
import org.crampgraph.evidence.Certainty;
import org.crampgraph.evidence.EvidenceDirection;
import org.crampgraph.evidence.Source;
import org.crampgraph.evidence.SourceType;

/// What can be asked of each entity and each link: the one table behind every filter and every order.
@ApplicationScoped
public class ContentShapes implements Shapes {

    private static final Shape CRAMP = concept("Cramp")
            .choice(CHOICE, "kind", "kind", CrampKind.class).choice(CHOICES, "bodySites", "bodySites", BodySite.class)
            .all(TEXT, "onset", "affects", "notes")
            .at(INTEGER, "durationMinSeconds", "duration.minSeconds")
            .at(INTEGER, "durationMaxSeconds", "duration.maxSeconds")
            .at(DECIMAL, "prevalenceLowPercent", "prevalence.lowPercent")
            .at(DECIMAL, "prevalenceHighPercent", "prevalence.highPercent")
            .at(TEXT, "prevalencePopulation", "prevalence.population")
            .child("causes", "CrampCause", Contribution.CAUSES)
            .part(new Child("symptoms", "CrampSymptom", "Symptom", Presentation.SYMPTOMS))
            .child("remedies", "CrampRemedy", Recommendation.REMEDIES).build();

    private static final Shape CAUSE = concept("Cause")
            .choice(CHOICE, "group", "group", CauseGroup.class).all(TEXT, "mechanism")
            .at(FLAG, "isMagnesiumRiskFactor", "magnesiumRiskFactor")
            .part(evidence("grade.", "summary", "verification.verified"))
            .child("cramps", "CauseCramp", Contribution.CRAMPS)
            .child("symptoms", "CauseSymptom", Manifestation.SYMPTOMS)
            .child("remedies", "CauseRemedy", Treatment.REMEDIES).child("raisesRiskOf", "CauseRisk", Risk.RAISED)
            .child("riskRaisedBy", "CauseRisk", Risk.RAISED_BY).build();

    private static final Shape SYMPTOM = concept("Symptom")
            .choice(CHOICE, "context", "context", SymptomContext.class)
            .choice(RANK, "severity", "severityRank", SymptomSeverity.class)
            .at(FLAG, "isRedFlag", "redFlag").all(TEXT, "action")
            .child("causes", "SymptomCause", Manifestation.CAUSES).child("cramps", "SymptomCramp", Presentation.CRAMPS)
            .child("remedies", "SymptomRemedy", Effect.REMEDIES).build();

    private static final Shape FOOD = concept("Food")
            .choice(CHOICE, "group", "group", FoodGroup.class).at(TEXT, "servingName", "serving.name")
            .at(DECIMAL, "servingGrams", "serving.grams")
            .at(DECIMAL, "magnesium", "magnesiumPerServing").orderedAs("MAGNESIUM_PER_SERVING")
            .at(DECIMAL, "magnesiumPer100g", "magnesiumPer100g").orderedAs("MAGNESIUM_PER_100G")
            .at(DECIMAL, "potassiumPer100g", "potassiumPer100g").orderedAs("POTASSIUM_PER_100G")
            .at(DECIMAL, "calciumPer100g", "calciumPer100g").orderedAs("CALCIUM_PER_100G")
            .at(TEXT, "usdaDescription", "usda.description").at(TEXT, "ndbNumber", "usda.ndbNumber")
            .at(INTEGER, "fdcId", "usda.fdcId")
            .all(TEXT, "disagreement", "note").child("remedies", "FoodRemedy", Inclusion.REMEDIES).build();

    private static final Shape REMEDY = concept("Remedy")
            .choice(CHOICE, "category", "category", RemedyCategory.class)
            .all(TEXT, "howUsed", "typicalDose", "regulatoryNote")
            .all(TEXTS, "sideEffects", "contraindications").all(FLAG, "needsProfessionalAdvice")
            .part(evidence("grade.", "summary", "verification.verified"))
            .child("cramps", "RemedyCramp", Recommendation.CRAMPS).child("causes", "RemedyCause", Treatment.CAUSES)
            .child("symptoms", "RemedySymptom", Effect.SYMPTOMS).child("foods", "RemedyFood", Inclusion.FOODS)
            .child("ingredients", "RemedyIngredient", Composition.INGREDIENTS)
            .child("interactions", "Interaction", Interaction.OF_REMEDY).build();

    private static final Shape INGREDIENT = concept("Ingredient")
            .choice(CHOICE, "kind", "kind", IngredientKind.class)
            .all(TEXT, "latinName", "roleClaimed", "typicalAmount", "upperLimit", "safetyNote", "evidenceForCramps")
            .all(FLAG, "inArticleCombination").child("remedies", "IngredientRemedy", Composition.REMEDIES).build();

    private static final Map<Class<?>, Shape> SHAPES = Map.ofEntries(
            Map.entry(Cramp.class, CRAMP), Map.entry(Cause.class, CAUSE), Map.entry(Symptom.class, SYMPTOM),
            Map.entry(Food.class, FOOD), Map.entry(Remedy.class, REMEDY), Map.entry(Ingredient.class, INGREDIENT),
            Map.entry(Topic.class, concept("Concept").choice(CHOICE, "type", "type", ConceptType.class).build()),
            Map.entry(Medication.class, entry("Medication").all(TEXT, "name").at(TEXT, "class", "medicationClass")
                    .child("interactions", "Interaction", Interaction.OF_MEDICATION).build()),
            Map.entry(Interaction.class,
                    entry("Interaction").all(TEXT, "medicationText", "effect", "mechanism", "management")
                            .choice(CHOICE, "kind", "kind", InteractionKind.class)
                            .choice(RANK, "severity", "severityRank", InteractionSeverity.class)
                            .at(FLAG, "verified", "verification.verified").build()),
            Map.entry(ReferenceIntake.class, entry("ReferenceIntake").choice(CHOICE, "kind", "kind", IntakeKind.class)
                    .choice(CHOICE, "sex", "sex", Sex.class).choice(CHOICE, "lifeStage", "lifeStage", LifeStage.class)
                    .all(DECIMAL, "minAgeYears", "maxAgeYears", "value", "maxValue")
                    .all(TEXT, "subject", "unit", "appliesTo", "note")
                    .at(FLAG, "verified", "verification.verified").build()),
            Map.entry(Source.class,
                    entry("Source").all(TEXT, "title", "authors", "design", "doi", "pmid", "url", "usedFor")
                            .all(INTEGER, "year").choice(CHOICE, "type", "type", SourceType.class)
                            .at(FLAG, "verified", "verification.verified").build()),
            Map.entry(Claim.class, entry("Claim").all(TEXT, "section", "statement", "explanation")
                    .choice(CHOICE, "type", "type", ClaimType.class).choice(CHOICE, "verdict", "verdict", Verdict.class)
                    .choice(CHOICES, "foodGroups", "foodGroups", FoodGroup.class).all(FLAG, "verified").build()),
            Map.entry(Contribution.class, link("Contribution").build()),
            Map.entry(Manifestation.class, link("Manifestation").build()),
            Map.entry(Presentation.class, link("Presentation").at(FLAG, "isWarningSign", "warningSign").build()),
            Map.entry(Risk.class, link("Risk").build()),
            Map.entry(Recommendation.class,
                    link("Recommendation").choice(CHOICE, "use", "use", RemedyUse.class).build()),
            Map.entry(Treatment.class, link("Treatment").at(FLAG, "isClaimedOnly", "claimedOnly").build()),
            Map.entry(Effect.class, link("Effect").choice(CHOICE, "effect", "effect", RemedyEffect.class).build()),
            Map.entry(Inclusion.class, link("Inclusion").build()),
            Map.entry(Composition.class, link("Composition").build()));

    private static final List<Child> ROOTS = List.of(
            Child.of("cramps", "Cramp", Cramp.ALL), Child.of("causes", "Cause", Cause.ALL),
            Child.of("symptoms", "Symptom", Symptom.ALL), Child.of("foods", "Food", Food.ALL),
            Child.of("remedies", "Remedy", Remedy.ALL), Child.of("ingredients", "Ingredient", Ingredient.ALL),
            Child.of("medications", "Medication", Medication.ALL), Child.of("sources", "Source", Sources.ALL),
            Child.of("claims", "Claim", Claim.ALL),
            Child.of("referenceIntakes", "ReferenceIntake", ReferenceIntake.ALL));

    /// The lists that hang on a type of the schema, `Query` included; empty if there are none.
    public List<Child> lists(String type) {
        return switch (type) {
            case "Query" -> ROOTS;
            case "Article" -> List.of(Child.of("claims", "Claim", Claim.OF_ARTICLE));
            case "Source" -> List.of(Child.of("backs", "Concept", Topic.backedBySource(null)));
            default ->
                SHAPES.values().stream().filter(shape -> shape.type().equals(type)).findFirst().map(Shape::children)
                        .orElse(List.of());
        };
    }

    @Override
    public Shape of(Class<?> entity) {
        return Optional.ofNullable(SHAPES.get(entity))
                .orElseThrow(() -> new IllegalArgumentException("No shape for " + entity));
    }

    private static Shape.Builder entry(String type) {
        return Shape.of(type).all(TEXT, "slug").all(INTEGER, "revision").all(TIME, "updatedAt");
    }

    private static Shape.Builder concept(String type) {
        return entry(type).all(TEXT, "name", "summary").all(TEXTS, "aliases")
                .at(FLAG, "verified", "verification.verified")
                .child("sources", "Source", Topic.SOURCES).child("claims", "Claim", Claim.ABOUT);
    }

    private static Shape.Builder link(String type) {
        return Shape.of(type).part(evidence("", "note", "verified"));
    }

    private static Group evidence(String path, String summary, String verified) {
        return new Group("evidence", "Evidence", List.of(
                Attribute.of("certainty", path + "certaintyRank", RANK, Certainty.class),
                Attribute.of("direction", path + "direction", CHOICE, EvidenceDirection.class),
                Attribute.of("summary", path + summary, TEXT, null).orderedAs("EVIDENCE_SUMMARY"),
                Attribute.of("verified", verified, FLAG, null).orderedAs("EVIDENCE_VERIFIED")));
    }
}
