package org.crampgraph.transport.engine.breadthfirst;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/// Random queries of a schema: nested selections, aliases, merged fields, fragments, conditions. Most of them are valid.
final class RandomDocument {

    private static final int DEPTH = 4;

    private final GraphQLSchema schema;
    private final Random random;
    private final List<String> fragments = new ArrayList<>();
    private int aliases;

    private RandomDocument(GraphQLSchema schema, Random random) {
        this.schema = schema;
        this.random = random;
    }

    static String of(GraphQLSchema schema, Random random) {
        var document = new RandomDocument(schema, random);
        var query = "query " + document.selection(schema.getQueryType(), DEPTH);
        return query + String.join("", document.fragments);
    }

    private String selection(GraphQLCompositeType type, int depth) {
        var parts = new ArrayList<String>();
        if (oneIn(4) || type instanceof GraphQLUnionType) {
            parts.add("__typename");
        }
        if (type instanceof GraphQLFieldsContainer container) {
            fields(container, depth, parts);
        }
        if (!(type instanceof GraphQLObjectType)) {
            for (var member : members(type)) {
                parts.add(spread(member, depth));
            }
        } else if (depth > 0 && oneIn(5)) {
            parts.add(spread((GraphQLObjectType) type, depth));
        }
        return parts.stream().collect(Collectors.joining(" ", "{ ", " }"));
    }

    private void fields(GraphQLFieldsContainer type, int depth, List<String> parts) {
        var possible = type.getFieldDefinitions().stream().filter(this::isAskable)
                .filter(field -> depth > 0 || isLeaf(field)).toList();
        for (int i = 0; i < 1 + random.nextInt(4) && !possible.isEmpty(); i++) {
            parts.add(field(possible.get(random.nextInt(possible.size())), depth));
        }
        if (parts.isEmpty()) {
            parts.add("__typename");
        }
    }

    /// Fields with arguments have an alias of their own, because those with different arguments cannot be merged. Others
    /// are often selected twice, and merged.
    private String field(GraphQLFieldDefinition field, int depth) {
        var arguments = field.getArgument("first") != null ? "(first: " + random.nextInt(4) + ")" : "";
        var condition = oneIn(8) ? " @" + (oneIn(2) ? "skip" : "include") + "(if: " + random.nextBoolean() + ")" : "";
        var inside = isLeaf(field) ? ""
                : " " + selection((GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(field.getType()), depth - 1);
        var alias = arguments.isEmpty() && oneIn(2) ? "" : "f" + aliases++ + ": ";
        return alias + field.getName() + arguments + condition + inside;
    }

    private String spread(GraphQLObjectType type, int depth) {
        if (oneIn(2)) {
            return "... on " + type.getName() + " " + selection(type, depth - 1);
        }
        var name = "F" + aliases++;
        fragments.add(" fragment " + name + " on " + type.getName() + " " + selection(type, depth - 1));
        return "..." + name;
    }

    private List<GraphQLObjectType> members(GraphQLCompositeType type) {
        return switch (type) {
            case GraphQLUnionType union -> union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
            case GraphQLInterfaceType shared -> schema.getImplementations(shared);
            default -> List.of();
        };
    }

    private boolean isAskable(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .allMatch(argument -> argument.hasSetDefaultValue() || !GraphQLTypeUtil.isNonNull(argument.getType()));
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType);
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }
}
