package org.crampgraph.pages.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.crampgraph.content.choices.CauseGroup;
import org.crampgraph.content.choices.CrampKind;
import org.crampgraph.content.choices.FoodGroup;
import org.crampgraph.content.choices.IngredientKind;
import org.crampgraph.content.choices.RemedyCategory;
import org.crampgraph.content.choices.Urgency;
import org.crampgraph.content.choices.Verdict;
import org.crampgraph.evidence.SourceType;

/// The types of entries that have pages: a list and one page each, with the document and the template of the same name.
public enum PageKind {
    CRAMP("cramps", "Cramps", "name", "kind", CrampKind.class),
    CAUSE("causes", "Causes", "name", "group", CauseGroup.class),
    SYMPTOM("symptoms", "Symptoms", "name", "urgency", Urgency.class),
    FOOD("foods", "Foods", "name", "group", FoodGroup.class),
    REMEDY("remedies", "Remedies", "name", "category", RemedyCategory.class),
    INGREDIENT("ingredients", "Ingredients", "name", "kind", IngredientKind.class),
    MEDICATION("medications", "Medicines", "name", null, null),
    SOURCE("sources", "Sources", "title", "type", SourceType.class),
    CLAIM("claims", "Claims", "statement", "verdict", Verdict.class),
    ARTICLE("articles", "Articles", "title", null, null),
    /// Their list is the form that checks them.
    INTERACTION("interactions", "Interactions", "effect", null, null);

    /// The first part of the path, and the list's document.
    public final String plural;
    public final String heading;
    /// The field of the schema that names an entry.
    public final String name;
    /// The field that a list can be filtered by besides the name; null if there is none.
    public final String choice;
    /// Its values.
    public final Class<? extends Enum<?>> choices;

    PageKind(String plural, String heading, String name, String choice, Class<? extends Enum<?>> choices) {
        this.plural = plural;
        this.heading = heading;
        this.name = name;
        this.choice = choice;
        this.choices = choices;
    }

    /// The document and the template of one entry.
    public String singular() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Of `__typename`; empty if the type has no pages.
    public static Optional<PageKind> ofType(Object typename) {
        return Stream.of(values()).filter(kind -> kind.singular().equalsIgnoreCase(String.valueOf(typename)))
                .findFirst();
    }
}
