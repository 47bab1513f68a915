package org.crampgraph.pages;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.crampgraph.testsupport.Statements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages are cached like answers.
@Tag("slow")
@QuarkusTest
@TestProfile(PageCachingTest.Caching.class)
class PageCachingTest {

    /// Other tests have no cache.
    public static class Caching implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("crampgraph.cache.size", "16M");
        }
    }

    @Inject
    Statements statements;

    @ParameterizedTest
    @ValueSource(strings = { "/", "/cramps/nocturnal-leg-cramp", "/remedies/magnesium-supplement", "/foods",
            "/search?q=magnesium", "/article" })
    void isRevalidatedByItsTag(String path) {
        given().urlEncodingEnabled(false).get(path);
        var tag = given().urlEncodingEnabled(false).get(path).then().statusCode(200)
                .header("Cache-Status", equalTo("crampgraph; hit"))
                .header("Cache-Control", containsString("public, max-age="))
                .header("Content-Encoding", equalTo("gzip")).extract().header("ETag");
        given().urlEncodingEnabled(false).header("If-None-Match", tag).get(path).then().statusCode(304)
                .body(emptyString());
    }

    @Test
    void readsThePathsOfTheSiteMapOnce() {
        when().get("/sitemap.xml").then().statusCode(200);
        assertEquals(0, statements.of(() -> when().get("/sitemap.xml").then().statusCode(200)));
        given().header("Host", "cramps.example.org").get("/sitemap.xml").then()
                .body(containsString("<loc>http://cramps.example.org/foods/almonds</loc>"));
    }

    /// The address is part of the page, so another host gets another page.
    @Test
    void dependsOnTheHost() {
        var ours = given().get("/foods/almonds").asString();
        var theirs = given().header("Host", "cramps.example.org").get("/foods/almonds").asString();
        assertEquals("http://cramps.example.org/foods/almonds",
                new PageOf("", theirs).one("<link rel=\"canonical\" href=\"(.*?)\""));
        assertEquals(ours, given().get("/foods/almonds").asString());
    }
}
