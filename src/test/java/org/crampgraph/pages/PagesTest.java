package org.crampgraph.pages;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest {

    @Test
    void showsRedFlagsBeforeFacts() {
        for (var path : List.of("/cramps/nocturnal-leg-cramp", "/causes/magnesium-deficiency")) {
            var html = PageOf.at(path).html();
            assertTrue(html.contains("id=\"red-flags\""), path);
            assertTrue(html.indexOf("id=\"red-flags\"") < html.indexOf("id=\"facts\""), path);
        }
        var symptom = PageOf.at("/symptoms/one-sided-leg-swelling").html();
        assertTrue(symptom.indexOf("Red flag.") < symptom.indexOf("id=\"facts\""));
    }

    @Test
    void showsContraindicationsOfARemedyWhereverItIsLinked() {
        var reason = "severe kidney impairment (GFR below 30 mL/min)";
        for (var path : List.of("/remedies/magnesium-supplement", "/cramps/nocturnal-leg-cramp",
                "/causes/magnesium-deficiency")) {
            assertTrue(PageOf.at(path).html().contains(reason), path);
        }
    }

    @Test
    void saysCertaintyAndDirectionInWords() {
        var html = PageOf.at("/cramps/nocturnal-leg-cramp").html();
        assertTrue(html.contains("Moderate certainty"));
        assertTrue(html.contains("The evidence shows no worthwhile benefit"));
    }

    @Test
    void linksToTheQueryBehindThePage() {
        var link = PageOf.at("/foods/almonds").one("graphiql/\\?(query=[^\"]*)\"").replace("&amp;", "&");
        var parts = link.split("&");
        given().queryParam("query", decoded(parts[0])).queryParam("variables", decoded(parts[1])).get("/graphql").then()
                .statusCode(200).body("errors", equalTo(null)).body("data.food.name", not(emptyString()));
    }

    @Test
    void filtersAListAndGoesThroughItsPages() {
        assertEquals(List.of("nuts"),
                PageOf.at("/foods?name=almond&group=NUTS").all("almonds\">.*?<span class=\"tag\">(\\w+)<")
                        .stream().map(String::toLowerCase).distinct().toList());
        var first = PageOf.at("/foods");
        var next = first.one("rel=\"next\" href=\"(.*?)\"").replace("&amp;", "&");
        var second = PageOf.at("/foods" + next);
        assertFalse(second.all("class=\"name\" href=\"(.*?)\"").stream()
                .anyMatch(first.all("class=\"name\" href=\"(.*?)\"")::contains));
        var back = second.one("rel=\"prev\" href=\"(.*?)\"").replace("&amp;", "&");
        assertEquals(first.all("class=\"name\" href=\"(.*?)\""),
                PageOf.at("/foods" + back).all("class=\"name\" href=\"(.*?)\""));
    }

    @Test
    void showsWhatIsUrgentFirst() {
        var page = PageOf.at("/check?symptom=muscle-cramp-pain&symptom=one-sided-leg-swelling");
        assertTrue(page.html().indexOf("id=\"urgency\"") < page.html().indexOf("id=\"cramps\""));
        assertEquals(2, page.all("(type=\"checkbox\"[^>]* checked>)").size());
    }

    @Test
    void addsUpADay() {
        var html = PageOf.at("/intake?age=40&sex=FEMALE&food1=almonds&servings1=2&supplement=400").html();
        assertTrue(html.contains("id=\"warnings\""), "400 mg exceed the limit for supplements");
        assertTrue(html.contains("<td>400 mg</td>"));
        assertTrue(html.contains("value=\"almonds\" selected"));
    }

    @Test
    void checksRemediesBesideMedicines() {
        var html = PageOf.at("/interactions?remedy=magnesium-supplement&medication=bisphosphonates").html();
        assertTrue(html.contains("interactions/mg-bisphosphonates"));
    }

    @Test
    void showsClaimsBesideVerdicts() {
        var page = PageOf.at("/article");
        assertEquals(page.all("(class=\"says\")").size(), page.all("class=\"says\".*?class=\"grade\"(>)").size());
        assertTrue(page.all("(class=\"says\")").size() > 50);
    }

    @Test
    void suggestsEntriesInsteadOfAMissingOne() {
        var page = PageOf.at("/cramps/night-leg-cramps", 404);
        assertTrue(page.all("class=\"name\" href=\"(.*?)\"").contains("../cramps/nocturnal-leg-cramp"));
        assertTrue(page.html().contains("action=\"../search\""));
        PageOf.at("/foods/%3Cscript%3E", 404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/search?q=", "/foods?name=", "/cramps/", "/foods?group=" })
    void escapesWhatTheAddressSays(String path) {
        var html = given().urlEncodingEnabled(false).get(path + "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27").asString();
        assertFalse(html.contains("<script>"), html);
        assertTrue(html.contains("&lt;script&gt;alert(1)"), html);
    }

    @Test
    void rejectsInputOutOfBounds() {
        var many = IntStream.range(0, 51).mapToObj(i -> "symptom=s" + i).toList();
        for (var path : List.of("/search?q=" + "x".repeat(201), "/check?" + String.join("&", many), "/foods?group=X",
                "/intake?age=x", "/intake?age=121", "/interactions?medication=bisphosphonates", "/foods?after=nonsense",
                "/search?q=%ff")) {
            var page = PageOf.at(path, 400);
            assertTrue(page.one("<p class=\"lead\">(.*?)</p>").endsWith("."), path);
        }
    }

    @Test
    void answersHead() {
        for (var path : List.of("/", "/foods/almonds", "/sitemap.xml", "/robots.txt")) {
            when().head(path).then().statusCode(200).body(emptyString()).header("Content-Length", not("0"));
        }
        when().head("/foods/nothing").then().statusCode(404).body(emptyString());
    }

    @Test
    void allowsNoInlineStyleOrScript() {
        for (var path : List.of("/", "/foods/almonds", "/foods/nothing", "/pages.css")) {
            when().get(path).then().header("Content-Security-Policy", not(containsString("unsafe")))
                    .header("Content-Security-Policy", containsString("default-src 'self'"));
        }
    }

    @Test
    void dropsTheSlashAtTheEnd() {
        given().redirects().follow(false).urlEncodingEnabled(false).get("/foods/?name=a%20b").then().statusCode(301)
                .header("Location", equalTo("../foods?name=a%20b"));
        PageOf.at("/foods/almonds/");
    }

    @Test
    void letsBrowsersKeepTheStyleSheet() {
        var tag = given().header("Accept-Encoding", "gzip").get("/pages.css").then().statusCode(200)
                .contentType("text/css").header("Content-Encoding", equalTo("gzip")).extract().header("ETag");
        given().header("Accept-Encoding", "gzip").header("If-None-Match", tag).get("/pages.css").then().statusCode(304);
    }

    @Test
    void namesTheSiteMapForRobots() {
        when().get("/robots.txt").then().body(containsString("/sitemap.xml"));
    }

    private static String decoded(String parameter) {
        return URLDecoder.decode(parameter.substring(parameter.indexOf('=') + 1), StandardCharsets.UTF_8);
    }
}
