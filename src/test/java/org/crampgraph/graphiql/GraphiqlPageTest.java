package org.crampgraph.graphiql;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import org.crampgraph.transport.registry.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GraphiqlPageTest {

    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @Test
    void isFoundWithoutTheSlashAtTheEnd() {
        when().get("/graphiql").then().statusCode(200).body(containsString("<div id=\"graphiql\">"));
    }

    @Test
    void keepsASharedRequestInTheLink() {
        for (String query : List.of("query=%7B__typename%7D&variables=%7B%22a%22%3A1%7D", "operationName=A", "x;y")) {
            given().redirects().follow(false).urlEncodingEnabled(false).get("/graphiql?" + query).then().statusCode(302)
                    .header("Location", equalTo("graphiql/?" + query));
        }
        given().redirects().follow(false).get("/graphiql").then().header("Location", equalTo("graphiql/"));
        given().redirects().follow(false).head("/graphiql?a=b").then().statusCode(302)
                .header("Location", equalTo("graphiql/?a=b"));
    }

    /// Their names contain the hash of their content.
    @Test
    void letsBrowsersKeepScriptsForAYear() {
        for (String part : parts()) {
            given().config(AS_IT_IS).header("Accept-Encoding", "gzip").get("/graphiql/" + part).then().statusCode(200)
                    .header("Content-Encoding", "gzip")
                    .header("Cache-Control", "public, max-age=31536000, immutable");
        }
        for (String changing : List.of("", "index.html", "documents.json", "licenses.md")) {
            when().get("/graphiql/" + changing).then().statusCode(200).header("Cache-Control", "no-cache")
                    .header("ETag", not(nullValue()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "assets/nothing.js", "assets/", "assets", "nothing.html", "../application.properties",
            "index.html.gz", "index", "assets/x.class" })
    void hasNothingElse(String path) {
        given().urlEncodingEnabled(false).get("/graphiql/" + path).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "gzip;q=0 | false", "gzip;q=0.0, * | false", "identity | false", "br | false",
            "xgzip | false", "* | true", "br, gzip;q=0.1 | true", "GZIP | true", "x-gzip | true", "*;q=0 | false" })
    void compressesScriptsForThoseWhoAcceptIt(String accepted, boolean compressed) {
        var response = file(accepted, "").statusCode(200).header("Vary", containsString("Accept-Encoding"))
                .header("Date", not(nullValue())).extract();
        assertEquals(compressed ? "gzip" : null, response.header("Content-Encoding"));
        assertEquals(compressed, response.header("ETag").endsWith("-gzip\""));
        assertEquals(response.asByteArray().length, Integer.parseInt(response.header("Content-Length")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "%s", "W/%s", "\"other\", %s", "\"a, b\", W/%s", "*" })
    void sendsNoScriptThatTheBrowserHas(String known) {
        for (var coding : List.of("identity", "gzip")) {
            var tag = file(coding, "").extract().header("ETag");
            file(coding, known.formatted(tag)).statusCode(304).header("ETag", tag).header("Date", not(nullValue()))
                    .header("Vary", containsString("Accept-Encoding"));
        }
        file("gzip", file("identity", "").extract().header("ETag")).statusCode(200);
    }

    @Test
    void answersHeadOfAScriptAsGet() {
        var get = file("gzip", "").extract();
        var head = given().config(AS_IT_IS).header("Accept-Encoding", "gzip").head(script()).then().statusCode(200)
                .extract();
        assertEquals(0, head.asByteArray().length);
        for (var name : List.of("ETag", "Content-Length", "Content-Encoding", "Content-Type", "Vary")) {
            assertEquals(get.header(name), head.header(name), name);
        }
    }

    private static ValidatableResponse file(String coding, String known) {
        var request = given().config(AS_IT_IS).header("Accept-Encoding", coding);
        return (known.isEmpty() ? request : request.header("If-None-Match", known)).get(script()).then();
    }

    @Test
    void allowsTheBrowserNoOtherHostsAndNoScriptsWithinThePage() {
        var policy = when().get("/graphiql/").header("Content-Security-Policy");
        assertTrue(policy.contains("default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"),
                policy);
        assertFalse(policy.contains("script-src") || policy.contains("unsafe-eval"), policy);
    }

    @Test
    void offersEveryDocumentOfTheCatalogueWithItsVariables() {
        var documents = when().get("/graphiql/documents.json").then().statusCode(200)
                .contentType("application/json").extract().jsonPath();
        assertEquals(Catalogue.entries().stream().map(Catalogue.Entry::name).toList(), documents.getList("name"));
        var check = "find { it.name == 'check' }.";
        assertEquals("Which symptoms do you have?", documents.getString(check + "title"));
        assertEquals(List.of("muscle-cramp-pain", "one-sided-leg-swelling"),
                documents.getList(check + "variables.given"));
        assertTrue(documents.getString(check + "query").startsWith("query Check($given"));
    }

    @Test
    void saysWhatItConsistsOf() {
        when().get("/graphiql/licenses.md").then().statusCode(200)
                .body(containsString("monaco-editor"), containsString("MIT License"));
    }

    @Test
    void opensOnAQueryThatReachesFoodsFromACramp() {
        String query = when().get("/documents/cramp-to-foods.graphql").asString();
        given().contentType("application/json").body(Map.of("query", query))
                .when().post("/graphql")
                .then().statusCode(200)
                .body("errors", nullValue())
                .body("data.cramp.causes.edges.node.remedies.nodes.foods.nodes.name.flatten()",
                        hasItem("Hemp seeds, hulled"));
    }

    private static String script() {
        return "/graphiql/" + parts().stream().filter(part -> part.endsWith(".js")).findFirst().orElseThrow();
    }

    /// The scripts and styles that the page loads at once.
    private static List<String> parts() {
        var parts = Pattern.compile("(?:src|href)=\"\\./(assets/[^\"]+)\"").matcher(when().get("/graphiql/").asString())
                .results().map(match -> match.group(1)).toList();
        assertTrue(parts.size() >= 2, parts.toString());
        return parts;
    }
}
