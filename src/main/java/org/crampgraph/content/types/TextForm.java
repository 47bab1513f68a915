package org.crampgraph.content.types;

import java.util.regex.Pattern;

/// Texts for machines, and the form that they must have.
public enum TextForm {

    SLUG("[a-z0-9]+(-[a-z0-9]+)*", 80,
            "a slug is lower-case letters and digits in groups joined by `-`, e.g. night-cramp"),
    FILE("[a-z0-9]+(-[a-z0-9]+)*\\.yaml", 80,
            "a file of a pack has a name like `foods.yaml` and is in the folder of pack.yaml"),
    DOI("10\\.\\d{4,9}/\\S+", 200, "a DOI starts with `10.` and contains a slash, e.g. 10.1002/14651858.CD009402.pub3"),
    PMID("[1-9]\\d{0,8}", 9, "a PubMed id is digits only, e.g. 28241153"),
    URL("https?://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}(:\\d{1,5})?([/?#]\\S*)?", 500,
            "a URL starts with https:// or http:// and contains no space"),
    CODE("\\S+", 60, "a code contains no space, e.g. G47.62"),
    NDB_NUMBER("\\d{5}", 5, "an NDB number is five digits, with leading zeros, e.g. \"02033\"");

    private final Pattern pattern;
    private final int longest;
    private final String rule;

    TextForm(String pattern, int longest, String rule) {
        this.pattern = Pattern.compile(pattern);
        this.longest = longest;
        this.rule = rule;
    }

    public boolean fits(String text) {
        return text.length() <= longest && pattern.matcher(text).matches();
    }

    /// A description of the form, for the writer of a malformed text.
    public String rule() {
        return "%s, at most %d characters".formatted(rule, longest);
    }
}
