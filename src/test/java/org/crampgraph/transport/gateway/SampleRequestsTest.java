package org.crampgraph.transport.gateway;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.transport.AnswerTypes;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.GraphQlRequest;
import org.crampgraph.transport.cache.Reply.Passing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The requests of the warm-up are valid, and use every list of the entries that clients look up.
@Tag("slow")
@QuarkusTest
class SampleRequestsTest {

    @Inject
    SampleRequests samples;

    @Inject
    Gateway gateway;

    @Inject
    GraphQLSchema schema;

    @Test
    void areAnsweredWithoutErrors() {
        samples.some(WarmUp.SAMPLES).forEach(request -> {
            var reply = gateway.ask(request, new Caller("samples", Caller.Way.READ_ONLY, Caller.Identity.ANONYMOUS,
                    AnswerTypes.JSON, new CompletableFuture<>())).reply();
            assertEquals(List.of(), assertInstanceOf(Passing.class, reply).answer().errors(), request.query());
        });
    }

    @Test
    void areDifferent() {
        assertTrue(texts().size() > WarmUp.SAMPLES * 9 / 10, texts()::toString);
    }

    @Test
    void areTheSameAtEachStart() {
        assertEquals(samples.some(WarmUp.SAMPLES).toList(), samples.some(WarmUp.SAMPLES).toList());
    }

    @Test
    void lookUpEveryListOfAnEntry() {
        var texts = texts();
        schema.getQueryType().getFieldDefinitions().stream().filter(field -> field.getArgument("slug") != null)
                .forEach(field -> lists((GraphQLObjectType) field.getType()).forEach(list -> assertTrue(
                        texts.stream().anyMatch(text -> text.contains(" %s(slug: $slug) {".formatted(field.getName()))
                                && text.contains(" %s(first: ".formatted(list))),
                        () -> field.getName() + "." + list)));
    }

    private static Stream<String> lists(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream().filter(field -> field.getArgument("first") != null)
                .map(field -> field.getName());
    }

    private Set<String> texts() {
        return samples.some(WarmUp.SAMPLES).map(GraphQlRequest::query).collect(toSet());
    }
}
