package org.crampgraph.graphql.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.crampgraph.testsupport.Document;

/// Reads a root list to its end, page by page.
final class Everything {

    private Everything() {}

    /// The slugs of a root list in its order.
    ///
    /// @param list      field of the query root
    /// @param type      prefix of its input types
    /// @param arguments `filter` and `orderBy`, either may be missing
    static List<String> of(String list, String type, int page, Map<String, ?> arguments) {
        return read(list, type, page, arguments, "first", "after", "hasNextPage", "endCursor");
    }

    /// The same read from its end, in the list's order again.
    static List<String> backwards(String list, String type, int page, Map<String, ?> arguments) {
        return read(list, type, page, arguments, "last", "before", "hasPreviousPage", "startCursor");
    }

    private static List<String> read(String list, String type, int page, Map<String, ?> arguments, String size,
            String from,
            String more, String next) {
        var document = Document.of("""
                query($page: Int, $from: String, $filter: %2$sFilter, $orderBy: [%2$sOrder!]) {
                  list: %1$s(%3$s: $page, %4$s: $from, filter: $filter, orderBy: $orderBy) {
                    nodes { slug } pageInfo { more: %5$s next: %6$s }
                  }
                }""".formatted(list, type, size, from, more, next))
                .with("page", page).with("filter", arguments.get("filter")).with("orderBy", arguments.get("orderBy"));
        var slugs = new ArrayList<String>();
        String cursor = null;
        boolean goOn = true;
        while (goOn) {
            var answer = document.with("from", cursor).ask();
            List<String> read = answer.at("list.nodes.slug");
            slugs.addAll(size.equals("last") ? 0 : slugs.size(), read);
            goOn = answer.at("list.pageInfo.more");
            cursor = answer.at("list.pageInfo.next");
        }
        return slugs;
    }
}
