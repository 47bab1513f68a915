package org.crampgraph.pack.yaml;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.regex.Pattern;

/// Texts for people.
public final class Words {
    private static final String TYPOGRAPHIC = "\u2018\u2019\u201C\u201D\u2010\u2011\u00A0\u202F\u2009";

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    /// Letters and symbols without ink.
    private static final String BLANK = "\u115F\u1160\u2800\u3164\uFFA0";
    /// What a program writes for bytes that it could not read, and marks of annotations.
    private static final String LEFT_OVER = "\uFFF9\uFFFA\uFFFB\uFFFD";

    private Words() {}

    public static Optional<String> read(Value value, int longest) {
        Optional<String> text = value.scalar();
        text.flatMap(words -> objection(words, longest)).ifPresent(value::fault);
        return text;
    }

    /// The same for texts that look the same: an accent may be part of its letter or follow it, spaces have many kinds, and
    /// some characters are not seen.
    static String comparable(String words) {
        return UNSEEN.matcher(Normalizer.normalize(words, Form.NFKC)).replaceAll("");
    }

    /// They look like the ordinary characters, but a search does not find them.
    private static Optional<String> typographic(String words) {
        return words.codePoints().filter(character -> TYPOGRAPHIC.indexOf(character) >= 0).mapToObj(
                character -> "the character U+%04X looks like an ordinary quote, hyphen or space; write that instead"
                        .formatted(character))
                .findFirst();
    }

    private static Optional<String> objection(String words, int longest) {
        int length = words.codePointCount(0, words.length());
        if (length > longest) {
            return Optional.of("the text has %d characters; shorten it to %d".formatted(length, longest));
        }
        if (words.contains("[K")) {
            return Optional
                    .of("the tag `[K` must not appear in a text; remove it and list its words under `unverified`");
        }
        return misleading(words).or(() -> invisible(words)).or(() -> typographic(words));
    }

    /// What readers do not see, or see otherwise than it is.
    private static Optional<String> misleading(String words) {
        Optional<String> character = words.codePoints().filter(Words::isMisleading).mapToObj(
                found -> "the character U+%04X is not allowed in a text; remove it".formatted(found)).findFirst();
        return character.isPresent() || Normalizer.isNormalized(words, Form.NFC) ? character
                : Optional.of("the text has an accent that is separate from its letter; save it in Unicode's form NFC");
    }

    private static Optional<String> invisible(String words) {
        if (words.codePoints().noneMatch(Words::isVisible)) {
            return Optional.of("the text has no visible character; write one, or remove the key");
        }
        return isSpace(words.codePointAt(0)) || isSpace(words.codePointBefore(words.length()))
                ? Optional.of("the text starts or ends with a space; remove it")
                : Optional.empty();
    }

    /// Separators of lines, control characters, those that turn the direction of what follows, and those without a meaning
    /// that all readers share.
    private static boolean isMisleading(int character) {
        return switch (Character.getType(character)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL, Character.PRIVATE_USE,
                    Character.SURROGATE, Character.UNASSIGNED ->
                true;
            default -> isTurning(character) || character == 0xFEFF || character >= 0xE0000
                    || LEFT_OVER.indexOf(character) >= 0;
        };
    }

    private static boolean isTurning(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    /// Joiners, marks of direction (ZWNJ, ZWJ, LRM, RLM) and accents belong to the spelling of some languages, but not alone.
    private static boolean isVisible(int character) {
        return !isSpace(character) && BLANK.indexOf(character) < 0 && switch (Character.getType(character)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x200B;
    }
}
