package org.crampgraph.content.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.crampgraph.content.fields.Ordering;
import org.crampgraph.content.query.condition.RowIds;

/// The conditions of one request on parents and cursors, and their parameters. Their texts are few; a client's filter is added as a
/// tree, see [ListFilter].
final class WhereClause {

    private final Request<?, ?> request;
    private final Set<String> conditions = new LinkedHashSet<>();
    private final Map<String, Object> parameters = new HashMap<>();

    WhereClause(Request<?, ?> request, Collection<Long> parents) {
        this.request = request;
        conditions.add(ContentQueries.VERSION);
        if (request.relation().parent() != null) {
            of(new RowIds(parents));
        }
        if (request.criteria().filters()) {
            request.relation().kind().ifPresent(conditions::add); // see Conditions
        }
    }

    private void of(RowIds parents) {
        conditions.add(parents.include(request.relation().parent()));
        parameters.putAll(parents.parameters());
    }

    /// Restricts rows to those between the cursors of the page.
    WhereClause between(Ordering ordering) {
        var page = request.page();
        nameKind();
        place(ordering, "after", page.after(), ordering);
        place(ordering, "before", page.before(), ordering.reversed());
        return this;
    }

    /// Lets the database walk the index that begins with the type and stop at the limit. A count is faster without it.
    private void nameKind() {
        if (request.relation().parent() == null) {
            request.relation().kind().ifPresent(conditions::add);
        }
    }

    private void place(Ordering ordering, String argument, String cursor, Ordering direction) {
        if (cursor == null) {
            return;
        }
        conditions.add(direction.after(argument));
        var values = Cursor.decode(request.relation().from(), ordering, argument, cursor).values();
        for (int i = 0; i < values.size(); i++) {
            parameters.put(argument + i, values.get(i));
        }
    }

    WhereClause with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /// With `where` before it.
    String text() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
