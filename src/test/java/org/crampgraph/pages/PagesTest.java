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
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

    static Stream<Arguments> badInput() {
        var many = IntStream.range(0, 51).mapToObj(i -> "symptom=s" + i).collect(Collectors.joining("&"));
        return Stream.of(arguments("q", "/search?q=" + "x".repeat(201)), arguments("symptom", "/check?" + many),
                arguments("group", "/foods?group=X"), arguments("sort", "/foods?sort=X"),
                arguments("name", "/cramps?name=" + "x".repeat(201)), arguments("age", "/intake?age=x"),
                arguments("age", "/intake?age=121"), arguments("sex", "/intake?age=40"),
                arguments("sex", "/intake?age=40&sex=MALE&pregnant=yes"), arguments("sex", "/intake?age=40&sex=X"),
                arguments("region", "/intake?age=40&sex=MALE&region=MOON"),
                arguments("servings2", "/intake?age=40&sex=MALE&food2=almonds&servings2=0"),
                arguments("supplement", "/intake?age=40&sex=MALE&supplement=-1"),
                arguments("remedy", "/interactions?medication=bisphosphonates"));
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void saysBesideTheFieldWhatIsWrong(String field, String path) {
        var page = PageOf.at(path, 400);
        assertTrue(page.one("id=\"" + field + "-problem\">(.*?)</").endsWith("."), page.html());
        assertEquals(1, page.all("(aria-invalid=\"true\" aria-describedby=\"" + field + "-problem\")").size());
    }

    @Test
    void showsWhatTheUserTypedBesideEveryProblem() {
        var page = PageOf.at("/intake?age=x&food1=almonds&servings1=many&supplement=300", 400);
        assertEquals(2, page.all("(class=\"problem\")").size());
        for (var typed : List.of("value=\"x\"", "value=\"many\"", "value=\"300\"", "value=\"almonds\" selected")) {
            assertTrue(page.html().contains(typed), typed);
        }
        assertFalse(page.html().contains("id=\"result\""), "it shows no result of other input");
    }

    @Test
    void addsUpAFoodInTwoRows() {
        var html = PageOf.at("/intake?age=40&sex=MALE&food1=almonds&servings1=1&food2=almonds&servings2=1").html();
        assertTrue(html.contains("56.7 g"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/foods?after=nonsense", "/search?q=%ff" })
    void rejectsWhatNoFormSends(String path) {
        assertTrue(PageOf.at(path, 400).one("<p class=\"lead\">(.*?)</p>").endsWith("."), path);
    }

    @Test
    void namesAnInteractionByBothSides() {
        assertTrue(PageOf.at("/interactions/mg-bisphosphonates").one("<h1>(.*?)</h1>")
                .matches("Oral magnesium supplement with .*bisphosphonates: .+"));
    }

    /// The schema defines this use by its harm, whatever trials of the effect say.
    @Test
    void warnsOfARemedyThatWasRejectedOnSafetyGrounds() {
        var page = PageOf.at("/cramps/nocturnal-leg-cramp");
        var harm = page.one("The harm outweighs the benefit</h3>(.*?)</ul>");
        assertTrue(harm.contains("remedies/quinine"), harm);
        assertTrue(harm.contains("remedies/tonic-water"), harm);
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
        for (var path : List.of("/", "/foods/almonds", "/foods/nothing", asset("css"))) {
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
        var path = asset("css");
        var tag = given().header("Accept-Encoding", "gzip").get(path).then().statusCode(200)
                .contentType("text/css").header("Content-Encoding", equalTo("gzip"))
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable")).extract().header("ETag");
        given().header("Accept-Encoding", "gzip").header("If-None-Match", tag).get(path).then().statusCode(304);
        when().get(path.replaceFirst("[0-9a-f]{16}", "0123456789abcdef")).then().statusCode(200)
                .header("Cache-Control", equalTo("no-cache"));
        when().get("/pages/nothing.0123456789abcdef.css").then().statusCode(404);
    }

    @Test
    void namesTheSiteMapForRobots() {
        when().get("/robots.txt").then().body(containsString("/sitemap.xml"));
    }

    /// The path of a style sheet or a script.
    private static String asset(String type) {
        return PageOf.at("/").one("=\"\\.(/pages/[a-z]+\\.[0-9a-f]+\\." + type + ")\"");
    }

    private static String decoded(String parameter) {
        return URLDecoder.decode(parameter.substring(parameter.indexOf('=') + 1), StandardCharsets.UTF_8);
    }
}
