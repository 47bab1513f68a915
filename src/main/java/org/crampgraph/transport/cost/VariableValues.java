package org.crampgraph.transport.cost;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.OptionalLong;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import graphql.language.ArrayValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;

/// The values of an operation's variables.
///
/// @param given by the client
/// @param defaults of the operation, for variables that are not given
record VariableValues(JsonObject given, Map<String, Value<?>> defaults) {

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /// The number in an argument's value, between 0 and the greatest `Int`; for a list, the number of its entries.
    /// Empty if it is null, absent or anything else (then the engine rejects it later).
    OptionalLong number(Value<?> value) {
        return switch (value) {
            case ArrayValue list -> OptionalLong.of(list.getValues().size());
            case IntValue number -> OptionalLong.of(bounded(new BigDecimal(number.getValue())));
            case VariableReference variable -> ofVariable(variable.getName());
            case null, default -> OptionalLong.empty();
        };
    }

    /// Number of values in an argument: each input object and each value inside it counts, lists and null do not.
    long size(Value<?> value) {
        return switch (value) {
            case ObjectValue object -> 1 + object.getObjectFields().stream().mapToLong(f -> size(f.getValue())).sum();
            case ArrayValue list -> list.getValues().stream().mapToLong(this::size).sum();
            case VariableReference variable -> given.containsKey(variable.getName())
                    ? size(given.get(variable.getName()))
                    : size(literal(defaults.get(variable.getName())));
            case null -> 0;
            case NullValue none -> 0;
            default -> 1;
        };
    }

    private static long size(JsonValue value) {
        return switch (value) {
            case JsonObject object -> 1 + object.values().stream().mapToLong(VariableValues::size).sum();
            case JsonArray list -> list.stream().mapToLong(VariableValues::size).sum();
            default -> value == JsonValue.NULL ? 0 : 1;
        };
    }

    private OptionalLong ofVariable(String name) {
        JsonValue value = given.get(name);
        if (value == null) {
            return number(literal(defaults.get(name)));
        }
        return switch (value) {
            case JsonArray list -> OptionalLong.of(list.size());
            case JsonNumber number -> OptionalLong.of(bounded(number.bigDecimalValue()));
            default -> OptionalLong.empty();
        };
    }

    /// A default must be a literal; other documents are rejected before.
    private static Value<?> literal(Value<?> value) {
        return value instanceof VariableReference ? new IntValue(BigInteger.ZERO) : value;
    }

    private static long bounded(BigDecimal number) {
        return number.max(BigDecimal.ZERO).min(MOST).longValue();
    }
}
