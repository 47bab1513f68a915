package org.crampgraph.graphql.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.fields.Attribute;
import org.crampgraph.content.fields.FilterField;
import org.crampgraph.content.fields.Group;
import org.crampgraph.content.fields.Kind;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.testsupport.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Values at and beyond the ends of what the database can hold are answered or refused with a reason; none is a fault of ours.
@Tag("slow")
@QuarkusTest
class ValueRangeTest {

    private static final List<Object> TIMES = List.of("+294277-01-01T00:00:00Z", "-4713-12-31T23:59:59Z",
            "+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "+294276-12-31T23:59:59.999999999-18:00");
    private static final List<Object> DATES =
            List.of("+5874898-01-01", "-4713-01-01", "+999999999-12-31", "0000-01-01");
    private static final List<Object> TEXTS = List.of("\u0000", "\ud800", "a\udc00", "\uffff", "%", "\\", "!", "'", "");
    private static final List<Object> WHOLE = List.of(Integer.MAX_VALUE, Integer.MIN_VALUE, 0);
    private static final List<Object> DECIMALS = List.of(Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, -0.0,
            Double.MIN_NORMAL / 4, 1e308, Long.MAX_VALUE);

    @Inject
    ContentTypes shapes;

    @ParameterizedTest
    @ValueSource(strings = { "+294277-01-01T00:00:00Z", "-4713-12-31T23:59:59Z", "+999999999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z" })
    void saysThatATimeIsBeyondTheDatabase(String time) {
        for (var operator : List.of("lt", "lte", "gt", "gte")) {
            var problem = Document.of("query($f: FoodFilter) { foods(filter: $f) { totalCount } }")
                    .with("f", Map.of("updatedAt", Map.of(operator, time))).ask().problem();
            assertEquals("BAD_USER_INPUT", problem.code());
            assertTrue(problem.message().contains("outside the range of times of the database"), problem.message());
        }
    }

    @Test
    void takesTheFirstAndTheLastTime() {
        int all = Document.of("{ foods { totalCount } }").ask().at("foods.totalCount");
        assertEquals(all, count("-4712-01-01T00:00:00Z", "+294276-12-31T00:00:00Z"));
        assertEquals(0, count("+294276-12-31T00:00:00Z", "-4712-01-01T00:00:00Z"));
    }

    private static int count(String after, String before) {
        return Document.of("query($f: FoodFilter) { foods(filter: $f) { totalCount } }")
                .with("f", Map.of("updatedAt", Map.of("gte", after, "lte", before))).ask().at("foods.totalCount");
    }

    /// Every attribute of every root list, with each of its operators.
    @Test
    void faultsOnNoValue() {
        shapes.lists("Query").parallelStream().forEach(
                list -> shapes.of(list.relation().node()).parts().forEach(part -> ask(list.name(), list.type(), part)));
    }

    private static void ask(String list, String type, FilterField part) {
        switch (part) {
            case Attribute attribute -> ask(list, type, attribute, null);
            case Group group -> group.attributes().forEach(attribute -> ask(list, type, attribute, group.name()));
            default -> {
                // a list of its own
            }
        }
    }

    private static void ask(String list, String type, Attribute attribute, String group) {
        attribute.kind().operators().stream().filter(operator -> !operator.takesFlag())
                .forEach(operator -> values(attribute.kind()).forEach(value -> {
                    Map<String, Object> condition = Map.of(attribute.name(),
                            Map.of(operator.field(), operator.takesList() ? List.of(value) : value));
                    var answer =
                            Document.of("query($f: %sFilter) { %s(filter: $f) { totalCount } }".formatted(type, list))
                                    .with("f", group == null ? condition : Map.of(group, condition)).ask();
                    assertTrue(answer.problems().stream().allMatch(problem -> problem.code().equals("BAD_USER_INPUT")),
                            () -> list + " " + condition + ": " + answer.text());
                }));
    }

    private static Stream<Object> values(Kind kind) {
        return switch (kind) {
            case TEXT, TEXTS -> TEXTS.stream();
            case INTEGER -> WHOLE.stream();
            case DECIMAL -> DECIMALS.stream();
            case TIME -> TIMES.stream();
            case DATE -> DATES.stream();
            case FLAG, CHOICE, RANK, CHOICES -> Stream.of();
        };
    }
}
