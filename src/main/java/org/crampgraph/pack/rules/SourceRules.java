package org.crampgraph.pack.rules;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.model.Food;
import org.crampgraph.content.model.Medication;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Source;
import org.crampgraph.pack.entries.Pack;
import org.crampgraph.pack.entries.PackEntry;
import org.crampgraph.pack.yaml.Reading;
import org.crampgraph.pack.yaml.Reference;

/// Rules about sources, and about values that identify one entry only.
final class SourceRules {
    private SourceRules() {}

    static void check(Pack pack, Reading reading) {
        checkOutdated(pack, reading);
        checkOnce(pack.all(Source.class), source -> source.doi, "DOI", reading);
        checkOnce(pack.all(Source.class), source -> source.pmid, "PubMed id", reading);
        checkOnce(pack.all(Food.class), SourceRules::ndbNumber, "NDB number", reading);
        pack.entries().stream().map(entry -> entry.type().entity()).distinct()
                .forEach(type -> checkOnce(pack.all(type), SourceRules::name, "name", reading));
    }

    /// A superseded or retracted work may be cited beside others, but no fact may depend on it alone.
    private static void checkOutdated(Pack pack, Reading reading) {
        Set<Reference> outdated = outdated(pack);
        FactSources.all(pack).filter(fact -> fact.fact() != null && isOutdated(fact, outdated))
                .forEach(fact -> reading.fault(fact.fact().place(),
                        "the %s cites superseded or retracted sources only; cite a valid one, or remove it"
                                .formatted(fact.fact())));
    }

    static Set<Reference> outdated(Pack pack) {
        return pack.all(Source.class).filter(entry -> isOutdated(entry.draft())).map(PackEntry::self)
                .collect(toSet());
    }

    private static boolean isOutdated(Source source) {
        return source.superseded || source.retracted;
    }

    static boolean isOutdated(FactSources fact, Set<Reference> outdated) {
        return !fact.sources().isEmpty() && outdated.containsAll(fact.sources());
    }

    private static Object ndbNumber(Food food) {
        return food.usda == null ? null : food.usda.ndbNumber();
    }

    private static Object name(Entry entry) {
        String name = switch (entry) {
            case ConceptEntity concept -> concept.name;
            case Medication medication -> medication.name;
            default -> null;
        };
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }

    private static <E extends Entry> void checkOnce(Stream<PackEntry<E>> entries, Function<E, Object> value,
            String what,
            Reading reading) {
        Map<Object, Reference> first = new HashMap<>();
        entries.filter(entry -> entry.self() != null && value.apply(entry.draft()) != null).forEach(entry -> {
            Reference earlier = first.putIfAbsent(value.apply(entry.draft()), entry.self());
            if (earlier != null && !earlier.equals(entry.self())) {
                reading.fault(entry.self().place(), "the %s has the same %s as `%s` at %s; correct one of the two"
                        .formatted(entry.self(), what, earlier.slug(), earlier.place()));
            }
        });
    }
}
