package org.crampgraph.content.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;

import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.FilterField;
import org.crampgraph.content.fields.FilterTypes;
import org.crampgraph.content.fields.Group;
import org.crampgraph.content.fields.Relation;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.content.input.BadInputException;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/// Turns a filter into a tree of conditions. Every condition is true or false, never unknown, so that `not` means what it says.
///
/// The kind of each node is named outside of `or`, `not` and sub-queries, because Hibernate leaves out the table of a superclass that only
/// those name.
final class Conditions {

    private final HibernateCriteriaBuilder builder;
    private final FilterTypes shapes;
    private final ComparisonWriter comparisons;
    private final FilterBounds bounds;

    Conditions(HibernateCriteriaBuilder builder, FilterTypes shapes, FilterBounds bounds) {
        this.builder = builder;
        this.shapes = shapes;
        this.bounds = bounds;
        this.comparisons = new ComparisonWriter(builder);
    }

    /// The condition of a filter on a node.
    Predicate ofNode(Class<?> entity, Scope scope, Map<String, ?> filter) {
        var shape = shapes.of(entity);
        return all(filter,
                (name, value) -> shape.part(name).map(part -> part(part, scope, scope.node(), value)).orElse(null),
                nested -> ofNode(entity, scope, nested));
    }

    /// The condition of a filter on a link and its node.
    Predicate ofEdge(Relation<?, ?> relation, Scope scope, Map<String, ?> filter) {
        var shape = shapes.of(relation.link());
        return all(filter,
                (name, value) -> name.equals("node") ? ofNode(relation.node(), scope, asMap(value))
                        : shape.part(name).map(part -> part(part, scope, scope.link(), value)).orElse(null),
                nested -> ofEdge(relation, scope, nested));
    }

    private interface Named {
        Predicate condition(String name, Object value);
    }

    private interface Nested {
        Predicate condition(Map<String, ?> filter);
    }

    private Predicate all(Map<String, ?> filter, Named named, Nested nested) {
        bounds.object();
        return and(given(filter).map(entry -> switch (entry.getKey()) {
            case "and" -> and(asList(entry.getValue()).stream().map(part -> deeper(nested, part)));
            case "or" -> or(asList(entry.getValue()).stream().map(part -> deeper(nested, part)));
            case "not" -> not(deeper(nested, asMap(entry.getValue())));
            default -> known(entry.getKey(), named.condition(entry.getKey(), entry.getValue()));
        }));
    }

    /// Of a group, because Hibernate 7.2 loses a second `not` of a single comparison.
    private Predicate not(Predicate condition) {
        return builder.not(builder.and(condition, comparisons.always()));
    }

    private Predicate deeper(Nested nested, Map<String, ?> filter) {
        bounds.enter();
        var condition = nested.condition(filter);
        bounds.leave();
        return condition;
    }

    private Predicate part(FilterField part, Scope scope, From<?, ?> from, Object value) {
        return switch (part) {
            case Attribute attribute -> attribute(attribute, from, asMap(value));
            case Group group -> all(asMap(value), (name, nested) -> group.attributes().stream()
                    .filter(one -> one.name().equals(name)).findFirst()
                    .map(one -> attribute(one, from, asMap(nested))).orElse(null), null);
            case RelationField child -> child(child, scope, asMap(value));
        };
    }

    private Predicate attribute(Attribute attribute, From<?, ?> from, Map<String, ?> operators) {
        bounds.object();
        var value = comparisons.value(attribute, from);
        return and(given(operators).map(entry -> {
            bounds.condition();
            return comparisons.compare(attribute, value, entry.getKey(), entry.getValue());
        }));
    }

    private Predicate child(RelationField child, Scope scope, Map<String, ?> quantifiers) {
        bounds.object();
        return and(given(quantifiers).map(entry -> {
            var exists = exists(child.relation(), scope, asMap(entry.getValue()));
            return entry.getKey().equals("none") ? builder.not(exists) : exists;
        }));
    }

    private Predicate exists(Relation<?, ?> relation, Scope scope, Map<String, ?> filter) {
        bounds.condition();
        var rows = scope.rows().subquery(Integer.class);
        var inner = Scope.in(rows, relation);
        var condition = deeper(nested -> relation.linked() ? ofEdge(relation, inner, nested)
                : ofNode(relation.node(), inner, nested), filter);
        rows.select(builder.literal(1)).where(builder.equal(inner.parent(), scope.rowId()), kind(inner), condition);
        return builder.exists(rows);
    }

    private Predicate kind(Scope scope) {
        var kind = Relation.kindOf(scope.relation().node());
        if (kind.isEmpty()) {
            return comparisons.always();
        }
        return builder.equal(scope.node().get("type"), kind.get());
    }

    private static Predicate known(String name, Predicate condition) {
        if (condition == null) {
            throw new BadInputException("This filter has no field \"%s\".".formatted(name));
        }
        return condition;
    }

    private Predicate and(Stream<Predicate> conditions) {
        return conditions.reduce(builder::and).orElseGet(comparisons::always);
    }

    private Predicate or(Stream<Predicate> conditions) {
        return conditions.reduce(builder::or).orElseGet(comparisons::never);
    }

    private static Stream<Map.Entry<String, Object>> given(Map<String, ?> object) {
        return object.entrySet().stream().filter(entry -> entry.getValue() != null)
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> asMap(Object value) {
        return (Map<String, ?>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> asList(Object value) {
        return (List<Map<String, ?>>) value;
    }
}
