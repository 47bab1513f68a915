package org.crampgraph.transport.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.transport.GraphQlRequest;

/// Requests that the schema allows, each with another document, as new clients send them. The documents of the catalogue are few: of
/// the statements that clients cause, and of the code that reads new documents, they use only a part.
@Singleton
class SampleRequests {

    private static final int SEED = 14;
    /// A list, its edges and its entries are a level each.
    private static final int LEVELS = 7;
    /// Each size has a statement of its own.
    private static final List<Integer> PAGE_SIZES = List.of(1, 2, 5, 10);
    private static final String UNKNOWN = "unknown-";

    /// A field of the root.
    ///
    /// @param slug for its argument; null if it has none, and [#UNKNOWN] for a slug that no entry has. Such an entry is never cached, so
    ///             it is looked up
    private record Root(GraphQLFieldDefinition field, String slug) {

        JsonObject variables(int number) {
            return slug == null ? JsonValue.EMPTY_JSON_OBJECT
                    : Json.createObjectBuilder().add("slug", slug.equals(UNKNOWN) ? slug + number : slug).build();
        }
    }

    private final List<Root> roots;

    SampleRequests(GraphQLSchema schema) {
        var query = schema.getQueryType();
        var lookUps = ContentTypes.BUILT_IN.entries().stream().map(ContentType::lookUp).filter(Objects::nonNull)
                .flatMap(lookUp -> Stream.of(lookUp.example(), UNKNOWN)
                        .map(slug -> new Root(query.getField(lookUp.field()), slug)));
        this.roots = Stream.concat(objects(query).stream().map(field -> new Root(field, null)), lookUps).toList();
    }

    /// So many, the same at each start: from each field of the root in turn, and below it through each of its fields in turn.
    Stream<GraphQlRequest> some(int number) {
        var random = new Random(SEED);
        return IntStream.range(0, number).mapToObj(i -> request(roots.get(i % roots.size()), i, random));
    }

    private GraphQlRequest request(Root root, int number, Random random) {
        var text = "query Sample%s { %s }".formatted(root.slug() == null ? "" : "($slug: String!)",
                selected(root.field(), number / roots.size(), LEVELS, random));
        return new GraphQlRequest(text, null, null, root.variables(number), JsonValue.EMPTY_JSON_OBJECT);
    }

    private static String selected(GraphQLFieldDefinition field, int turn, int levels, Random random) {
        var arguments = new ArrayList<String>();
        if (field.getArgument("slug") != null) {
            arguments.add("slug: $slug");
        }
        if (field.getArgument("first") != null) {
            arguments.add("first: " + PAGE_SIZES.get(random.nextInt(PAGE_SIZES.size())));
        }
        return "%s%s { %s }".formatted(field.getName(),
                arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")",
                selections((GraphQLFieldsContainer) type(field), turn, levels, random));
    }

    /// Half of the scalar fields, and one of the others.
    private static String selections(GraphQLFieldsContainer type, int turn, int levels, Random random) {
        var scalars = type.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.isLeaf(type(field)) && random.nextBoolean())
                .map(GraphQLFieldDefinition::getName);
        var objects = objects(type);
        var below = levels == 0 || objects.isEmpty() ? Stream.<String>empty()
                : Stream.of(selected(objects.get(turn % objects.size()), random.nextInt(objects.size()), levels - 1,
                        random));
        return Stream.of(Stream.of("__typename"), scalars, below).flatMap(all -> all).collect(Collectors.joining(" "));
    }

    /// The fields of objects and interfaces that need no arguments.
    private static List<GraphQLFieldDefinition> objects(GraphQLFieldsContainer type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> type(field) instanceof GraphQLFieldsContainer && field.getArguments().stream()
                        .noneMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType())))
                .toList();
    }

    private static GraphQLNamedOutputType type(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAllAs(field.getType());
    }
}
