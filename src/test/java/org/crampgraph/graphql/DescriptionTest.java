package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import graphql.language.DescribedNode;
import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.TypeDefinition;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.ServedSchema;
import org.junit.jupiter.api.Test;

/// The schema has a description everywhere. Except arguments of directives: SmallRye cannot describe them.
@QuarkusTest
class DescriptionTest {

    /// A name in the schema and its description.
    private record Entry(String path, Description description) {

        static Entry of(String prefix, DescribedNode<?> node) {
            return new Entry(prefix + ((NamedNode<?>) node).getName(), node.getDescription());
        }

        boolean silent() {
            return description == null || description.getContent().isBlank();
        }
    }

    @Test
    void describesEveryTypeFieldArgumentAndValue() {
        var types = ServedSchema.read().types();
        var silent = Stream.concat(types.types().values().stream().flatMap(DescriptionTest::of),
                types.getDirectiveDefinitions().values().stream().map(directive -> Entry.of("@", directive)))
                .filter(Entry::silent).map(Entry::path).sorted().toList();
        assertEquals(List.of(), silent, "without description");
    }

    private static Stream<Entry> of(TypeDefinition<?> type) {
        var prefix = type.getName() + ".";
        return Stream.concat(Stream.of(Entry.of("", (DescribedNode<?>) type)), switch (type) {
            case ImplementingTypeDefinition<?> composite ->
                composite.getFieldDefinitions().stream().flatMap(field -> of(prefix, field));
            case EnumTypeDefinition choice ->
                choice.getEnumValueDefinitions().stream().map(value -> Entry.of(prefix, value));
            case InputObjectTypeDefinition input -> of(prefix, input.getInputValueDefinitions());
            default -> Stream.of();
        });
    }

    private static Stream<Entry> of(String prefix, FieldDefinition field) {
        return Stream.concat(Stream.of(Entry.of(prefix, field)),
                of(prefix + field.getName() + ".", field.getInputValueDefinitions()));
    }

    private static Stream<Entry> of(String prefix, List<InputValueDefinition> values) {
        return values.stream().map(value -> Entry.of(prefix, value));
    }
}
