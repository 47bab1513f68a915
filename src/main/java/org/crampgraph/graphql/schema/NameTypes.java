package org.crampgraph.graphql.schema;

import static org.crampgraph.content.tables.ContentTypes.CONCEPT_TYPE;
import static org.crampgraph.content.tables.ContentTypes.ENTRY_TYPE;
import static org.crampgraph.content.tables.ContentTypes.LINK_KIND;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import org.crampgraph.content.tables.ContentTypes;

/// The enums whose values are the names in the content table, and the fields and arguments that have them: texts in
/// our classes.
final class NameTypes {

    private static final Map<String, String> FIELDS =
            Map.of("TypeCount.type", ENTRY_TYPE, "Facet.type", CONCEPT_TYPE, "ConceptLink.kind", LINK_KIND);
    private static final Map<String, String> ARGUMENTS = Map.of("Query.search.types", CONCEPT_TYPE);

    private final ContentTypes types;

    NameTypes(ContentTypes types) {
        this.types = types;
    }

    List<GraphQLType> all() {
        var entries = named(ENTRY_TYPE, "The types of entry in the atlas.");
        types.entries().forEach(type -> entries.value(type.name(), type.name(), type.description()));
        var concepts = named(CONCEPT_TYPE, "The types of concept.");
        types.concepts().forEach(type -> concepts.value(type.name(), type.name(), type.description()));
        var links = named(LINK_KIND, "The kinds of link between concepts.");
        types.links().forEach(type -> links.value(type.name(), type.name(), type.description()));
        return List.of(entries.build(), concepts.build(), links.build());
    }

    private static GraphQLEnumType.Builder named(String name, String description) {
        return GraphQLEnumType.newEnum().name(name).description(description);
    }

    /// The field of a type with the right enums.
    GraphQLFieldDefinition field(String type, GraphQLFieldDefinition field) {
        var place = type + "." + field.getName();
        return field.transform(changed -> {
            Optional.ofNullable(FIELDS.get(place))
                    .ifPresent(name -> changed.type((GraphQLOutputType) as(field.getType(), name)));
            field.getArguments()
                    .forEach(argument -> Optional.ofNullable(ARGUMENTS.get(place + "." + argument.getName()))
                            .ifPresent(name -> changed.argument(argument.transform(
                                    typed -> typed.type((GraphQLInputType) as(argument.getType(), name))))));
        });
    }

    /// Whether a field of a type has one of them.
    static boolean has(String type, GraphQLFieldDefinition field) {
        var place = type + "." + field.getName();
        return FIELDS.containsKey(place) || ARGUMENTS.keySet().stream().anyMatch(name -> name.startsWith(place + "."));
    }

    /// The same type, lists and exclamation marks included, with another name.
    private static GraphQLType as(GraphQLType type, String name) {
        return switch (type) {
            case GraphQLNonNull required -> GraphQLNonNull.nonNull(as(required.getWrappedType(), name));
            case GraphQLList list -> GraphQLList.list(as(list.getWrappedType(), name));
            default -> GraphQLTypeReference.typeRef(name);
        };
    }
}
