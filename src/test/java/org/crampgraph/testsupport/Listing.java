package org.crampgraph.testsupport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;

/// A list that the API pages, and the document for one page of it.
///
/// @param document takes `$first`, `$after`, `$last` and `$before`
public record Listing(String name, Document document, String path) {

    /// A page as clients see it.
    public record Page(List<String> nodes, List<String> edges, List<String> cursors, boolean hasNextPage,
            boolean hasPreviousPage, String startCursor, String endCursor, int totalCount) {}

    private static final String PAGE = """
            list: %s(%sfirst: $first, after: $after, last: $last, before: $before) {
              nodes { id } edges { cursor node { id } } totalCount
              pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            }""";
    private static final String ARGUMENTS = "$first: Int, $after: String, $last: Int, $before: String";

    private static final int LONG = 20;

    /// Every list of the schema: those of the root, and those of each type, for the entry with the longest list of
    /// moderate length.
    public static List<Listing> all(ServedSchema schema) {
        var root = schema.composite("Query").getFieldDefinitions().stream().filter(ServedSchema::isConnection)
                .map(FieldDefinition::getName)
                .map(field -> field.equals("search") ? ofSearch("magnesium") : ofRoot(field));
        var ofEntries = Relation.all(schema).stream()
                .filter(relation -> relation.paged() && relation.direct()).map(Listing::longest);
        return Stream.concat(root, ofEntries).toList();
    }

    public static Listing ofRoot(String field) {
        return ofRoot(field, "");
    }

    /// The results of the search.
    public static Listing ofSearch(String query) {
        return ofRoot("search", "query: \"" + query + "\", ");
    }

    /// @param arguments besides those of the page
    private static Listing ofRoot(String field, String arguments) {
        return new Listing(field,
                Document.of("query (" + ARGUMENTS + ") { " + PAGE.formatted(field, arguments) + " }"), "list");
    }

    private static Listing longest(Relation relation) {
        var ids = Parents.of(relation.entry());
        List<Integer> counts =
                relation.of(ids, "(first: 0) { totalCount }").ask().at("nodes." + relation.field().getName()
                        + ".totalCount");
        var longest = IntStream.range(0, ids.size()).boxed()
                .max(Comparator.comparing(i -> handy(counts.get(i)))).orElseThrow();
        return ofEntry(relation, ids.get(longest));
    }

    private static int handy(int length) {
        return length == 0 ? Integer.MIN_VALUE : length <= LONG ? length : -length;
    }

    public static Listing ofEntry(Relation relation, String id) {
        return new Listing(relation.toString(), Document.of("query ($id: ID!, " + ARGUMENTS
                + ") { node(id: $id) { ... on " + relation.entry() + " { "
                + PAGE.formatted(relation.field().getName(), "")
                + " } } }").with("id", id), "node.list");
    }

    /// @param arguments a subset of `first`, `after`, `last` and `before`
    public Page page(Map<String, Object> arguments) {
        var asked = document;
        for (var argument : arguments.entrySet()) {
            asked = asked.with(argument.getKey(), argument.getValue());
        }
        var answer = asked.ask();
        return new Page(answer.at(path + ".nodes.id"), answer.at(path + ".edges.node.id"),
                answer.at(path + ".edges.cursor"), answer.at(path + ".pageInfo.hasNextPage"),
                answer.at(path + ".pageInfo.hasPreviousPage"), answer.at(path + ".pageInfo.startCursor"),
                answer.at(path + ".pageInfo.endCursor"), answer.at(path + ".totalCount"));
    }

    /// The pages from the front to the end.
    public List<Page> forwards(int size) {
        var pages = new ArrayList<Page>();
        pages.add(page(Map.of("first", size)));
        while (pages.getLast().hasNextPage()) {
            pages.add(page(Map.of("first", size, "after", pages.getLast().endCursor())));
        }
        return pages;
    }

    /// The pages from the end to the front, in the order of the list.
    public List<Page> backwards(int size) {
        var pages = new ArrayList<Page>();
        pages.add(page(Map.of("last", size)));
        while (pages.getLast().hasPreviousPage()) {
            pages.add(page(Map.of("last", size, "before", pages.getLast().startCursor())));
        }
        Collections.reverse(pages);
        return pages;
    }
}
