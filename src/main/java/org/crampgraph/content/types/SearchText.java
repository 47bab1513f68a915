package org.crampgraph.content.types;

import java.util.Optional;

import org.crampgraph.content.fields.Kind;

/// A text of a concept for search.
///
/// @param field      its name in the schema
/// @param expression SQL over the columns of the type's table and of `concept`; it may return many texts
public record SearchText(String field, String expression) {

    /// Empty if it is not a text.
    static Optional<SearchText> of(String field, Kind kind, String column) {
        return Optional.ofNullable(switch (kind) {
            case TEXT -> new SearchText(field, column);
            case TEXTS -> new SearchText(field, "unnest(" + column + ")");
            case CHOICE, RANK -> new SearchText(field, "search_words(" + column + ")");
            case CHOICES -> new SearchText(field, "search_words(unnest(" + column + "))");
            default -> null;
        });
    }
}
