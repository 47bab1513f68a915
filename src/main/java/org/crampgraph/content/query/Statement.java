package org.crampgraph.content.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The conditions of one request and the parameters that they name.
final class Statement {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Statement parents(Relation<?, ?> relation, Collection<Long> parents) {
        if (relation.parent() != null) {
            conditions.add(Reader.ANY.formatted(relation.parent()));
            parameters.putAll(Reader.ids(parents));
        }
        return this;
    }

    Statement between(Request<?, ?> request) {
        var window = request.window();
        place(request.ordering(), "after", window.after(), request.ordering());
        place(request.ordering(), "before", window.before(), request.ordering().reversed());
        return this;
    }

    private void place(Ordering ordering, String argument, String cursor, Ordering direction) {
        if (cursor == null) {
            return;
        }
        conditions.add(direction.after(argument));
        var values = Cursor.decode(ordering, argument, cursor).values();
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
