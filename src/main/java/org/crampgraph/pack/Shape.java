package org.crampgraph.pack;

import java.util.Optional;
import java.util.regex.Pattern;

/// Texts that machines read, and the shape they must have.
enum Shape {
    SLUG("[a-z0-9]+(-[a-z0-9]+)*", 80,
            "a slug is lower-case letters and digits in groups joined by `-`, e.g. night-cramp"),
    FILE("[a-z0-9]+(-[a-z0-9]+)*\\.yaml", 80,
            "a file of a pack is named like `foods.yaml` and stands beside pack.yaml"),
    DOI("10\\.\\d{4,9}/\\S+", 200, "a DOI starts with `10.` and holds a slash, e.g. 10.1002/14651858.CD009402.pub3"),
    PMID("[1-9]\\d{0,8}", 9, "a PubMed id is digits only, e.g. 28241153"),
    URL("https?://[^\\s/]+\\.[^\\s/]+(/\\S*)?", 500, "an address starts with https:// or http:// and holds no space"),
    NDB_NUMBER("\\d{5}", 5, "an NDB number is five digits, with leading zeros, e.g. \"02033\"");

    private final Pattern pattern;
    private final int longest;
    private final String rule;

    Shape(String pattern, int longest, String rule) {
        this.pattern = Pattern.compile(pattern);
        this.longest = longest;
        this.rule = rule;
    }

    /// The text, if its shape is right; otherwise the fault is noted.
    Optional<String> read(Value value) {
        return value.scalar().filter(text -> fits(text, value));
    }

    boolean fits(String text, Value value) {
        boolean fits = text.length() <= longest && pattern.matcher(text).matches();
        if (!fits) {
            value.fault("`%s` is not right here: %s, at most %d characters".formatted(text, rule, longest));
        }
        return fits;
    }
}
