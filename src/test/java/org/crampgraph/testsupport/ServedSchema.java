package org.crampgraph.testsupport;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/// The schema of the running service, by introspection.
public record ServedSchema(TypeDefinitionRegistry types) {

    public static ServedSchema read() {
        var told = Document.of(IntrospectionQuery.INTROSPECTION_QUERY).ask().data();
        return new ServedSchema(
                new SchemaParser().buildRegistry(new IntrospectionResultToSchema().createSchemaDefinition(told)));
    }

    /// The object types with facts: not pages, edges or roots.
    public List<ObjectTypeDefinition> contentTypes() {
        return types.getTypes(ObjectTypeDefinition.class).stream()
                .filter(type -> !type.getName().matches("Query|Mutation|Subscription|PageInfo|.*(Connection|Edge)"))
                .toList();
    }

    /// Every field of a type that leads to an object or a list of objects.
    public Stream<FieldDefinition> objectFields(ObjectTypeDefinition type) {
        return type.getFieldDefinitions().stream().filter(field -> isObject(target(field)));
    }

    /// Every field of a type that leads to no other entry.
    public Stream<FieldDefinition> plainFields(ImplementingTypeDefinition<?> type) {
        return type.getFieldDefinitions().stream().filter(field -> !isObject(target(field))
                || !isConnection(field) && !interfaces(composite(target(field))).contains("Node"));
    }

    public static boolean isList(FieldDefinition field) {
        return TypeInfo.typeInfo(field.getType()).isList() || TypeInfo.typeInfo(field.getType()).unwrapOne().isList();
    }

    public boolean isObject(String type) {
        return types.getType(type).filter(ImplementingTypeDefinition.class::isInstance).isPresent();
    }

    /// The name of a field's type without list and non-null.
    public static String target(FieldDefinition field) {
        return TypeInfo.typeInfo(field.getType()).getName();
    }

    public static boolean isConnection(FieldDefinition field) {
        return target(field).endsWith("Connection");
    }

    /// The names of the interfaces of a type.
    public static Set<String> interfaces(ImplementingTypeDefinition<?> type) {
        return type.getImplements().stream().map(TypeName.class::cast).map(TypeName::getName)
                .collect(Collectors.toSet());
    }

    public ImplementingTypeDefinition<?> composite(String type) {
        return (ImplementingTypeDefinition<?>) types.getType(type).orElseThrow();
    }
}
