package org.crampgraph.interactions;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.crampgraph.content.links.Composition;
import org.crampgraph.content.model.Ingredient;
import org.crampgraph.content.model.Remedy;

/// What remedies contain.
final class Compositions {

    private final Map<Remedy, Set<Ingredient>> ingredients;

    /// @param links all or none of each remedy
    Compositions(Collection<Composition> links) {
        ingredients = links.stream().collect(Collectors.groupingBy(link -> link.remedy,
                Collectors.mapping(link -> link.ingredient, Collectors.toSet())));
    }

    /// Ordered by slug.
    List<Ingredient> shared(Remedy one, Remedy other) {
        var ofOther = of(other);
        return of(one).stream().filter(ofOther::contains).sorted(Comparator.comparing(Ingredient::getSlug)).toList();
    }

    Set<Ingredient> of(Remedy remedy) {
        return ingredients.getOrDefault(remedy, Set.of());
    }
}
