package org.crampgraph.transport.cost;

import static graphql.schema.GraphQLTypeUtil.unwrapAll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonValue;

import graphql.introspection.Introspection;
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
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;

/// Plans the cost of the operations of a valid document.
public final class CostPlanner {

    /// Introspection is served from memory: this many of its objects cost as much as one from the database.
    private static final int INTROSPECTION_SHARE = 10;
    private static final long INTROSPECTION_BASE = 10;
    private static final VariableValues NO_VARIABLES = new VariableValues(JsonValue.EMPTY_JSON_OBJECT, Map.of());

    private final GraphQLSchema schema;
    private final CostDirectives directives;
    private final ListLengths lengths;
    private final Map<String, FragmentDefinition> fragments;

    public CostPlanner(GraphQLSchema schema, Document document, ListLengths lengths) {
        this.schema = schema;
        this.directives = new CostDirectives(schema);
        this.lengths = lengths;
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
        return new CostPlan(operation, new CostNode(0, List.of(), ListLength.ONE, inside));
    }

    /// The fields selected on one type.
    ///
    /// @param sized those whose number of entries the parent field determines
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
                    Stream.of(node(field)).filter(node -> !node.isFree());
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
            return switch (field.getName()) {
                case "__typename" -> CostNode.FREE;
                case "__schema", "__type" -> introspection(field);
                default -> fetched(field);
            };
        }

        /// A field such as `__schema`. Its result depends only on variables of `@skip` and `@include`.
        private CostNode introspection(Field field) {
            long objects = fetched(field).with(NO_VARIABLES);
            return new CostNode(INTROSPECTION_BASE + objects / INTROSPECTION_SHARE, List.of(), ListLength.ONE,
                    List.of());
        }

        private CostNode fetched(Field field) {
            var definition = Introspection.getFieldDef(schema, (GraphQLCompositeType) type, field.getName());
            var cost = FieldCost.of(definition, directives, lengths.of(type, field.getName()));
            var asked = asked(field, cost);
            var length = sized.getOrDefault(field.getName(), cost.sized().isEmpty() ? asked : ListLength.ONE);
            var below = cost.sized().stream().collect(Collectors.toMap(Function.identity(), name -> asked));
            var inside = new Level(unwrapAll(definition.getType()), below).nodes(field.getSelectionSet());
            return new CostNode(cost.weight(), inputs(field, definition), length, inside);
        }
    }

    private static List<Value<?>> inputs(Field field, GraphQLFieldDefinition definition) {
        List<Value<?>> inputs = new ArrayList<>();
        for (var argument : field.getArguments()) {
            if (unwrapAll(definition.getArgument(argument.getName()).getType()) instanceof GraphQLInputObjectType) {
                inputs.add(argument.getValue());
            }
        }
        return inputs;
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
