package org.crampgraph.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.crampgraph.content.Cause;
import org.crampgraph.content.Composition;
import org.crampgraph.content.Contribution;
import org.crampgraph.content.Cramp;
import org.crampgraph.content.Effect;
import org.crampgraph.content.Food;
import org.crampgraph.content.Inclusion;
import org.crampgraph.content.Ingredient;
import org.crampgraph.content.Link;
import org.crampgraph.content.Manifestation;
import org.crampgraph.content.Presentation;
import org.crampgraph.content.Recommendation;
import org.crampgraph.content.Remedy;
import org.crampgraph.content.Risk;
import org.crampgraph.content.Symptom;
import org.crampgraph.content.Topic;
import org.crampgraph.content.Treatment;
import org.crampgraph.evidence.EntryType;

/// The kinds of link: the list in a pack, the target type, and the entity.
enum LinkType {
    CONTRIBUTION("contributesTo", EntryType.CRAMP, Contribution.class, (from, to) -> {
        var contribution = new Contribution();
        contribution.cause = (Cause) from;
        contribution.cramp = (Cramp) to;
        return contribution;
    }),
    MANIFESTATION("showsAs", EntryType.SYMPTOM, Manifestation.class, (from, to) -> {
        var manifestation = new Manifestation();
        manifestation.cause = (Cause) from;
        manifestation.symptom = (Symptom) to;
        return manifestation;
    }),
    RISK("raisesRiskOf", EntryType.CAUSE, Risk.class, (from, to) -> {
        var risk = new Risk();
        risk.cause = (Cause) from;
        risk.raised = (Cause) to;
        return risk;
    }),
    PRESENTATION("symptoms", EntryType.SYMPTOM, Presentation.class, (from, to) -> {
        var presentation = new Presentation();
        presentation.cramp = (Cramp) from;
        presentation.symptom = (Symptom) to;
        return presentation;
    }),
    RECOMMENDATION("cramps", EntryType.CRAMP, Recommendation.class, (from, to) -> {
        var recommendation = new Recommendation();
        recommendation.remedy = (Remedy) from;
        recommendation.cramp = (Cramp) to;
        return recommendation;
    }),
    TREATMENT("addresses", EntryType.CAUSE, Treatment.class, (from, to) -> {
        var treatment = new Treatment();
        treatment.remedy = (Remedy) from;
        treatment.cause = (Cause) to;
        return treatment;
    }),
    EFFECT("symptoms", EntryType.SYMPTOM, Effect.class, (from, to) -> {
        var effect = new Effect();
        effect.remedy = (Remedy) from;
        effect.symptom = (Symptom) to;
        return effect;
    }),
    INCLUSION("foods", EntryType.FOOD, Inclusion.class, (from, to) -> {
        var inclusion = new Inclusion();
        inclusion.remedy = (Remedy) from;
        inclusion.food = (Food) to;
        return inclusion;
    }),
    COMPOSITION("ingredients", EntryType.INGREDIENT, Composition.class, (from, to) -> {
        var composition = new Composition();
        composition.remedy = (Remedy) from;
        composition.ingredient = (Ingredient) to;
        return composition;
    });

    final String list;
    final EntryType to;
    final Class<? extends Link> entity;
    private final BiFunction<Topic, Topic, Link> connect;

    LinkType(String list, EntryType to, Class<? extends Link> entity, BiFunction<Topic, Topic, Link> connect) {
        this.list = list;
        this.to = to;
        this.entity = entity;
        this.connect = connect;
    }

    /// A new link between the two, without facts.
    Link connect(Topic from, Topic to) {
        return connect.apply(from, to);
    }

    /// The links of this kind in the entry; at most one per target.
    List<LinkEntry> readAll(Fields entry) {
        Map<Reference, Place> seen = new HashMap<>();
        return entry.parts(list, link -> LinkEntry.read(link, this, seen));
    }
}
