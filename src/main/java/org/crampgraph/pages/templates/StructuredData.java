package org.crampgraph.pages.templates;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.PageKind;
import org.crampgraph.pages.model.Place;
import org.crampgraph.pages.model.View;

/// Entries in the vocabulary of schema.org (JSON-LD).
public final class StructuredData {

    /// Types of sources that are no scholarly articles.
    private static final List<String> OTHER_WORKS = List.of("WEB_OR_NEWS", "GENERAL_KNOWLEDGE", "LABEL_OR_MONOGRAPH",
            "REGULATOR", "REFERENCE_WORK", "PATIENT_GUIDANCE");
    private static final Map<String, String> REMEDIES = Map.of("MEDICATION", "Drug", "SUPPLEMENT",
            "DietarySupplement", "COMBINATION", "DietarySupplement", "HERBAL", "DietarySupplement");

    /// Only therapies and devices have contraindications.
    private static final Map<String, String> CONTRAINDICATIONS = Map.of("Drug", "warning", "DietarySupplement",
            "safetyConsideration");

    private StructuredData() {}

    public static JsonObject of(PageKind kind, String name, Map<String, Object> entry) {
        var thing = new JsonObject().put("@type", type(kind, entry))
                .put(kind == PageKind.SOURCE || kind == PageKind.ARTICLE ? "headline" : "name", name);
        put(thing, "description", entry.get("summary"));
        put(thing, "alternateName", names(entry));
        switch (kind) {
            case CRAMP, CAUSE -> condition(thing, entry);
            case REMEDY -> remedy(thing, entry);
            case SOURCE -> work(thing, entry);
            case CLAIM -> thing.remove("name");
            default -> {
            }
        }
        if (kind == PageKind.CLAIM) {
            thing.put("text", name);
        }
        return thing.put("code", codes(entry));
    }

    /// The page that is about the thing. Without `<`, which could end the script element that has it.
    public static String page(View view, Place place) {
        var about = view.about().copy();
        if (about.getJsonArray("code").isEmpty() || about.getString("@type").equals("Thing")) { // a Thing has no code
            about.remove("code");
        }
        var page = new JsonObject().put("@context", "https://schema.org").put("@type", "MedicalWebPage")
                .put("url", place.url()).put("name", view.title()).put("inLanguage", "en")
                .put("description", view.description()).put("mainEntity", about);
        put(page, "lastReviewed",
                view.model().get("entry") instanceof Map<?, ?> entry ? entry.get("reviewedOn") : null);
        return page.encode().replace("<", "\\u003c");
    }

    private static String type(PageKind kind, Map<String, Object> entry) {
        return switch (kind) {
            case CRAMP, CAUSE -> "MedicalCondition";
            case SYMPTOM -> "MedicalSignOrSymptom";
            case REMEDY -> REMEDIES.getOrDefault(entry.get("category"), "MedicalTherapy");
            case INGREDIENT -> "Substance";
            case MEDICATION -> "Drug";
            case SOURCE -> OTHER_WORKS.contains(entry.get("type")) ? "CreativeWork" : "ScholarlyArticle";
            case CLAIM -> "Claim";
            case ARTICLE -> "Article";
            case FOOD, INTERACTION -> "Thing";
        };
    }

    private static void condition(JsonObject thing, Map<String, Object> entry) {
        thing.put("signOrSymptom", linked(entry, "symptoms", "MedicalSignOrSymptom"))
                .put("possibleTreatment", linked(entry, "remedies", "MedicalTherapy"));
    }

    private static void remedy(JsonObject thing, Map<String, Object> entry) {
        put(thing, CONTRAINDICATIONS.getOrDefault(thing.getString("@type"), "contraindication"),
                entry.get("contraindications"));
    }

    private static void work(JsonObject thing, Map<String, Object> entry) {
        put(thing, "author", entry.get("authors"));
        put(thing, "datePublished", Objects.toString(entry.get("year"), null));
        put(thing, "sameAs", entry.get("doi") == null ? entry.get("url") : "https://doi.org/" + entry.get("doi"));
    }

    private static JsonArray linked(Map<String, Object> entry, String list, String type) {
        var things = new JsonArray();
        for (var edge : Data.objects(new Data(entry).object(list), "edges")) {
            things.add(new JsonObject().put("@type", type).put("name", new Data(edge).object("node").get("name")));
        }
        return things;
    }

    private static List<Object> names(Map<String, Object> entry) {
        return Data.objects(entry, "otherNames").stream().map(name -> name.get("text")).toList();
    }

    /// Those that mean the same.
    private static JsonArray codes(Map<String, Object> entry) {
        var codes = new JsonArray();
        Data.objects(entry, "codes").stream().filter(code -> "EXACT".equals(code.get("match")))
                .forEach(code -> codes.add(new JsonObject().put("@type", "MedicalCode")
                        .put("codeValue", code.get("code")).put("codingSystem", code.get("system"))));
        return codes;
    }

    private static void put(JsonObject thing, String property, Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            thing.put(property, value instanceof List<?> list ? new JsonArray(List.copyOf(list)) : value);
        }
    }
}
