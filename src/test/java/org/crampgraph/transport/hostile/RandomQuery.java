package org.crampgraph.transport.hostile;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;

/// Queries that are more often valid than not, with values that a stranger might try.
final class RandomQuery {

    private final TypeDefinitionRegistry schema;
    private final Dice dice;

    RandomQuery(TypeDefinitionRegistry schema, Dice dice) {
        this.schema = schema;
        this.dice = dice;
    }

    String next() {
        return dice.of("", "", "query ", "query Q ") + selection("Query", 2 + dice.below(8));
    }

    private String selection(String type, int levels) {
        var fields = ((ImplementingTypeDefinition<?>) schema.getType(type).orElse(null)).getFieldDefinitions();
        return "{ __typename " + dice.joined(1 + dice.below(4), " ", () -> field(dice.of(fields), levels - 1)) + " }";
    }

    private String field(FieldDefinition field, int levels) {
        var type = schema.getType(name(field.getType())).orElse(null);
        boolean composite = type instanceof ImplementingTypeDefinition<?>;
        if (composite && levels <= 0) {
            return "";
        }
        var alias = dice.oneIn(3) ? "a" + dice.below(1000) + ": " : "";
        return alias + field.getName() + arguments(field) + (composite ? selection(type.getName(), levels) : "");
    }

    private String arguments(FieldDefinition field) {
        var chosen = field.getInputValueDefinitions().stream()
                .filter(argument -> argument.getType() instanceof NonNullType || dice.oneIn(3)).toList();
        return chosen.isEmpty() ? ""
                : "(" + chosen.stream().map(argument -> given(argument, 3)).reduce((a, b) -> a + ", " + b).get() + ")";
    }

    private String given(InputValueDefinition input, int levels) {
        return input.getName() + ": " + value(input.getType(), levels);
    }

    private String value(Type<?> type, int levels) {
        return switch (type) {
            case NonNullType nonNull -> value(nonNull.getType(), levels);
            case ListType list ->
                "[" + dice.joined(levels <= 0 ? 0 : dice.size(20), ", ", () -> value(list.getType(), levels - 1)) + "]";
            case TypeName name -> dice.oneIn(20) ? Values.any(dice) : value(name.getName(), levels);
            default -> "null";
        };
    }

    private String value(String type, int levels) {
        return switch (schema.getType(type).orElse(null)) {
            case EnumTypeDefinition values -> dice.of(values.getEnumValueDefinitions()).getName();
            case InputObjectTypeDefinition object -> "{" + object.getInputValueDefinitions().stream()
                    .filter(input -> levels > 0 && (input.getType() instanceof NonNullType || dice.oneIn(4)))
                    .map(input -> given(input, levels - 1)).reduce((a, b) -> a + ", " + b).orElse("") + "}";
            case null, default -> Values.scalar(type, dice);
        };
    }

    private static String name(Type<?> type) {
        return switch (type) {
            case NonNullType nonNull -> name(nonNull.getType());
            case ListType list -> name(list.getType());
            case TypeName name -> name.getName();
            default -> throw new IllegalStateException("no type: " + type);
        };
    }
}
