package org.crampgraph.testsupport;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;

/// The promises of a schema to its clients, each as a line: `Cramp.name: String!`, `Cramp.causes(first: Int)`,
/// `Verdict.GAP`, `Cramp implements Node`.
public final class Promises {

    private Promises() {}

    /// A non-null result also keeps the promise of a nullable one: such a field makes two lines.
    public static Set<String> of(TypeDefinitionRegistry schema) {
        return schema.types().values().stream().flatMap(Promises::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> of(TypeDefinition<?> type) {
        return switch (type) {
            case EnumTypeDefinition choice ->
                choice.getEnumValueDefinitions().stream().map(value -> type.getName() + "." + value.getName());
            case ImplementingTypeDefinition<?> composite -> Stream.concat(
                    ServedSchema.interfaces(composite).stream().map(one -> type.getName() + " implements " + one),
                    composite.getFieldDefinitions().stream().flatMap(field -> of(type, field)));
            default -> Stream.of(type.getName());
        };
    }

    private static Stream<String> of(TypeDefinition<?> type, FieldDefinition field) {
        var name = type.getName() + "." + field.getName();
        var result = name + ": " + AstPrinter.printAst(field.getType());
        return Stream.concat(
                field.getType() instanceof NonNullType ? Stream.of(result, result.substring(0, result.length() - 1))
                        : Stream.of(result),
                field.getInputValueDefinitions().stream().map(argument -> name + "(" + of(argument) + ")"));
    }

    private static String of(InputValueDefinition argument) {
        return argument.getName() + ": " + AstPrinter.printAst(argument.getType());
    }
}
