package org.crampgraph.graphql.schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.Kind;

/// Evaluates filters in memory, for comparison with the database.
final class Evaluation {

    private Evaluation() {}

    /// The value of an attribute for filters: null if it is missing, a rank as the enum's constant.
    static Object value(Object entity, Attribute attribute) {
        Object value = entity;
        for (var step : attribute.path().split("\\.")) {
            value = value == null ? null : field(value, step);
        }
        return attribute.kind() != Kind.RANK ? value
                : value == null || value.equals(0) ? null : attribute.choices().values().get((Integer) value - 1);
    }

    @SuppressWarnings("unchecked")
    static boolean holds(Object value, String operator, Object operand) {
        return switch (operator) {
            case "eq" -> value != null && compare(value, operand) == 0;
            case "ne" -> value == null || compare(value, operand) != 0;
            case "in" -> value != null && ((List<Object>) operand).stream().anyMatch(one -> compare(value, one) == 0);
            case "notIn" ->
                value == null || ((List<Object>) operand).stream().noneMatch(one -> compare(value, one) == 0);
            case "lt" -> value != null && compare(value, operand) < 0;
            case "lte" -> value != null && compare(value, operand) <= 0;
            case "gt" -> value != null && compare(value, operand) > 0;
            case "gte" -> value != null && compare(value, operand) >= 0;
            case "contains" -> value instanceof Collection<?> list ? list.contains(operand)
                    : value != null && lower(value).contains(lower(operand));
            case "startsWith" -> value != null && lower(value).startsWith(lower(operand));
            case "isNull" -> (value == null) == (Boolean) operand;
            case "isEmpty" -> ((Collection<?>) value).isEmpty() == (Boolean) operand;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    /// Operands worth testing: existing values, from the lowest, the middle and the highest; parts of them for texts.
    static Stream<Object> operands(Attribute attribute, String operator, Collection<?> values) {
        var there = values.stream().filter(Objects::nonNull)
                .flatMap(value -> value instanceof Collection<?> list ? list.stream() : Stream.of(value))
                .filter(value -> value.toString().length() <= 200).distinct()
                .sorted(Evaluation::compare).toList();
        if (operator.equals("isNull") || operator.equals("isEmpty")) {
            return Stream.of(true, false);
        }
        var picked = there.isEmpty() ? Stream.of()
                : Stream.of(there.getFirst(), there.get(there.size() / 2), there.getLast()).distinct();
        return switch (operator) {
            case "in", "notIn" -> there.isEmpty() ? Stream.of(List.of())
                    : Stream.of(List.of(), List.of(there.getFirst(), there.getLast()));
            case "startsWith" -> picked.map(text -> text.toString().substring(0, Math.min(4, text.toString().length()))
                    .toUpperCase(Locale.ROOT));
            case "contains" ->
                attribute.kind() == Kind.TEXT ? Stream.concat(picked.map(Evaluation::secondHalf), Stream.of("%", "_"))
                        : picked;
            default -> picked;
        };
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    static int compare(Object value, Object other) {
        return value instanceof Number number ? Double.compare(number.doubleValue(), ((Number) other).doubleValue())
                : ((Comparable) value).compareTo(other);
    }

    /// Its JSON form.
    static Object json(Object operand) {
        return switch (operand) {
            case List<?> list -> list.stream().map(Evaluation::json).toList();
            case Enum<?> choice -> choice.name();
            case Instant time -> time.toString();
            case LocalDate date -> date.toString();
            default -> operand;
        };
    }

    private static Object secondHalf(Object text) {
        var whole = text.toString();
        return whole.substring(Math.max(whole.length() / 2, whole.length() - 200));
    }

    private static String lower(Object text) {
        return text.toString().toLowerCase(Locale.ROOT);
    }

    /// Through the accessor that Panache generates for a public field of an entity, or that of a record.
    private static Object field(Object owner, String name) {
        var capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        var names = Set.of("get" + capital, "is" + capital, name);
        try {
            return Stream.of(owner.getClass().getMethods())
                    .filter(method -> names.contains(method.getName()) && method.getParameterCount() == 0).findFirst()
                    .orElseThrow()
                    .invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
