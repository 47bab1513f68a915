package org.crampgraph.content.query;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;

import org.crampgraph.content.fields.Relation;

/// A query, or a part of one, that reads a relation.
///
/// @param rows  the query
/// @param root  of the query
/// @param other entity joined to the root; the root itself if there is none
record Scope(AbstractQuery<?> rows, From<?, ?> root, From<?, ?> other, Relation<?, ?> relation) {

    /// Of a query that was written by [Relation#from()].
    static Scope of(AbstractQuery<?> rows, Root<?> root, Relation<?, ?> relation) {
        var joins = root.getJoins().iterator();
        return new Scope(rows, root, joins.hasNext() ? joins.next() : root, relation);
    }

    /// Of a new sub-query.
    static Scope in(AbstractQuery<?> rows, Relation<?, ?> relation) {
        var root = rows.from(relation.root());
        return new Scope(rows, root, relation.join() == null ? root : root.join(relation.join()), relation);
    }

    From<?, ?> node() {
        return from("n");
    }

    From<?, ?> link() {
        return from("l");
    }

    /// The node's row id: for a link its foreign key, which needs no other table.
    Expression<?> rowId() {
        return relation.linked() ? root.get(relation.join()).get("rowId") : node().get("rowId");
    }

    Expression<?> parent() {
        return reference(from(relation.parent().substring(0, 1)), relation.parent().substring(2));
    }

    /// A key: `rowId`, or that of a to-one association, which is a column of the entity itself.
    private static Expression<?> reference(From<?, ?> from, String path) {
        Path<?> value = from;
        for (var step : path.split("\\.")) {
            value = value.get(step);
        }
        return value;
    }

    /// The attribute of an entity, dots for embedded ones. Embedded ones are joined, which adds no table: Hibernate
    /// gives a path to them another alias each time, so that the plan of the query would never be found again.
    static Path<?> path(From<?, ?> from, String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? from.get(path) : path(joined(from, path.substring(0, dot)), path.substring(dot + 1));
    }

    private static From<?, ?> joined(From<?, ?> from, String attribute) {
        for (var join : from.getJoins()) {
            if (join.getAttribute().getName().equals(attribute)) {
                return join;
            }
        }
        return from.join(attribute);
    }

    private From<?, ?> from(String alias) {
        return alias.equals(relation.alias()) ? root : other;
    }
}
