package org.crampgraph.pages;

import static io.restassured.RestAssured.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.crampgraph.pages.model.PageKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Each page of the site map, which has every entry.
@Tag("slow")
@QuarkusTest
class EveryPageTest {

    private static final List<String> FIXED = List.of("/", "/check", "/intake", "/interactions", "/article", "/search",
            "/foods?group=NUTS&name=almond", "/foods?sort=GROUP", "/cramps/nocturnal-leg-cramp/graph",
            "/check?symptom=muscle-cramp-pain&symptom=one-sided-leg-swelling",
            "/interactions?remedy=magnesium-supplement", "/search?q=magnesium",
            "/intake?age=40&sex=FEMALE&food1=almonds&servings1=2&supplement=400");

    @Test
    void answersWithoutAnErrorAndFollowsTheRules() throws IOException {
        var paths = new HashSet<>(FIXED);
        paths.addAll(siteMap());
        var vocabulary = Vocabulary.read();
        for (var path : paths) {
            var page = PageOf.at(path);
            assertEquals("en", page.one("<html lang=\"([a-z]+)\">"), path);
            assertFalse(page.one("<h1[^>]*>(.*?)</h1>").isBlank(), path);
            assertFalse(page.one("\\A.*?<title>(.*?)</title>").isBlank(), path);
            assertTrue(page.one("<link rel=\"canonical\" href=\"(.*?)\"").endsWith(path.replaceFirst("\\?.*", "")),
                    path);
            assertFalse(page.one("<meta name=\"description\" content=\"(.*?)\"").isBlank(), path);
            headingsAreInOrder(page);
            idsAreUniqueAndLinksReachThem(page);
            loadsNothingOfOthers(page);
            page.all("<script type=\"application/ld\\+json\">(.*?)</script>")
                    .forEach(json -> vocabulary.check(new JsonObject(json), path));
        }
    }

    @Test
    void tellsATermOfSchemaOrgFromAnother() throws IOException {
        var vocabulary = Vocabulary.read();
        assertTrue(vocabulary.has("MedicalCondition", "possibleTreatment"));
        assertTrue(vocabulary.has("MedicalCondition", "name"), "inherited");
        assertFalse(vocabulary.has("MedicalCondition", "ingredients"));
        assertFalse(vocabulary.has("Cramp", "name"));
    }

    @Test
    void hasAPageForEveryEntry() {
        var counts = io.restassured.RestAssured.given().queryParam("query", "{ meta { counts { type count } } }")
                .get("/graphql").jsonPath();
        var paths = siteMap();
        for (var kind : PageKind.values()) {
            int count = counts.getInt("data.meta.counts.find { it.type == '" + kind + "' }.count");
            assertEquals(count, paths.stream().filter(path -> path.startsWith("/" + kind.plural + "/")).count(),
                    kind.plural);
        }
    }

    private static Set<String> siteMap() {
        var xml = when().get("/sitemap.xml").then().statusCode(200).extract().asString();
        return Pattern.compile("<loc>https?://[^/]+(/[^<]*)</loc>").matcher(xml).results().map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static void headingsAreInOrder(PageOf page) {
        int before = 0;
        for (var level : page.all("<h([1-6])[ >]")) {
            assertTrue(Integer.parseInt(level) <= before + 1, () -> page.path() + " skips a level before h" + level);
            before = Integer.parseInt(level);
        }
    }

    private static void idsAreUniqueAndLinksReachThem(PageOf page) {
        var ids = page.all(" id=\"(.*?)\"");
        assertEquals(ids.size(), Set.copyOf(ids).size(), () -> page.path() + " has an id twice: " + ids);
        page.all(" (?:href=\"#|for=\"|aria-labelledby=\"|aria-describedby=\")(.*?)\"").stream()
                .flatMap(found -> Stream.of(found.split(" ")))
                .forEach(id -> assertTrue(ids.contains(id), () -> page.path() + " has no #" + id));
    }

    private static void loadsNothingOfOthers(PageOf page) {
        assertEquals(List.of(), page.all("( style=\"|<style| on[a-z]+=\"|<iframe|<img)"), page.path());
        page.all("<script(?! type=\"application/ld\\+json\">)(.*?)></script>").forEach(
                script -> assertTrue(script.matches(" type=\"module\" src=\"\\.[./]*/pages/[^\"]*\""), script));
        page.all("<link rel=\"(?:stylesheet|icon)\"[^>]* href=\"(.*?)\"")
                .forEach(href -> assertTrue(href.startsWith("."), href));
    }
}
