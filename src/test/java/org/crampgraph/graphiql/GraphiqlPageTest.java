package org.crampgraph.graphiql;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GraphiqlPageTest {

    private static final String SCRIPT = "/graphiql/lib/react.production.min.js";
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

    @Test
    void sendsScriptsCompressedAndLetsThemBeCached() {
        for (String part : List.of("graphiql.min.js", "graphiql.min.css", "react.production.min.js")) {
            String tag = given().header("Accept-Encoding", "gzip").get("/graphiql/lib/" + part).then().statusCode(200)
                    .header("Content-Encoding", equalTo("gzip")).extract().header("ETag");
            given().header("If-None-Match", tag).get("/graphiql/lib/" + part).then().statusCode(304);
        }
        given().get("/graphiql/lib/nothing.js").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "gzip;q=0 | false", "gzip;q=0.0, * | false", "identity | false", "br | false",
            "xgzip | false", "* | true", "br, gzip;q=0.1 | true", "GZIP | true", "x-gzip | true", "*;q=0 | false" })
    void compressesScriptsForThoseWhoAcceptIt(String accepted, boolean compressed) {
        var response = file(accepted, "").statusCode(200).header("Vary", containsString("Accept-Encoding"))
                .header("Date", not(nullValue())).header("Cache-Control", "no-cache").extract();
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
        var head = given().config(AS_IT_IS).header("Accept-Encoding", "gzip").head(SCRIPT).then().statusCode(200)
                .extract();
        assertEquals(0, head.asByteArray().length);
        for (var name : List.of("ETag", "Content-Length", "Content-Encoding", "Content-Type", "Vary")) {
            assertEquals(get.header(name), head.header(name), name);
        }
    }

    private static ValidatableResponse file(String coding, String known) {
        var request = given().config(AS_IT_IS).header("Accept-Encoding", coding);
        return (known.isEmpty() ? request : request.header("If-None-Match", known)).get(SCRIPT).then();
    }

    @Test
    void loadsEverythingFromTheServiceItself() {
        List<String> parts = Pattern.compile("(?:src|href)=\"(?!data:)([^\"]+)\"").matcher(page()).results()
                .map(match -> match.group(1)).toList();
        assertEquals(6, parts.size());
        for (String part : parts) {
            when().get("/graphiql/" + part).then().statusCode(200);
        }
    }

    /// The list of components (`-Dsbom`) takes the version from the POM, the page loads what SmallRye ships.
    @Test
    void loadsTheVersionOfReactInTheListOfComponents() throws IOException {
        var version =
                Pattern.compile("<react.version>(.*)</react.version>").matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(version.find());
        when().get("/graphiql/lib/react.production.min.js").then()
                .body(containsString("version=\"" + version.group(1) + "\""));
    }

    @Test
    void allowsTheBrowserNoOtherHosts() {
        when().get("/graphiql/").then().header("Content-Security-Policy", containsString("connect-src 'self'"));
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

    private static String page() {
        return when().get("/graphiql/").asString();
    }
}
