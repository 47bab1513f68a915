package org.crampgraph.content.tables;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

import org.crampgraph.content.types.ContentType;

/// The SQL behind the view `search_text`: every text of every concept under its name in the schema, lists item by item,
/// enums as words. Weight A is for names, B for summaries, C for the rest.
public final class SearchView {

    private static final String COMMON = """
            drop view if exists search_text;
            create view search_text (concept_id, weight, position, field, body) as
                select id, 'A', 0, 'name', name from concept
                union all select id, 'A', 1, 'aliases', unnest(aliases) from concept
                union all select id, 'B', 2, 'summary', summary from concept""";

    private static final String TRIGGER = """
            create or replace trigger %1$s_search_refresh after insert or update on %1$s
                for each row execute function search_refresh();
            """;

    private SearchView() {}

    /// Statements that recreate the view, let each table keep the index up to date, and index all concepts.
    public static String sql(ContentTypes types) {
        return types.concepts().flatMap(SearchView::selects)
                .collect(joining("\n    union all ", COMMON + "\n    union all ", ";\n"))
                + types.concepts().map(type -> TRIGGER.formatted(type.table())).collect(joining())
                + "select search_refresh(id) from concept;";
    }

    private static Stream<String> selects(ContentType<?> type) {
        var from = " from " + type.table() + " join concept using (id)";
        return type.texts().stream()
                .map(text -> "select id, 'C', 3, '" + text.field() + "', " + text.expression() + from);
    }
}
