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

import org.crampgraph.content.query.Child;
import org.crampgraph.content.query.Key;
import org.crampgraph.content.query.Relation;
import org.crampgraph.content.query.Shape;
import org.crampgraph.content.query.Shapes;
import org.crampgraph.evidence.Source;
import org.crampgraph.evidence.SourceType;

/// The attributes and lists of each entity and each link: the one table from which the schema, filters and orders are
/// generated.
@ApplicationScoped
public class ContentShapes implements Shapes {

    private static final Key BY_NAME = Key.text("n.name");
    private static final Key AS_IN_THE_ARTICLE = Key.whole("n.position");

    private static final Child SOURCES = Child.of("sources",
            "The sources of this entry, most important first. Links have their own sources, on their edges.",
            "Source", "sources", Relation.of("Topic {p} join {p}.citations {n}", "{p}.rowId", Source.class,
                    Key.whole("index(n)")));

    private static final Child CLAIMS = Child.of("claims",
            "Claims of articles about it, with verdicts, in article order.", "Claim", "claims",
            Relation.of("Claim {n} join {n}.about {p}", "{p}.rowId", Claim.class, AS_IN_THE_ARTICLE));

    private static final Child CLAIMS_OF_ARTICLE = Child.of("claims",
            "Its claims, in article order; gaps come last.", "Claim", "claims",
            Relation.of("Claim {n}", "{n}.article.rowId", Claim.class, AS_IN_THE_ARTICLE));

    private static final Child BACKED = Child.of("backs", "Concepts that cite it, by name.", "Concept", "concepts",
            Relation.of("Topic {n} join {n}.citations {p}", "{p}.rowId", Topic.class, BY_NAME,
                    Key.text("cast(n.type as String)")))
            .narrowed("types", "Return only concepts of these types; null or omitted returns all.", "type");
    private static final Shape CRAMP = concept(Cramp.class)
            .choice(CHOICE, "kind", "kind", CrampKind.class).choice(CHOICES, "bodySites", "bodySites", BodySite.class)
            .all(TEXT, "onset", "affects", "notes")
            .at(INTEGER, "durationMinSeconds", "duration.minSeconds")
            .at(INTEGER, "durationMaxSeconds", "duration.maxSeconds")
            .at(DECIMAL, "prevalenceLowPercent", "prevalence.lowPercent")
            .at(DECIMAL, "prevalenceHighPercent", "prevalence.highPercent")
            .at(TEXT, "prevalencePopulation", "prevalence.population").build();
    private static final Shape CAUSE = concept(Cause.class)
            .choice(CHOICE, "group", "group", CauseGroup.class).all(TEXT, "mechanism")
            .at(FLAG, "isMagnesiumRiskFactor", "magnesiumRiskFactor")
            .part(EvidenceGroup.at("grade.", "summary", "verification.verified")).build();
    private static final Shape SYMPTOM = concept(Symptom.class)
            .choice(CHOICE, "context", "context", SymptomContext.class)
            .choice(RANK, "severity", "severityRank", SymptomSeverity.class)
            .at(FLAG, "isRedFlag", "redFlag").all(TEXT, "action")
            .choice(RANK, "urgency", "urgencyRank", Urgency.class).build();
    private static final Shape FOOD = concept(Food.class)
            .choice(CHOICE, "group", "group", FoodGroup.class).at(TEXT, "servingName", "serving.name")
            .at(DECIMAL, "servingGrams", "serving.grams")
            .at(DECIMAL, "magnesium", "magnesiumPerServing").orderedAs("MAGNESIUM_PER_SERVING")
            .at(DECIMAL, "magnesiumPer100g", "magnesiumPer100g").orderedAs("MAGNESIUM_PER_100G")
            .at(DECIMAL, "potassiumPer100g", "potassiumPer100g").orderedAs("POTASSIUM_PER_100G")
            .at(DECIMAL, "calciumPer100g", "calciumPer100g").orderedAs("CALCIUM_PER_100G")
            .at(TEXT, "usdaDescription", "usda.description").at(TEXT, "ndbNumber", "usda.ndbNumber")
            .at(INTEGER, "fdcId", "usda.fdcId")
            .all(TEXT, "disagreement", "note").build();
    private static final Shape REMEDY = concept(Remedy.class)
            .choice(CHOICE, "category", "category", RemedyCategory.class)
            .all(TEXT, "howUsed", "typicalDose", "regulatoryNote")
            .all(TEXTS, "sideEffects", "contraindications").all(FLAG, "needsProfessionalAdvice")
            .part(EvidenceGroup.at("grade.", "summary", "verification.verified"))
            .part(interactions("Its interactions, most severe first. Always show them.", "remedy"))
            .build();
    private static final Shape INGREDIENT = concept(Ingredient.class)
            .choice(CHOICE, "kind", "kind", IngredientKind.class)
            .all(TEXT, "latinName", "roleClaimed", "typicalAmount", "upperLimit", "safetyNote", "evidenceForCramps")
            .all(FLAG, "inArticleCombination").build();
    private static final Map<Class<?>, Shape> SHAPES = Map.ofEntries(
            Map.entry(Cramp.class, CRAMP), Map.entry(Cause.class, CAUSE), Map.entry(Symptom.class, SYMPTOM),
            Map.entry(Food.class, FOOD), Map.entry(Remedy.class, REMEDY), Map.entry(Ingredient.class, INGREDIENT),
            Map.entry(Topic.class, concept("Concept").choice(CHOICE, "type", "type", ConceptType.class).build()),
            Map.entry(Medication.class, entry("Medication").all(TEXT, "name").at(TEXT, "class", "medicationClass")
                    .part(interactions("Interactions with remedies, most severe first.", "medication")).build()),
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
                    .choice(CHOICES, "foodGroups", "foodGroups", FoodGroup.class).all(FLAG, "verified").build()));

    private static final List<Child> ROOTS = List.of(
            all("cramps", "All kinds of cramp and their look-alikes, by name.", Cramp.class, "cramps", BY_NAME),
            all("causes", "All causes, by name.", Cause.class, "causes", BY_NAME),
            all("symptoms", "All symptoms and warning signs, by name.", Symptom.class, "symptoms", BY_NAME),
            all("foods", "All foods, by name.", Food.class, "foods", BY_NAME),
            all("remedies", "All remedies, by name.", Remedy.class, "remedies", BY_NAME),
            all("ingredients", "All ingredients, by name.", Ingredient.class, "ingredients", BY_NAME),
            all("medications", "Everything that remedies interact with, by name.", Medication.class, "medications",
                    BY_NAME),
            all("sources", "All sources, by title.", Source.class, "sources", Key.text("n.title")),
            all("claims", "All claims, in article order.", Claim.class, "claims", AS_IN_THE_ARTICLE),
            all("referenceIntakes", "All reference values, by slug.", ReferenceIntake.class, "reference values"));

    /// The list fields of a type of the schema, `Query` included; empty if there are none.
    public List<Child> lists(String type) {
        return switch (type) {
            case "Query" -> ROOTS;
            case "Article" -> List.of(CLAIMS_OF_ARTICLE);
            case "Source" -> List.of(BACKED);
            default ->
                SHAPES.values().stream().filter(shape -> shape.type().equals(type)).findFirst().map(Shape::children)
                        .orElse(List.of());
        };
    }

    @Override
    public Shape of(Class<?> entity) {
        return Optional.ofNullable(SHAPES.get(entity))
                .or(() -> LinkTypes.shape(entity))
                .orElseThrow(() -> new IllegalArgumentException("No shape for " + entity));
    }

    private static Child all(String name, String description, Class<?> node, String nodes, Key... order) {
        return Child.of(name, description, node.getSimpleName(), nodes, Relation.all(node, order));
    }

    private static Child interactions(String description, String side) {
        return Child.of("interactions", description, "Interaction", "interactions",
                Relation.of("Interaction {n}", "{n}." + side + ".rowId", Interaction.class,
                        Key.whole("n.severityRank").reversed()));
    }

    private static Shape.Builder entry(String type) {
        return Shape.of(type).all(TEXT, "slug").all(INTEGER, "revision").all(TIME, "updatedAt");
    }

    private static Shape.Builder concept(Class<? extends Topic> concept) {
        return concept(concept.getSimpleName()).lists(LinkTypes.listsOf(concept));
    }

    private static Shape.Builder concept(String type) {
        return entry(type).all(TEXT, "name", "summary").all(TEXTS, "aliases")
                .at(FLAG, "verified", "verification.verified").part(SOURCES).part(CLAIMS);
    }
}
