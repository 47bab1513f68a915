package org.crampgraph.transport.schema;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

import graphql.Directives;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import graphql.schema.SchemaTransformer;

/// The schema as clients see it: the same bytes for the same sources, without directives that have no effect here.
///
/// SmallRye declares `@constraint` and `@rolesAllowed`, and graphql-java adds the other two to whatever it builds, so
/// all are hidden from code that lists directives: introspection, the printer and validation.
final class TidySchema extends GraphQLSchema {

    private static final String DESCRIPTION =
            """
                    What is known about muscle cramps: their causes, symptoms, foods and remedies, each with its evidence and its sources. \
                    Information, not medical advice, not a diagnosis and not a dosing guide: show red flags and contraindications with \
                    what you take from here.""";

    private static final Set<String> WITHOUT_EFFECT = Set.of("constraint", "rolesAllowed",
            Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());

    private final Map<String, GraphQLDirective> directives = new TreeMap<>();

    private TidySchema(BuilderWithoutTypes builder) {
        super(builder);
        offered(super.getDirectives()).forEach(directive -> directives.put(directive.getName(), directive));
    }

    static GraphQLSchema of(GraphQLSchema schema) {
        var sorted = SchemaTransformer.transformSchema(schema, new SchemaOrder(),
                builder -> builder.clearDirectives().additionalDirectives(offered(schema.getDirectives())));
        var tidy = new AtomicReference<GraphQLSchema>();
        sorted.transformWithoutTypes(builder -> tidy.set(new TidySchema(builder.description(DESCRIPTION))));
        return tidy.get();
    }

    private static Set<GraphQLDirective> offered(List<GraphQLDirective> directives) {
        return directives.stream().filter(directive -> !WITHOUT_EFFECT.contains(directive.getName())).collect(toSet());
    }

    @Override
    public List<GraphQLDirective> getDirectives() {
        return List.copyOf(directives.values());
    }

    @Override
    public Map<String, GraphQLDirective> getDirectivesByName() {
        return Map.copyOf(directives);
    }

    @Override
    public GraphQLDirective getDirective(String name) {
        return directives.get(name);
    }
}
