package org.crampgraph.pack;

import java.util.Optional;

/// Texts for people.
final class Words {
    private Words() {}

    static Optional<String> read(Value value, int longest) {
        Optional<String> text = value.scalar();
        text.flatMap(words -> objection(words, longest)).ifPresent(value::fault);
        return text;
    }

    private static Optional<String> objection(String words, int longest) {
        if (words.length() > longest) {
            return Optional.of("the text has %d characters; shorten it to %d".formatted(words.length(), longest));
        }
        if (words.contains("[K")) {
            return Optional
                    .of("the tag `[K` must not appear in a text; remove it and list its words under `unverified`");
        }
        return words.equals(words.strip()) ? Optional.empty()
                : Optional.of("the text starts or ends with a space; remove it");
    }
}
