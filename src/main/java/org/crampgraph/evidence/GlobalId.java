package org.crampgraph.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// The global id of an entry or a link: its type or kind and its slug, opaque to clients. It contains the slug, not the
/// row number, so that ids survive a rebuild of the database.
public record GlobalId(String type, String slug) {

    private static final String SLUG = "[a-z0-9-]{1,170}";
    private static final Pattern TEXT = Pattern.compile("([A-Z_]{1,20}):(" + SLUG + ")");
    /// In characters.
    public static final int LONGEST = 260;

    /// Parses an id that a client sent; empty if it is not valid.
    public static Optional<GlobalId> parse(String id) {
        if (id == null || id.isEmpty() || id.length() > LONGEST) {
            return Optional.empty();
        }
        var matcher = TEXT.matcher(decode(id));
        return matcher.matches() ? Optional.of(new GlobalId(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /// Whether a text has the form of a slug.
    public static boolean isSlug(String text) {
        return text.matches(SLUG);
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((type + ":" + slug).getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String id) {
        try {
            return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
