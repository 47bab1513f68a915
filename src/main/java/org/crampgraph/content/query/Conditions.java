package org.crampgraph.content.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Turns a filter into HQL. Every condition is true or false, never unknown, so that `not` means what it says.
///
/// What would stand in brackets is a sub-select from a single row, which PostgreSQL takes for the condition inside it. Of a
/// bracket Hibernate's parser cannot tell, before it has read it to its end, whether it begins a condition or a value, and it
/// keeps all that it learned on the way for ever: in brackets, a thousand filters took 200 MB and a minute.
///
/// The kind of a node is named outside of all that, since Hibernate leaves out the table of a superclass which only a sub-select
/// of a sub-select names. See ADR 3.
final class Conditions {

    private static final int MOST = 50;
    private static final int MOST_OBJECTS = 100;
    private static final int DEEPEST = 8;

    private final Shapes shapes;
    private final Operands operands;
    private int count;
    private int objects;
    private int nesting;
    private int depth;

    Conditions(Shapes shapes, Operands operands) {
        this.shapes = shapes;
        this.operands = operands;
    }

    /// The condition that a filter sets to an entity under an alias.
    String of(Shape shape, String alias, Map<String, ?> filter) {
        return all(filter, (name, value) -> shape.part(name).map(part -> part(part, alias, value)).orElse(null),
                nested -> of(shape, alias, nested));
    }

    /// The condition that a filter sets to a link and its node.
    String ofEdge(Relation<?, ?> relation, String number, Map<String, ?> filter) {
        return all(filter,
                (name, value) -> name.equals("node") ? of(shapes.of(relation.node()), "n" + number, asMap(value))
                        : shapes.of(relation.link()).part(name).map(part -> part(part, "l" + number, value))
                                .orElse(null),
                nested -> ofEdge(relation, number, nested));
    }

    private interface Named {
        String condition(String name, Object value);
    }

    private interface Nested {
        String condition(Map<String, ?> filter);
    }

    private String all(Map<String, ?> filter, Named named, Nested nested) {
        if (++objects > MOST_OBJECTS) {
            throw new BadInputException("A filter may have at most %d objects, the nested and the empty ones included."
                    .formatted(MOST_OBJECTS));
        }
        return and(filter.entrySet().stream().filter(entry -> entry.getValue() != null)
                .map(entry -> switch (entry.getKey()) {
                    case "and" -> and(asList(entry.getValue()).stream().map(part -> deeper(nested, part)));
                    case "or" -> or(asList(entry.getValue()).stream().map(part -> deeper(nested, part)));
                    case "not" -> "not " + group(deeper(nested, asMap(entry.getValue())));
                    default -> known(entry.getKey(), named.condition(entry.getKey(), entry.getValue()));
                }));
    }

    private String deeper(Nested nested, Map<String, ?> filter) {
        if (++nesting > DEEPEST) {
            throw new BadInputException("\"and\", \"or\", \"not\", \"some\" and \"none\" may be nested at most %d deep."
                    .formatted(DEEPEST));
        }
        var condition = nested.condition(filter);
        nesting--;
        return condition;
    }

    private String part(Part part, String alias, Object value) {
        return switch (part) {
            case Attribute attribute -> attribute(attribute, alias, asMap(value));
            case Group group ->
                all(asMap(value), (name, nested) -> group.attributes().stream().filter(one -> one.name().equals(name))
                        .findFirst().map(one -> attribute(one, alias, asMap(nested))).orElse(null), null);
            case Child child -> child(child, alias, asMap(value));
        };
    }

    private String attribute(Attribute attribute, String alias, Map<String, ?> asked) {
        return and(asked.entrySet().stream().filter(entry -> entry.getValue() != null).map(entry -> {
            count();
            return operands.condition(attribute, attribute.expression(alias), entry.getKey(), entry.getValue());
        }));
    }

    private String child(Child child, String alias, Map<String, ?> asked) {
        return and(asked.entrySet().stream().filter(entry -> entry.getValue() != null)
                .map(entry -> (entry.getKey().equals("none") ? "not " : "")
                        + exists(child.relation(), alias, asMap(entry.getValue()))));
    }

    private String exists(Relation<?, ?> relation, String alias, Map<String, ?> filter) {
        count();
        var number = String.valueOf(++depth);
        var condition = deeper(inner -> relation.linked() ? ofEdge(relation, number, inner)
                : of(shapes.of(relation.node()), "n" + number, inner), filter);
        return "exists (select 1 from " + relation.from(number) + " where " + relation.parent(number) + " = " + alias
                + ".rowId and " + relation.kind(number).map(kind -> kind + " and ").orElse("") + condition + ")";
    }

    private void count() {
        if (++count > MOST) {
            throw new BadInputException("A filter may set at most %d conditions.".formatted(MOST));
        }
    }

    private static String known(String name, String condition) {
        if (condition == null) {
            throw new BadInputException("\"%s\" is nothing that this filter knows.".formatted(name));
        }
        return condition;
    }

    private static String and(Stream<String> conditions) {
        return conditions.reduce((one, other) -> one + " and " + other).orElse("1 = 1");
    }

    private static String or(Stream<String> conditions) {
        return conditions.reduce((one, other) -> one + " or " + other).map(Conditions::group).orElse("1 = 0");
    }

    static String group(String condition) {
        return "exists (select 1 from (select 1 as one) single where " + condition + ")";
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
