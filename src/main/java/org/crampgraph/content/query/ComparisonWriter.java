package org.crampgraph.content.query;

import java.util.Collection;
import java.util.Locale;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;

import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.Kind;
import org.crampgraph.content.input.BadInputException;
import org.crampgraph.content.query.condition.EqualsAny;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/// Writes single comparisons, each true or false and never unknown. Every value becomes a parameter.
final class ComparisonWriter {

    private final HibernateCriteriaBuilder builder;

    ComparisonWriter(HibernateCriteriaBuilder builder) {
        this.builder = builder;
    }

    /// The value of an attribute; null if it is missing.
    Expression<?> value(Attribute attribute, From<?, ?> from) {
        var path = Scope.path(from, attribute.path());
        return attribute.kind() == Kind.RANK ? builder.nullif(path, builder.literal(0)) : path;
    }

    Predicate compare(Attribute attribute, Expression<?> value, String operator, Object operand) {
        return switch (operator) {
            case "eq" -> there(value, builder.equal(value, FilterValues.of(attribute, operand)));
            case "ne" -> builder.distinctFrom(value, FilterValues.of(attribute, operand));
            case "in" -> there(value, in(attribute, value, operand));
            case "notIn" -> builder.or(builder.isNull(value), builder.not(in(attribute, value, operand)));
            case "lt" -> there(value, builder.lessThan(ordered(value), ordered(attribute, operand)));
            case "lte" -> there(value, builder.lessThanOrEqualTo(ordered(value), ordered(attribute, operand)));
            case "gt" -> there(value, builder.greaterThan(ordered(value), ordered(attribute, operand)));
            case "gte" -> there(value, builder.greaterThanOrEqualTo(ordered(value), ordered(attribute, operand)));
            case "contains" -> contains(attribute, value, operand);
            case "startsWith" -> like(value, escaped(operand) + "%");
            case "isNull" -> Boolean.TRUE.equals(operand) ? builder.isNull(value) : builder.isNotNull(value);
            case "isEmpty" -> isEmpty(value, Boolean.TRUE.equals(operand));
            default ->
                throw new BadInputException(
                        "\"%s\" is not an operator for \"%s\".".formatted(operator, attribute.name()));
        };
    }

    /// Matches everything.
    Predicate always() {
        return builder.equal(builder.literal(1), builder.literal(1));
    }

    /// Matches nothing.
    Predicate never() {
        return builder.equal(builder.literal(1), builder.literal(0));
    }

    private Predicate there(Expression<?> value, Predicate comparison) {
        return builder.and(builder.isNotNull(value), comparison);
    }

    /// One parameter per value: Hibernate translates a query with a list parameter again for each run.
    private Predicate in(Attribute attribute, Expression<?> value, Object operand) {
        var values = FilterValues.list(attribute, operand);
        CriteriaBuilder.In<Object> in = builder.in(value);
        for (var one : values) {
            in.value(one);
        }
        return values.isEmpty() ? never() : in;
    }

    /// Elements of a list are texts in the database, enums too.
    private Predicate contains(Attribute attribute, Expression<?> value, Object operand) {
        return attribute.kind() == Kind.TEXT ? like(value, "%" + escaped(operand) + "%")
                : builder.isTrue(builder.function(EqualsAny.NAME, Boolean.class, value,
                        builder.value(FilterValues.text(operand))));
    }

    @SuppressWarnings("unchecked")
    private Predicate isEmpty(Expression<?> value, boolean empty) {
        var length = builder.collectionLength((Expression<? extends Collection<?>>) value);
        return empty ? builder.equal(length, builder.literal(0)) : builder.greaterThan(length, builder.literal(0));
    }

    @SuppressWarnings("unchecked")
    private Predicate like(Expression<?> value, String pattern) {
        return there(value, builder.like(builder.lower((Expression<String>) value), pattern, '!'));
    }

    private static String escaped(Object value) {
        return FilterValues.text(value).toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    }

    @SuppressWarnings("unchecked")
    private static Expression<Comparable<Object>> ordered(Expression<?> value) {
        return (Expression<Comparable<Object>>) value;
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> ordered(Attribute attribute, Object operand) {
        return (Comparable<Object>) FilterValues.of(attribute, operand);
    }
}
