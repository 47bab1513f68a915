package org.crampgraph.pack.entries;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.crampgraph.content.choices.FoodGroup;
import org.crampgraph.content.links.Link;
import org.crampgraph.content.model.Article;
import org.crampgraph.content.model.Claim;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.model.Medication;
import org.crampgraph.content.naming.AliasKind;
import org.crampgraph.content.naming.Code;
import org.crampgraph.content.types.Fact;
import org.crampgraph.content.types.Part;
import org.crampgraph.content.types.Property;
import org.crampgraph.content.types.ToMany;
import org.crampgraph.content.types.ToOne;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Verification;
import org.crampgraph.evidence.VerifiedEntry;
import org.crampgraph.pack.yaml.Choice;
import org.crampgraph.pack.yaml.Numeral;
import org.crampgraph.pack.yaml.Reference;
import org.crampgraph.pack.yaml.Value;

/// What a pack says about an entry, key by key, without its links: texts, numbers, lists and nested maps. A value that
/// a reader of the pack would assume is left out.
public final class EntryFacts {

    private static final String SOURCES = "sources";
    private static final List<String> LAST = List.of(SOURCES, "reviewedOn", "reviewDue");

    private final Map<String, Object> keys = new LinkedHashMap<>();

    private EntryFacts() {}

    public static <E extends Entry> Map<String, Object> of(PackEntry<E> entry) {
        var facts = new EntryFacts();
        facts.put("slug", entry.self().slug());
        entry.type().facts().forEach(fact -> facts.put(fact, entry.draft(), entry));
        facts.putSpecial(entry);
        LAST.forEach(key -> facts.put(key, facts.keys.remove(key)));
        facts.putCodes(entry.draft());
        return facts.keys;
    }

    /// The facts of a link.
    ///
    /// @param owner the entry at its start, whose review covers the link
    public static <L extends Link> Map<String, Object> of(PackLink<L> link, Entry owner) {
        var facts = new EntryFacts();
        var draft = link.draft();
        facts.put(Reference.noun(link.to().type()), link.to().slug());
        link.type().facts().forEach(fact -> facts.put(fact, draft, null));
        if (draft.assessed && Objects.equals(draft.reviewedOn, owner.reviewedOn)
                && Objects.equals(draft.reviewDue, owner.reviewDue)) {
            facts.keys.keySet().removeAll(List.of("reviewedOn", "reviewDue"));
        }
        facts.put(SOURCES, slugs(link.sources()));
        return facts.keys;
    }

    private <E> void put(Fact<E> fact, E draft, PackEntry<?> entry) {
        switch (fact) {
            case Property<E> property when !property.nested() -> put(property.key(), value(property, draft));
            case Property<E> property when property.key().equals("aliases") ->
                put("aliases", aliases((ConceptEntity) draft));
            case Part<E, ?> part -> putPart(part, draft);
            case ToOne<E> one when !one.nested() -> put(one.key(), entry.named(one.key()).getFirst().slug());
            case ToMany<E> many when !many.nested() -> put(many.key(), slugs(entry.named(many.key())));
            default -> {
            }
        }
    }

    private <E, P> void putPart(Part<E, P> part, E draft) {
        P value = part.get().apply(draft);
        if (value != null) {
            part.members().forEach(member -> put(part.key() + "." + member.key(), value(member, value)));
        }
    }

    /// A dot in the key leads into a nested map.
    @SuppressWarnings("unchecked")
    private void put(String key, Object value) {
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            return;
        }
        int dot = key.indexOf('.');
        if (dot < 0) {
            keys.put(key, value);
        } else {
            ((Map<String, Object>) keys.computeIfAbsent(key.substring(0, dot), none -> new LinkedHashMap<>()))
                    .put(key.substring(dot + 1), value);
        }
    }

    /// Null if it is missing or the default.
    private static <E> Object value(Property<E> property, E draft) {
        Object value = property.get().apply(draft);
        return value instanceof Boolean && value.equals(property.otherwise()) ? null : plain(value);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> choice -> Choice.slug(choice);
            case Number number -> new BigDecimal(Numeral.plain(number));
            case List<?> list -> list.stream().map(EntryFacts::plain).toList();
            default -> value;
        };
    }

    private static List<Object> aliases(ConceptEntity concept) {
        return IntStream.range(0, concept.aliases.size()).<Object>mapToObj(i -> {
            var kind = AliasKind.valueOf(concept.aliasKinds.get(i));
            var text = concept.aliases.get(i);
            return kind == AliasKind.SYNONYM ? text : map("text", text, "kind", Choice.slug(kind));
        }).toList();
    }

    private void putSpecial(PackEntry<?> entry) {
        if (entry.draft() instanceof VerifiedEntry verified) {
            putVerification(verified.verification);
        }
        if (entry.draft() instanceof Claim claim) {
            put("about", about(entry, claim));
        }
        if (entry.draft() instanceof Article article) {
            put("sections", article.sectionTitles.stream().map(title -> map("title", title, "claims",
                    entry.inside().stream().filter(claim -> ((Claim) claim.draft()).section.equals(title))
                            .map(EntryFacts::of).toList()))
                    .toList());
        }
    }

    private static List<String> about(PackEntry<?> entry, Claim claim) {
        var entries = Stream.concat(entry.named("about").stream(), entry.named("interactions").stream())
                .map(one -> Reference.noun(one.type()).replace(' ', '-') + ":" + one.slug());
        return Stream
                .concat(entries, claim.foodGroups.stream().map((FoodGroup group) -> "food-group:" + Choice.slug(group)))
                .toList();
    }

    private void putVerification(Verification verification) {
        put("verified", verification.verified() ? null : false);
        put("unverified", verification.details().stream().map(detail -> map("field", detail.field(),
                words(keys.get(detail.field())).contains(detail.text()) ? "text" : "leftOut", detail.text())).toList());
    }

    /// Every text of a value, as [Value#words] reads it.
    private static String words(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(EntryFacts::words).collect(Collectors.joining(", "));
            case Map<?, ?> map -> map.values().stream().map(EntryFacts::words).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private void putCodes(Entry draft) {
        var codes = switch (draft) {
            case ConceptEntity concept -> concept.coding.codes();
            case Medication medication -> medication.coding.codes();
            default -> List.<Code>of();
        };
        put("codes",
                codes.stream().map(code -> map("system", Choice.slug(code.system()), "code", code.code(), "display",
                        code.display(), "match", Choice.slug(code.match()))).toList());
    }

    private static List<String> slugs(List<Reference> references) {
        return references.stream().map(Reference::slug).toList();
    }

    private static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
