package org.crampgraph.pack.yaml;

import java.util.Objects;

import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.TypeName;

/// A slug and its position in the pack: the slug of an entry, or a reference to one. References to the same entry are
/// equal at any position.
public record Reference(Class<? extends Entry> type, String slug, Position place) {

    /// The type in plain words, e.g. "reference intake".
    public static String noun(Class<? extends Entry> type) {
        return TypeName.noun(TypeName.of(type));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reference reference && type == reference.type && slug.equals(reference.slug);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, slug);
    }

    @Override
    public String toString() {
        return "%s `%s`".formatted(noun(type), slug);
    }
}
