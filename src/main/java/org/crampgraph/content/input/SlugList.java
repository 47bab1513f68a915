package org.crampgraph.content.input;

import java.util.LinkedHashSet;
import java.util.List;

import org.crampgraph.evidence.GlobalId;

/// A list of slugs, or of global ids instead, that a client sent. An unknown slug is not an error here; the caller
/// reports it in the answer.
public final class SlugList {

    /// In characters.
    public static final int LONGEST = 120;

    private SlugList() {}

    /// The slugs, in their order; an absent list is an empty one.
    ///
    /// @param argument name of the argument, for the message
    /// @param types of the entries whose global ids count; any other text is taken for a slug
    /// @throws BadInputException if there are more than `most`, or one is blank, overlong or given twice
    public static List<String> check(String argument, List<String> slugs, int most, String... types) {
        if (slugs == null) {
            return List.of();
        }
        if (slugs.size() > most) {
            throw new BadInputException(
                    "\"%s\" has %d entries; give at most %d at a time.".formatted(argument, slugs.size(), most));
        }
        var seen = new LinkedHashSet<String>();
        slugs.forEach(slug -> {
            var plain = check(argument, slug, types);
            if (!seen.add(plain)) {
                throw new BadInputException(
                        "\"%s\" names \"%s\" more than once; name it once.".formatted(argument, plain));
            }
        });
        return List.copyOf(seen);
    }

    /// The slugs, at least one.
    ///
    /// @throws BadInputException as [#check], and if there are none
    public static List<String> checkSome(String argument, List<String> slugs, int most, String... types) {
        if (slugs == null || slugs.isEmpty()) {
            throw new BadInputException("\"%s\" is empty; give at least one slug.".formatted(argument));
        }
        return check(argument, slugs, most, types);
    }

    /// Those that are well-formed: others need no look-up, and PostgreSQL rejects texts with a NUL.
    public static List<String> possible(List<String> slugs) {
        return slugs.stream().filter(GlobalId::isSlug).toList();
    }

    /// One slug, or the slug in a global id.
    ///
    /// @throws BadInputException if it is blank or overlong
    public static String check(String argument, String slug, String... types) {
        if (slug == null || slug.isBlank()) {
            throw new BadInputException(
                    "\"%s\" has a blank slug; remove it, or take one from a \"slug\" field.".formatted(argument));
        }
        var plain = plain(slug, types);
        if (plain.length() > LONGEST) {
            throw new BadInputException(
                    "\"%s\" has \"%s…\", which is too long for a slug; slugs have at most %d characters."
                            .formatted(argument, Excerpt.of(plain, 30), LONGEST));
        }
        return plain;
    }

    /// The slug in a global id of one of these types, or the text itself where it is no such id, as valid Unicode;
    /// null stays null.
    public static String plain(String text, String... types) {
        return GlobalId.parse(text).filter(id -> List.of(types).contains(id.type())).map(GlobalId::slug)
                .orElseGet(() -> text == null ? null : Excerpt.of(text, text.length()));
    }
}
