package org.crampgraph.transport.cache;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import org.crampgraph.content.served.ContentWatch;
import org.crampgraph.testsupport.Await;
import org.crampgraph.transport.Ask;
import org.crampgraph.transport.LabProfile;
import org.crampgraph.transport.Talk;
import org.crampgraph.transport.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Cached answers as clients see them.
@Tag("slow")
@QuarkusTest
@TestProfile(LabProfile.Caching.class)
class RepeatedAnswersTest {

    static final String HIT = "crampgraph; hit";
    private static final String SHARED = "crampgraph; fwd=miss; collapsed";
    static final String MADE = "crampgraph; fwd=miss; stored";
    private static final String STATUS = "Cache-Status";

    @Inject
    AnswerCache cache;

    @Inject
    ContentWatch watch;

    @BeforeEach
    void begin() throws Exception {
        Await.until("the content version is known", () -> watch.current().isPresent());
        cache.clear(null);
    }

    @Test
    void runsTheSameRequestOnce() {
        int first = Ask.query("{ next }").statusCode(200).header(STATUS, MADE).extract().path("data.next");
        Ask.query("{ next }").statusCode(200).header(STATUS, HIT).header("Age", nullValue())
                .body("data.next", equalTo(first)).body("extensions.cost.maximum", equalTo(500_000));
    }

    @Test
    void knowsTheSameQuestionInOtherWords() {
        var query = "query Q($of: [Pair!]) { next(of: $of) }";
        int first = Ask.query(query, Map.of("of", List.of(Map.of("left", 1, "right", 2)))).header(STATUS, MADE)
                .extract().path("data.next");
        Ask.body("{\"variables\": {\"of\": [{\"right\": 2, \"left\": 1}]}, \"operationName\": \"Q\", \"query\": \""
                + query + "\"}").header(STATUS, HIT).body("data.next", equalTo(first));
        Ask.body("{\"variables\": {\"of\": [{\"right\": 1, \"left\": 2}]}, \"query\": \"" + query + "\"}")
                .header(STATUS, MADE);
        Ask.body("{\"query\": \"" + query + "\"}").header(STATUS, MADE);
    }

    @Test
    void keepsOperationsAndMediaTypesApart() {
        var query = "query A { next } query B { next }";
        Ask.body(Map.of("query", query, "operationName", "A")).header(STATUS, MADE);
        Ask.body(Map.of("query", query, "operationName", "B")).header(STATUS, MADE);
        given().contentType("application/json").accept("application/json")
                .body(Map.of("query", query, "operationName", "A")).post("/graphql").then().header(STATUS, MADE)
                .header("Content-Type", startsWith("application/json"));
    }

    @Test
    void runsMutationsEachTime() {
        int before = Ask.query("{ count }").extract().path("data.count");
        Ask.query("mutation { add }").statusCode(200).header(STATUS, nullValue()).header("Cache-Control", "no-store");
        Ask.query("mutation { add }").statusCode(200).body("data.add", equalTo(before + 2));
        Ask.query("{ count }").header(STATUS, HIT).body("data.count", equalTo(before));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ broken }", "{ next mistaken }", "{ nothing }", "{", "{ half(of: 1e400) }" })
    void doesNotCacheErrors(String query) {
        long kept = cache.bytes();
        for (int i = 0; i < 2; i++) {
            Ask.query(query).header(STATUS, nullValue()).header("Cache-Control", "no-store").body("", hasKey("errors"));
        }
        assertEquals(kept, cache.bytes());
    }

    @Test
    void executesLongAnswersEachTime() {
        for (int i = 0; i < 2; i++) {
            Ask.query("{ tree { text(length: 20000) } }").statusCode(200).header(STATUS, nullValue());
        }
    }

    @Test
    void staysWithinItsSize() throws Exception {
        for (int i = 0; i < 40; i++) {
            Ask.query("{ next tree { text(length: " + (8000 + i) + ") } }").header(STATUS, MADE);
        }
        Await.until("the least used went", () -> cache.bytes() <= 200 * 1024);
        assertTrue(cache.bytes() > 100 * 1024, cache.bytes() + " bytes");
        assertTrue(cache.stats().evictionCount() > 0);
    }

    @Test
    void executesSimultaneousIdenticalRequestsOnce() throws Exception {
        long misses = cache.stats().missCount();
        Callable<Integer> ask =
                () -> Ask.query("{ next slow(millis: 300) }").statusCode(200).extract().path("data.next");
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 8).mapToObj(i -> clients.submit(ask)).toList();
            clients.close();
            assertEquals(1, answers.stream().map(answer -> answer.resultNow()).collect(Collectors.toSet()).size());
        }
        assertEquals(misses + 1, cache.stats().missCount());
    }

    /// There are ten permits; requests that wait for another request's answer release theirs. On a busy machine ten can
    /// arrive before one of them waits: the next gets 503, as it should, and asks again.
    @Test
    void letsAnyNumberWaitForOneAnswer() throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 30)
                    .mapToObj(i -> clients.submit(() -> untilAdmitted("{ next slow(millis: 5000) }"))).toList();
            var origins = new ArrayList<String>();
            for (var answer : answers) {
                origins.add(answer.get().statusCode(200).extract().header(STATUS));
            }
            assertEquals(1, Collections.frequency(origins, MADE), origins.toString());
            assertTrue(Collections.frequency(origins, SHARED) > 10, origins.toString());
        }
    }

    private static ValidatableResponse untilAdmitted(String query) throws InterruptedException {
        var response = Ask.query(query);
        while (response.extract().statusCode() == 503) {
            Thread.sleep(50);
            response = Ask.query(query);
        }
        return response;
    }

    @Test
    void admitsRepeatedRequestsWithoutAPermit() {
        var query = "{ next slow(millis: 200) }";
        Ask.query(query).statusCode(200);
        cache.clear(null); // as if the content had changed
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 50)
                    .mapToObj(i -> clients.submit(() -> Ask.query(query).extract().statusCode())).toList();
            clients.close();
            assertEquals(Set.of(200), answers.stream().map(Future::resultNow).collect(Collectors.toSet()));
        }
    }

    @Test
    void takesNextToNothingFromTheBudgetForARepetition() {
        from("203.0.113.1", "{ a: dear { name } b: dear { name } next }").statusCode(200).header(STATUS, MADE);
        from("203.0.113.1", "{ a: dear { name } b: dear { name } next }").statusCode(200).header(STATUS, HIT);
        from("203.0.113.2", "{ a: dear { name } b: dear { name } next }").statusCode(200).header(STATUS, HIT);
        from("203.0.113.1", "{ c: dear { name } d: dear { name } next }").statusCode(429)
                .body("errors[0].extensions.code", equalTo("BUDGET_EXHAUSTED")).body("", not(hasKey("data")));
    }

    private static ValidatableResponse from(String client, String query) {
        return Ask.json().header("X-Forwarded-For", client).body(Map.of("query", query)).post("/graphql").then();
    }

    /// Requests that waited for the disconnected one execute the answer again.
    @Test
    void goesOnWhereTheFirstClientLeaves() throws Exception {
        var query = "{ next slow(millis: 700) }";
        try (var clients = Executors.newVirtualThreadPerTaskExecutor(); var first = new Wire()) {
            var body = "{\"query\":\"" + query + "\"}";
            first.post("Content-Type: application/json", "Content-Length: " + body.length()).send(body);
            Thread.sleep(200);
            var others = IntStream.range(0, 3)
                    .mapToObj(i -> clients.submit(() -> Ask.query(query).extract().statusCode())).toList();
            Thread.sleep(200);
            first.close();
            for (var other : others) {
                assertEquals(200, other.get());
            }
        }
    }

    /// An answer with errors is not shared.
    @Test
    void letsEachMakeWhatCannotBeShared() throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 4).mapToObj(i -> clients.submit(() -> Ask
                    .query("{ next mistaken slow(millis: 200) }").header(STATUS, nullValue()).extract()
                    .<Integer>path("data.next")))
                    .toList();
            var numbers = new HashSet<Integer>();
            for (var answer : answers) {
                numbers.add(answer.get());
            }
            assertEquals(4, numbers.size());
        }
    }

    /// WebSocket and HTTP share one cache.
    @Test
    void answersAWebSocketWithWhatHttpAsked() throws Exception {
        var body = new JsonObject(
                Ask.query("{ next tree { text(length: 3000) } }").header(STATUS, MADE).extract().asString());
        try (var talk = Talk.begin()) {
            talk.subscribe("1", "{ next tree { text(length: 3000) } }");
            assertEquals(body, talk.hear().getJsonObject("payload"));
            assertEquals("complete", talk.hear().getString("type"));
            talk.subscribe("2", "{ next hello }");
            var payload = talk.hear().getJsonObject("payload");
            Ask.query("{ next hello }").header(STATUS, HIT).body("data.next",
                    equalTo(payload.getJsonObject("data").getInteger("next")));
        }
    }
}
