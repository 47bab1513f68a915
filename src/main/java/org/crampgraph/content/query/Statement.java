package org.crampgraph.content.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The conditions of one request and their parameters.
final class Statement {

    private final Request<?, ?> request;
    private final Set<String> conditions = new LinkedHashSet<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Statement(Request<?, ?> request, Collection<Long> parents, Shapes shapes) {
        this.request = request;
        if (request.relation().parent() != null) {
            of(parents);
        }
        ask(new Conditions(shapes, new Operands(parameters)), shapes);
    }

    /// A single parent is not passed as a list of one: PostgreSQL's generic plan would assume ten, look expensive, and
    /// so be made again each time.
    private void of(Collection<Long> parents) {
        var parent = request.relation().parent("");
        if (parents.size() == 1) {
            conditions.add(parent + " = :parent");
            parameters.put("parent", parents.iterator().next());
        } else {
            conditions.add(Reader.ANY.formatted(parent));
            parameters.putAll(Reader.ids(parents));
        }
    }

    private void ask(Conditions filter, Shapes shapes) {
        var relation = request.relation();
        var question = request.question();
        if (question.filter() != null || question.edge() != null) {
            relation.kind("").ifPresent(conditions::add); // see Conditions
        }
        if (question.filter() != null) {
            conditions.add(filter.of(shapes.of(relation.node()), "n", question.filter()));
        }
        if (question.edge() != null) {
            conditions.add(filter.ofEdge(relation, "", question.edge()));
        }
    }

    /// Restricts rows to those between the cursors of the window.
    Statement between(Ordering ordering) {
        var window = request.window();
        nameKind();
        place(ordering, "after", window.after(), ordering);
        place(ordering, "before", window.before(), ordering.reversed());
        return this;
    }

    /// Lets the database walk the index that begins with the type and stop at the limit. A count is faster without it.
    private void nameKind() {
        if (request.relation().parent() == null) {
            request.relation().kind("").ifPresent(conditions::add);
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

    Statement with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
