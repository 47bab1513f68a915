package org.crampgraph.content.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.DiscriminatorValue;

/// The conditions of one request and the parameters that they name.
final class Statement {

    private final Request<?, ?> request;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Statement(Request<?, ?> request, Collection<Long> parents, Shapes shapes) {
        this.request = request;
        if (request.relation().parent() != null) {
            conditions.add(Reader.ANY.formatted(request.relation().parent("")));
            parameters.putAll(Reader.ids(parents));
        }
        ask(new Conditions(shapes, new Operands(parameters)), shapes);
    }

    private void ask(Conditions filter, Shapes shapes) {
        var relation = request.relation();
        var question = request.question();
        if (question.filter() != null) {
            conditions.add(filter.of(shapes.of(relation.node()), "n", question.filter()));
        }
        if (question.edge() != null) {
            conditions.add(filter.ofEdge(relation, "", question.edge()));
        }
    }

    /// Only what lies between the cursors of the window.
    Statement between(Ordering ordering) {
        var window = request.window();
        nameKind();
        place(ordering, "after", window.after(), ordering);
        place(ordering, "before", window.before(), ordering.reversed());
        return this;
    }

    /// Changes nothing in the result, but lets the database walk the index that begins with the kind and stop at the limit. As a
    /// condition on the attribute: of `type(n)` Hibernate makes a constant. A count is quicker without it.
    private void nameKind() {
        var kind = request.relation().node().getAnnotation(DiscriminatorValue.class);
        if (request.relation().parent() == null && kind != null) {
            conditions.add("n.type = " + kind.value());
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
