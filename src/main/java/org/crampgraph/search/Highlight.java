package org.crampgraph.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A text that contains words of the query.")
public record Highlight(
        @NonNull @Description("The field that contains the text, e.g. \"name\" or \"duration.description\". For a list, one item.") String field,
        @NonNull @Description("The whole text as HTML, safe to put on a page: <mark> encloses the words found, everything else is "
                + "escaped.") String html) {

    /// Mark the words found until the text is HTML. These characters are private to Unicode, so no text contains them.
    static final String OPEN = "\uE000";
    static final String CLOSE = "\uE001";

    static Highlight of(String field, String marked) {
        return new Highlight(field,
                escape(marked).replace(CLOSE + OPEN, "").replace(OPEN, "<mark>").replace(CLOSE, "</mark>"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }
}
