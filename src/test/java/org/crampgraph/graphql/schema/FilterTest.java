package org.crampgraph.graphql.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.FilterField;
import org.crampgraph.content.fields.FilterType;
import org.crampgraph.content.fields.Group;
import org.crampgraph.content.fields.Operator;
import org.crampgraph.content.fields.RelationField;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.evidence.Entry;
import org.crampgraph.testsupport.Concurrently;
import org.crampgraph.testsupport.Document;
import org.hibernate.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every operator of every attribute of every root list, compared with an evaluation in memory.
@Tag("slow")
@QuarkusTest
@ActivateRequestContext
class FilterTest {

    @Inject
    ContentTypes shapes;

    @Inject
    Session session;

    /// A filter and its meaning.
    private record Condition(Map<String, Object> filter, Predicate<Object> meaning) {}

    static Stream<String> roots() {
        return ContentTypes.BUILT_IN.lists("Query").stream().map(RelationField::name);
    }

    @ParameterizedTest
    @MethodSource("roots")
    void filtersByEveryOperatorOfEveryAttribute(String list) {
        var root = root(list);
        var entities = entities(root);
        checkAll(root, entities, conditions(root, entities).toList());
    }

    /// The trees are random, with a fixed seed.
    @ParameterizedTest
    @ValueSource(strings = { "cramps", "foods", "remedies", "referenceIntakes" })
    void combinesConditionsByAndOrAndNot(String list) {
        var root = root(list);
        var entities = entities(root);
        var conditions = conditions(root, entities).toList();
        var chance = new Random(42);
        checkAll(root, entities, IntStream.range(0, 20).mapToObj(i -> tree(conditions, chance, 2)).toList());
    }

    /// Sends a handful of conditions in one document, each under an alias; from both ends, so that lists of up to 200
    /// are covered.
    private static void check(RelationField root, List<?> entities, List<Condition> conditions) {
        var numbers = IntStream.range(0, conditions.size()).boxed().toList();
        var document = Document.of("query(" + join(numbers, "$f%d: " + root.type() + "Filter ") + ") {"
                + join(numbers, "a%1$d: " + root.name() + "(first: 100, filter: $f%1$d) { totalCount nodes { slug } } ")
                + (entities.size() > 100
                        ? join(numbers, "b%1$d: " + root.name() + "(last: 100, filter: $f%1$d) { nodes { slug } } ")
                        : "")
                + "}");
        for (int i : numbers) {
            document = document.with("f" + i, conditions.get(i).filter);
        }
        var answer = document.ask();
        numbers.forEach(i -> {
            var condition = conditions.get(i);
            var expected = new TreeSet<>(
                    entities.stream().filter(condition.meaning).map(entity -> ((Entry) entity).slug).toList());
            var found = new TreeSet<String>(answer.<List<String>>at("a" + i + ".nodes.slug"));
            found.addAll(entities.size() > 100 ? answer.at("b" + i + ".nodes.slug") : List.of());
            found.addAll(entities.size() > 200 ? between(root, condition) : List.of());
            assertEquals(expected, found, () -> root.name() + " " + condition.filter);
            assertEquals(expected.size(), answer.<Integer>at("a" + i + ".totalCount"),
                    () -> root.name() + " " + condition.filter);
        });
    }

    /// The slugs of the second and the last but one hundred of a long list.
    private static List<String> between(RelationField root, Condition condition) {
        var ends = Document.of("query($f: " + root.type() + "Filter) { a: " + root.name()
                + "(first: 100, filter: $f) { pageInfo { endCursor } } }").with("f", condition.filter).ask();
        return ends.<Object>at("a.pageInfo.endCursor") == null ? List.of()
                : Document.of("query($f: " + root.type() + "Filter, $after: String) { a: " + root.name()
                        + "(first: 100, after: $after, filter: $f) { nodes { slug } } }").with("f", condition.filter)
                        .with("after", ends.at("a.pageInfo.endCursor")).ask().at("a.nodes.slug");
    }

    private static String join(List<Integer> numbers, String format) {
        return numbers.stream().map(format::formatted).collect(Collectors.joining());
    }

    private static void checkAll(RelationField root, List<?> entities, List<Condition> conditions) {
        Concurrently.forEach(IntStream.range(0, (conditions.size() + 4) / 5).mapToObj(i -> i * 5),
                i -> check(root, entities, conditions.subList(i, Math.min(i + 5, conditions.size()))));
    }

    private Stream<Condition> conditions(RelationField root, List<?> entities) {
        FilterType shape = shapes.of(root.relation().node());
        return shape.parts().stream().flatMap(part -> conditions(part, entities));
    }

    private static Stream<Condition> conditions(FilterField part, List<?> entities) {
        return switch (part) {
            case Attribute attribute -> conditions(attribute, entities);
            case Group group -> group.attributes().stream().flatMap(attribute -> conditions(attribute, entities))
                    .map(inner -> new Condition(Map.of(group.name(), inner.filter), inner.meaning));
            case RelationField child -> Stream.of();
        };
    }

    private static Stream<Condition> conditions(Attribute attribute, List<?> entities) {
        var values = entities.stream().map(entity -> Evaluation.value(entity, attribute)).toList();
        return attribute.kind().operators().stream().map(Operator::field)
                .flatMap(operator -> Evaluation.operands(attribute, operator, values).map(operand -> new Condition(
                        Map.of(attribute.name(), Map.of(operator, Evaluation.json(operand))),
                        entity -> Evaluation.holds(Evaluation.value(entity, attribute), operator, operand))));
    }

    private static Condition tree(List<Condition> leaves, Random chance, int depth) {
        if (depth == 0) {
            return leaves.get(chance.nextInt(leaves.size()));
        }
        var parts = IntStream.range(0, 1 + chance.nextInt(3)).mapToObj(i -> tree(leaves, chance, depth - 1)).toList();
        var filters = parts.stream().map(Condition::filter).toList();
        return switch (chance.nextInt(3)) {
            case 0 ->
                new Condition(Map.of("and", filters), one -> parts.stream().allMatch(part -> part.meaning.test(one)));
            case 1 ->
                new Condition(Map.of("or", filters), one -> parts.stream().anyMatch(part -> part.meaning.test(one)));
            default -> not(parts.getFirst());
        };
    }

    private static Condition not(Condition inner) {
        var filter = new HashMap<String, Object>(Map.of("not", inner.filter));
        filter.put("and", null);
        return new Condition(filter, inner.meaning.negate());
    }

    private RelationField root(String list) {
        return shapes.lists("Query").stream().filter(child -> child.name().equals(list)).findFirst().orElseThrow();
    }

    private List<?> entities(RelationField root) {
        return session.createSelectionQuery("from " + root.relation().node().getSimpleName(), root.relation().node())
                .getResultList();
    }
}
