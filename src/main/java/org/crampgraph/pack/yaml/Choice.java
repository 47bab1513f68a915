package org.crampgraph.pack.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.crampgraph.words.Suggestion;

/// One of the values of an enum, written in a pack as `like-this` for `LIKE_THIS`.
public final class Choice {
    private Choice() {}

    public static <E extends Enum<?>> Optional<E> read(Value value, Class<E> type) {
        return value.scalar().flatMap(word -> of(word, value, type));
    }

    /// The same for a word that is only a part of the value.
    public static <E extends Enum<?>> Optional<E> of(String word, Value value, Class<E> type) {
        Optional<E> constant = Arrays.stream(type.getEnumConstants()).filter(c -> slug(c).equals(word)).findFirst();
        if (constant.isEmpty()) {
            value.fault("unknown value `%s`%s Allowed: %s".formatted(word, hint(word, type), allowed(type)));
        }
        return constant;
    }

    public static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String hint(String word, Class<? extends Enum<?>> type) {
        String suggestion = Suggestion.forWord(word, slugs(type));
        return suggestion.isEmpty() ? "." : suggestion;
    }

    private static String allowed(Class<? extends Enum<?>> type) {
        return String.join(", ", slugs(type));
    }

    private static List<String> slugs(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Choice::slug).toList();
    }
}
