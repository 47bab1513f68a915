package org.crampgraph.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A text in which words of a query were found.
@Description("A text in which words of the query were found.")
public record Highlight(
        @NonNull @Description("The field of the concept that holds it, e.g. \"name\" or \"duration.description\". "
                + "Of a list, one item.") String field,
        @NonNull @Description("The whole text as HTML, safe to put on a page: <mark> stands around the words that were "
                + "found, everything else is escaped.") String html) {

    /// Stand around what was found until the text is HTML. Private to Unicode, so no text has them of itself.
    static final String OPEN = "\uE000";
    static final String CLOSE = "\uE001";

    static Highlight of(String field, String marked) {
        return new Highlight(field, escape(marked).replace(OPEN, "<mark>").replace(CLOSE, "</mark>"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }
}
