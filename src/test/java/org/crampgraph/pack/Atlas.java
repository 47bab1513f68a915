package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.evidence.Entry;
import org.crampgraph.pack.yaml.Reference;
import org.crampgraph.testsupport.Document;

/// Reads whole lists through the API, page by page, as any client would.
final class Atlas {

    private static final String PAGE = "(first: 100, after: $after) { list: %s %s pageInfo { hasNextPage endCursor } }";

    private Atlas() {}

    /// Every entry of a list at the root, e.g. `cramps`.
    static List<Map<String, Object>> all(String field, String selection) {
        return read(Document.of("query ($after: String) { page: " + field + PAGE.formatted("nodes", selection) + " }"),
                "page");
    }

    /// Every edge of a list of one entry.
    static List<Map<String, Object>> edges(Reference entry, String field, String selection) {
        return ofEntry(entry, field, PAGE.formatted("edges", selection));
    }

    /// The slugs of a list of one entry, in its order.
    static List<String> slugs(Reference entry, String field) {
        return ofEntry(entry, field, PAGE.formatted("nodes", "{ slug }")).stream()
                .map(node -> (String) node.get("slug")).toList();
    }

    private static List<Map<String, Object>> ofEntry(Reference entry, String field, String page) {
        return read(Document.of("query ($slug: String!, $after: String) { %s(slug: $slug) { page: %s%s } }"
                .formatted(one(entry.type()), field, page)).with("slug", entry.slug()), one(entry.type()) + ".page");
    }

    /// The field of the root that finds an entry of a type, e.g. `cramp`.
    static String one(Class<? extends Entry> type) {
        return ContentTypes.BUILT_IN.type(type).lookUp().field();
    }

    private static List<Map<String, Object>> read(Document document, String path) {
        var all = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var answer = document.with("after", cursor).ask();
            assertFalse(answer.text().contains("[K"), "a mark of the dossier reached a reader");
            all.addAll(answer.at(path + ".list"));
            cursor = answer.<Boolean>at(path + ".pageInfo.hasNextPage") ? answer.at(path + ".pageInfo.endCursor")
                    : null;
        } while (cursor != null);
        return all;
    }
}
