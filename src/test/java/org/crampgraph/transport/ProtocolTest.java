package org.crampgraph.transport;

import static io.restassured.RestAssured.given;
import static org.crampgraph.transport.Ask.GRAPHQL;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// GraphQL over HTTP according to the specification. The public audits (.ci/run) check the same for the parts they
/// know.
@QuarkusTest
@TestProfile(LabProfile.class)
class ProtocolTest {

    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false))
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @Test
    void answersByPost() {
        Ask.body(Map.of("query", "query Greet($name: String) { hello(name: $name) } query Other { __typename }",
                "operationName", "Greet", "variables", Map.of("name", "Žofie 🦵")))
                .statusCode(200).body("data.hello", equalTo("Hello Žofie 🦵")).body("", not(hasKey("errors")));
    }

    @Test
    void answersByGet() {
        Ask.url().queryParam("query", "query Greet($name: String) { # 100%\n hello(name: $name) }")
                .queryParam("variables", "{\"name\":\"a+b %41 &\"}").queryParam("operationName", "Greet")
                .queryParam("extensions", "")
                .get("/graphql").then().statusCode(200).body("data.hello", equalTo("Hello a+b %41 &"));
    }

    @Test
    void answersHeadWithoutBody() {
        Ask.url().queryParam("query", "{ hello }").head("/graphql").then().statusCode(200)
                .contentType(containsString(GRAPHQL)).body(is(emptyString()));
        Ask.url().queryParam("query", "{ nothing }").head("/graphql").then().statusCode(400).body(is(emptyString()));
    }

    @Test
    void namesItsMethods() {
        given().options("/graphql").then().statusCode(204).header("Allow", "GET, HEAD, POST, OPTIONS");
        Ask.json().put("/graphql").then().statusCode(405).header("Allow", "GET, HEAD, POST, OPTIONS")
                .body("errors[0].extensions.code", equalTo("METHOD_NOT_ALLOWED"));
        Ask.json().delete("/graphql").then().statusCode(405);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/graphql-response+json                        | application/graphql-response+json
            application/graphql-response+json; charset=utf-8         | application/graphql-response+json
            application/json                                         | application/json
            application/json, application/graphql-response+json      | application/json
            application/graphql-response+json, application/json;q=.9 | application/graphql-response+json
            application/json;q=0.5, application/graphql-response+json;q=0.4 | application/json
            text/html, application/*;q=0.1                           | application/json
            */*                                                      | application/json
            application/json;q=0, */*                                | application/graphql-response+json
            */*, application/json;q=0                                | application/graphql-response+json
            application/graphql-response+json;q=0, application/*     | application/json
            */*;q=0.1, application/graphql-response+json;q=0         | application/json
            application/*;q=0, application/json                      | application/json
            APPLICATION/GRAPHQL-RESPONSE+JSON                        | application/graphql-response+json
            text/html;x="a, b", application/json                     | application/json
            """)
    void answersInTheBestAcceptedMediaType(String accept, String answered) {
        given().contentType("application/json").header("Accept", accept).body("{\"query\":\"{hello}\"}")
                .post("/graphql")
                .then().statusCode(200).header("Content-Type", equalTo(answered + "; charset=utf-8"))
                .header("Vary", containsString("Accept"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/html", "application/xml", "image/*", "application/json;q=0",
            "*/*;q=0", "application/json;q=0, application/graphql-response+json;q=0, */*", "application/*;q=0.0" })
    void rejectsUnacceptableMediaTypes(String accept) {
        given().contentType("application/json").header("Accept", accept).body("{\"query\":\"{hello}\"}")
                .post("/graphql")
                .then().statusCode(406).body("errors[0].extensions.code", equalTo("NOT_ACCEPTABLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
            "application/graphql", "application/json; charset=iso-8859-1", "text/json", "application/jsonp" })
    void rejectsTheMediaTypesOfForms(String contentType) throws IOException {
        Ask.query("{ count }").body("data.count", equalTo(0));
        try (var wire = new Wire()) {
            var answer = wire.post("Content-Type: " + contentType, "Content-Length: 28", "Connection: close")
                    .send("{\"query\":\"mutation { add }\"}").readAll();
            assertTrue(answer.startsWith("HTTP/1.1 415 ") && answer.contains("\"UNSUPPORTED_MEDIA_TYPE\""), answer);
        }
        Ask.query("{ count }").body("data.count", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = { "application/json", "application/json;charset=UTF-8",
            "application/json; charset=\"utf-8\"",
            "application/json; profile=x; charset=utf-8", "application/json; charset=utf8; x=\"a;b\"",
            "APPLICATION/JSON;",
            "application/json;odata=verbose" })
    void takesAnyParameterOfJson(String contentType) throws IOException {
        try (var wire = new Wire()) {
            var response = wire.post("Content-Type: " + contentType, "Content-Length: 19", "Connection: close")
                    .send("{\"query\":\"{hello}\"}").readAll();
            assertTrue(response.startsWith("HTTP/1.1 200 "), response);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "gzip", "br", "identity, gzip", "deflate", "zstd" })
    void refusesACompressedBody(String coding) throws IOException {
        try (var wire = new Wire()) {
            var response = wire.post("Content-Type: application/json", "Content-Encoding: " + coding,
                    "Content-Length: 19", "Connection: close").send("{\"query\":\"{hello}\"}").readAll();
            assertTrue(response.startsWith("HTTP/1.1 415 ") && response.contains("ompressed"), response);
        }
    }

    /// `HEAD` has the headers that `GET` has, whatever becomes of it.
    @ParameterizedTest
    @ValueSource(strings = { "{ hello }", "{ nothing }", "{ brokenRoot }", "{ tree { text(length: 5000) } }",
            "mutation { add }", "{ hello(name: 1) }" })
    void answersHeadAsGet(String query) {
        for (var coding : new String[] { "gzip", "identity" }) {
            var get = Ask.url().config(AS_IT_IS).header("Accept-Encoding", coding).queryParam("query", query)
                    .get("/graphql").then().extract();
            var head = Ask.url().config(AS_IT_IS).header("Accept-Encoding", coding).queryParam("query", query)
                    .head("/graphql").then().body(is(emptyString())).extract();
            assertEquals(get.statusCode(), head.statusCode());
            for (var name : new String[] { "Content-Type", "Content-Length", "Content-Encoding", "Vary",
                    "Cache-Control",
                    "Allow" }) {
                assertEquals(get.header(name), head.header(name), name);
            }
        }
    }

    @Test
    void refusesAMutationByGet() {
        Ask.url().queryParam("query", "mutation { add }").get("/graphql").then().statusCode(405).header("Allow", "POST")
                .body("errors[0].extensions.code", equalTo("METHOD_NOT_ALLOWED"));
        Ask.url().queryParam("query", "query Q { count } mutation M { add }").queryParam("operationName", "M")
                .get("/graphql").then().statusCode(405);
        Ask.url().queryParam("query", "query Q { count } mutation M { add }").queryParam("operationName", "Q")
                .get("/graphql").then().statusCode(200).body("data.count", equalTo(0));
    }

    @Test
    void refusesASubscription() {
        Ask.query("subscription { ticks }").statusCode(400)
                .body("errors[0].extensions.code", equalTo("SUBSCRIPTION_NOT_SUPPORTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"query\":\"{hello}\",\"operationName\":\"\",\"documentId\":\"\"",
            "\"query\":\"{hello}\",\"extensions\":{\"persistedQuery\":null,\"clientLibrary\":{\"name\":\"x\"}}",
            "\"query\":\"\",\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":"
                    + "\"27bef6e6ecd574d5af44f81b88f706b0636ad8bfeb0b798ea0967534d40cb8e5\"}}" })
    void takesWhatIsEmptyForAbsent(String entries) {
        Ask.body("{" + entries + "}").statusCode(200).body("data.hello", equalTo("Hello you"));
        var body = new JsonObject("{" + entries + "}");
        var url = Ask.url().queryParam("variables", "null").queryParam("extensions", body.getJsonObject("extensions",
                new JsonObject()).encode());
        for (var name : new String[] { "query", "operationName", "documentId" }) {
            url.queryParam(name, body.getString(name, ""));
        }
        url.get("/graphql").then().statusCode(200).body("data.hello", equalTo("Hello you"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "null", "7", "\"{hello}\"", "[]", "[{\"query\":\"{hello}\"}]", "{",
            "{\"query\":\"{hello}\"",
            "{\"query\":\"{hello}\"} x", "{\"query\":\"{hello}\",\"query\":\"{count}\"}", "{'query':'{hello}'}", "{}",
            "{\"query\":null}", "{\"query\":7}",
            "{\"query\":[\"{hello}\"]}",
            "{\"query\":\"{hello}\",\"variables\":\"{}\"}", "{\"query\":\"{hello}\",\"variables\":[]}",
            "{\"query\":\"{hello}\",\"operationName\":1}", "{\"query\":\"{hello}\",\"extensions\":true}",
            "{\"query\":\"{hello}\",\"documentId\":{}}" })
    void rejectsMalformedRequests(String body) {
        Ask.body(body).statusCode(400).body("errors[0].extensions.code", equalTo("BAD_REQUEST")).body("",
                not(hasKey("data")));
        given().contentType("application/json").body(body).post("/graphql").then().statusCode(400);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        given().config(AS_IT_IS).header("Content-Type", "application/json").accept(GRAPHQL)
                .body(new byte[] { '{', '"', (byte) 0xC3, '(', '"', '}' }).post("/graphql")
                .then().statusCode(400).body("errors[0].message", containsString("UTF-8"));
    }

    @Test
    void refusesParametersThatComeTwice() {
        Ask.url().queryParam("query", "{hello}").queryParam("query", "{count}").get("/graphql").then().statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
        Ask.url().queryParam("query", "{hello}").queryParam("variables", "[]").get("/graphql").then().statusCode(400);
        Ask.url().get("/graphql").then().statusCode(400).body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    void refusesAUrlThatIsNotEncodedAsItMustBe() throws IOException {
        try (var wire = new Wire()) {
            var answer =
                    wire.send("GET /graphql?query=%7Bhello%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .readAll();
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        }
    }

    @Test
    void ignoresParametersItDoesNotKnow() {
        Ask.body("{\"query\":\"{hello}\",\"id\":7,\"variables\":null,\"operationName\":null,\"extensions\":null}")
                .statusCode(200).body("data.hello", equalTo("Hello you"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                          | GRAPHQL_PARSE_FAILED
            { hello(name: "\\ud800") } | GRAPHQL_PARSE_FAILED
            { nothing }                | GRAPHQL_VALIDATION_FAILED
            { tree }                   | GRAPHQL_VALIDATION_FAILED
            query Q { hello } query R { hello } | OPERATION_RESOLUTION_FAILURE
            query ($n: Int!) { square(of: $n) } | BAD_USER_INPUT
            """)
    void saysBadRequestOnlyInItsOwnMediaType(String query, String code) {
        Ask.query(query).statusCode(400).body("errors[0].extensions.code", equalTo(code)).body("", not(hasKey("data")));
        given().contentType("application/json").accept("application/json").body(Map.of("query", query)).post("/graphql")
                .then().statusCode(200).body("errors[0].extensions.code", equalTo(code)).body("", not(hasKey("data")));
    }

    @Test
    void compressesLongBodies() {
        var big = Map.of("query", "{ tree { text(length: 5000) } }");
        var plain =
                given().config(AS_IT_IS).contentType("application/json").header("Accept-Encoding", "identity").body(big)
                        .post("/graphql").then().header("Content-Encoding", nullValue()).extract().asByteArray();
        var packed =
                given().config(AS_IT_IS).contentType("application/json").header("Accept-Encoding", "br, gzip").body(big)
                        .post("/graphql").then().header("Content-Encoding", "gzip").extract().asByteArray();
        assertTrue(packed.length < plain.length / 10);
        given().contentType("application/json").header("Accept-Encoding", "gzip").body(big).post("/graphql").then()
                .body("data.tree.text", containsString("äöü 🌳"));
        given().config(AS_IT_IS).contentType("application/json").header("Accept-Encoding", "gzip;q=0").body(big)
                .post("/graphql")
                .then().header("Content-Encoding", nullValue());
        Ask.query("{ hello }").header("Content-Encoding", nullValue());
    }

    @Test
    void letsNoOtherSiteReadResponses() {
        given().header("Origin", "https://elsewhere.example").contentType("application/json")
                .body("{\"query\":\"{hello}\"}")
                .post("/graphql").then().header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://elsewhere.example").header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type").options("/graphql")
                .then().header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Headers", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/graphql", "/graphql/schema.graphql", "/graphiql/", "/nowhere" })
    void guardsEveryPage(String page) {
        given().get(page).then().header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Permissions-Policy", containsString("camera=()"));
    }

    @Test
    void servesTheSchemaAsText() {
        given().get("/graphql/schema.graphql").then().statusCode(200).contentType("text/plain; charset=utf-8")
                .body(containsString("type Query {"));
    }

    @Test
    void keepsTheFrameworksEndpointClosed() {
        Ask.json().body("{\"query\":\"{hello}\"}").post("/internal/graphql").then().statusCode(404);
        given().get("/internal/graphql/schema.graphql").then().statusCode(404);
    }

    @Test
    void saysTheCostInEveryAnswer() {
        Ask.query("{ hello trees(first: 2) { nodes { name } } }").body("extensions.cost.requested", equalTo(3))
                .body("extensions.cost.maximum", equalTo(500_000));
        Ask.query("{ broken }").body("extensions.cost.requested", equalTo(0));
        Ask.query("query ($n: Int!) { square(of: $n) }").statusCode(400)
                .body("extensions.cost.maximum", equalTo(500_000))
                .body("errors", not(empty()));
    }
}
