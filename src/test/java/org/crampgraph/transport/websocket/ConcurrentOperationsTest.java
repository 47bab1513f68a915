package org.crampgraph.transport.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.crampgraph.testsupport.Await;
import org.crampgraph.testsupport.Document;
import org.crampgraph.transport.Ask;
import org.crampgraph.transport.Talk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Operations that run at the same time on one connection do not disturb each other.
@Tag("slow")
@QuarkusTest
class ConcurrentOperationsTest {

    private static final int OPERATIONS = 1_000;
    private static final String SOURCES = "{ sources { totalCount } }";

    @Inject
    DataSource database;

    /// The next operation starts as soon as the client receives `complete` of one before.
    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 8, 32 })
    void giveTheResponsesOfHttp(int atATime) throws Exception {
        var queries = queries();
        var expected = queries.stream().map(ConcurrentOperationsTest::overHttp).toList();
        try (var talk = Talk.begin()) {
            int started = 0;
            while (started < atATime) {
                talk.subscribe(Integer.toString(started), queries.get(started++ % queries.size()));
            }
            for (int ended = 0; ended < OPERATIONS;) {
                var message = talk.hear();
                int number = Integer.parseInt(message.getString("id"));
                if (message.getString("type").equals("next")) {
                    assertEquals(expected.get(number % queries.size()), message.getJsonObject("payload"));
                } else {
                    assertEquals(new JsonObject(Map.of("type", "complete", "id", message.getString("id"))), message);
                    ended++;
                    if (started < OPERATIONS) {
                        talk.subscribe(Integer.toString(started), queries.get(started++ % queries.size()));
                    }
                }
            }
        }
    }

    @Test
    void goOnWhenOneIsCancelled() throws Exception {
        var expected = overHttp(SOURCES);
        try (var lock = database.getConnection(); var talk = Talk.begin()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table source in access exclusive mode");
            for (var id : List.of("1", "2", "3", "4")) {
                talk.subscribe(id, SOURCES);
            }
            Await.until("all wait for the lock", () -> waiting() == 4);
            talk.say("{'type': 'complete', 'id': '2'}");
            Await.until("one is cancelled", () -> waiting() == 3);
            lock.rollback();
            assertEquals(Map.of("1", expected, "3", expected, "4", expected), responses(talk, 3));
        }
    }

    @Test
    void areCancelledWhileTheyWaitForTheirTurn() throws Exception {
        try (var lock = database.getConnection(); var talk = Talk.begin()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table source in access exclusive mode");
            var ids = new TreeSet<String>();
            for (int i = 0; i < 20; i++) {
                ids.add(Integer.toString(i));
                talk.subscribe(Integer.toString(i), SOURCES);
            }
            Await.until("some wait for the lock", () -> waiting() == 8);
            for (int i = 0; i < 18; i++) {
                ids.remove(Integer.toString(i));
                talk.say("{'type': 'complete', 'id': '" + i + "'}");
            }
            talk.say("{'type': 'ping'}");
            assertEquals("pong", talk.hear().getString("type"), "every `complete` is read");
            Await.until("two are left", () -> waiting() == 2);
            lock.rollback();
            assertEquals(ids, new TreeSet<>(responses(talk, 2).keySet()));
        }
    }

    private static Map<String, JsonObject> responses(Talk talk, int number) throws InterruptedException {
        var responses = new HashMap<String, JsonObject>();
        for (int ended = 0; ended < number;) {
            var message = talk.hear();
            if (message.getString("type").equals("complete")) {
                ended++;
            } else {
                responses.put(message.getString("id"), message.getJsonObject("payload"));
            }
        }
        return responses;
    }

    private static List<String> queries() {
        var queries = new ArrayList<String>();
        for (var type : Set.of("cramp", "cause", "remedy")) {
            String plural = type.equals("remedy") ? "remedies" : type + "s";
            List<String> slugs = Document.of("{ %s(first: 20) { nodes { slug } } }".formatted(plural)).ask()
                    .at(plural + ".nodes.slug");
            slugs.forEach(slug -> queries.add("""
                    { %s(slug: "%s") { id name summary %s } }""".formatted(type, slug, inside(type))));
        }
        queries.add("{ search(query: \"night\", first: 5) { totalCount nodes { __typename } } }");
        queries.add("{ a: sources(first: 3) { nodes { slug title } } b: foods(last: 2) { nodes { name } } }");
        return queries;
    }

    private static String inside(String type) {
        return switch (type) {
            case "cramp" -> "causes(first: 3) { nodes { name symptoms(first: 2) { totalCount nodes { name } } } }";
            case "cause" -> "cramps(first: 3) { edges { evidence { certainty sources { slug } } node { slug } } }";
            default -> "cramps(first: 2) { nodes { slug remedies(first: 2) { nodes { name } } } }";
        };
    }

    private static JsonObject overHttp(String query) {
        var response = new JsonObject(Ask.query(query).extract().asString());
        assertEquals(new JsonArray(), response.getJsonArray("errors", new JsonArray()));
        return response;
    }

    /// On a connection of its own: within a transaction the view does not see connections that were opened later.
    private int waiting() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_stat_activity "
                        + "where datname = current_database() and wait_event_type = 'Lock'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
