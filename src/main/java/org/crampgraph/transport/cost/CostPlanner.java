package org.crampgraph.transport.cost;

import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;

/// Plans the cost of the operations of one sound document.
public final class CostPlanner {

    /// Introspection is served from memory; it only must not be free.
    private static final CostNode INTROSPECTION = new CostNode(10, ListLength.ONE, List.of());

    private final GraphQLSchema schema;
    private final CostDirectives directives;
    private final long usualLength;
    private final Map<String, FragmentDefinition> fragments;

    public CostPlanner(GraphQLSchema schema, Document document, long usualLength) {
        this.schema = schema;
        this.directives = new CostDirectives(schema);
        this.usualLength = usualLength;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    }

    public CostPlan plan(OperationDefinition operation) {
        var type = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        var inside = new Level(type, Map.of()).nodes(operation.getSelectionSet());
        return new CostPlan(operation, new CostNode(0, ListLength.ONE, inside));
    }

    /// The fields selected of one type.
    ///
    /// @param sized those of them whose number of entries the field above asks for
    private final class Level {

        private final GraphQLNamedType type;
        private final Map<String, ListLength> sized;

        Level(GraphQLNamedType type, Map<String, ListLength> sized) {
            this.type = type;
            this.sized = sized;
        }

        List<CostNode> nodes(SelectionSet selections) {
            return selections == null ? List.of() : selections.getSelections().stream().flatMap(this::nodes).toList();
        }

        private Stream<CostNode> nodes(Selection<?> selection) {
            return switch (selection) {
                case Field field ->
                    Stream.of(node(field)).filter(node -> node.weight() > 0 || !node.inside().isEmpty());
                case InlineFragment fragment ->
                    on(fragment.getTypeCondition()).nodes(fragment.getSelectionSet()).stream();
                case FragmentSpread spread -> nodes(fragments.get(spread.getName()));
                default -> throw new IllegalStateException("no selection: " + selection);
            };
        }

        private Stream<CostNode> nodes(FragmentDefinition fragment) {
            return on(fragment.getTypeCondition()).nodes(fragment.getSelectionSet()).stream();
        }

        private Level on(TypeName condition) {
            var narrower = condition == null ? type : (GraphQLNamedType) schema.getType(condition.getName());
            return new Level(narrower, sized);
        }

        private CostNode node(Field field) {
            if (field.getName().startsWith("__")) {
                return field.getName().equals("__typename") ? new CostNode(0, ListLength.ONE, List.of())
                        : INTROSPECTION;
            }
            var definition = ((GraphQLFieldsContainer) type).getFieldDefinition(field.getName());
            var cost = FieldCost.of(definition, directives, usualLength);
            var asked = asked(field, cost);
            var length = sized.getOrDefault(field.getName(), cost.sized().isEmpty() ? asked : ListLength.ONE);
            var below = cost.sized().stream().collect(Collectors.toMap(Function.identity(), name -> asked));
            var inside = new Level(unwrapAll(definition.getType()), below).nodes(field.getSelectionSet());
            return new CostNode(cost.weight(), length, inside);
        }
    }

    private static ListLength asked(Field field, FieldCost cost) {
        List<Value<?>> sizes = new ArrayList<>();
        for (var name : cost.slicing()) {
            field.getArguments().stream().filter(a -> a.getName().equals(name)).map(Argument::getValue)
                    .filter(Objects::nonNull).forEach(sizes::add);
        }
        return sizes.isEmpty() ? new ListLength.Fixed(cost.length()) : new ListLength.ByArguments(sizes, cost.length());
    }
}
