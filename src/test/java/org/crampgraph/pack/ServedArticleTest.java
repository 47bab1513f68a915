package org.crampgraph.pack;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The article is served as written in the pack: its sections, and its claims in order, from either end.
@Tag("slow")
@QuarkusTest
class ServedArticleTest {

    private static final Pack PACK = PackReader.read(PackSource.builtIn()).pack();
    private static final ArticleEntry ARTICLE = PACK.all(ArticleEntry.class).getFirst();

    @Test
    void servesTheArticleWithItsSections() {
        Map<String, Object> served = Document.of("query ($slug: String!) { article(slug: $slug) "
                + "{ slug title source { slug } sections { title claims { slug } } verdicts { verdict count } } }")
                .with("slug", ARTICLE.self().slug()).ask().at("article");
        assertEquals(Map.of("slug", ARTICLE.self().slug(), "title", ARTICLE.title(), "source",
                Map.of("slug", ARTICLE.source().slug()), "sections", sections(), "verdicts", verdicts()), served);
    }

    private static List<Map<String, Object>> sections() {
        return ARTICLE.sections().stream().map(title -> Map.of("title", title, "claims", ARTICLE.claims().stream()
                .filter(claim -> claim.section().equals(title)).map(claim -> Map.of("slug", claim.self().slug()))
                .toList())).toList();
    }

    private static List<Map<String, Object>> verdicts() {
        return ARTICLE.claims().stream().collect(groupingBy(ClaimEntry::verdict, counting())).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> Map.<String, Object>of("verdict", count.getKey().name(), "count",
                        count.getValue().intValue()))
                .toList();
    }

    @Test
    void servesItsClaimsInItsOrder() {
        var claims = ARTICLE.claims().stream().map(claim -> claim.self().slug()).toList();
        assertEquals(claims, Atlas.slugs(ARTICLE.self(), "claims"));
        assertEquals(claims, Atlas.all("claims", "{ slug }").stream().map(claim -> claim.get("slug")).toList());
    }

    @Test
    void servesWhatEveryClaimIsAbout() {
        var expected = ARTICLE.claims().stream().map(claim -> List.of(claim.self().slug(),
                claim.about().topics().stream().map(ServedArticleTest::shown).toList(),
                claim.about().interactions().stream().map(ServedArticleTest::shown).toList())).toList();
        var served = Atlas.all("claims", """
                { slug about { type: __typename slug } interactions { type: __typename slug } }""").stream()
                .map(claim -> List.of(claim.get("slug"), claim.get("about"), claim.get("interactions"))).toList();
        assertEquals(expected, served);
    }

    /// Names of these types are one word, so the API's name is the pack's with a capital.
    private static Map<String, String> shown(Reference reference) {
        var type = reference.type().name();
        return Map.of("type", type.charAt(0) + type.substring(1).toLowerCase(), "slug", reference.slug());
    }

    @TestFactory
    Stream<DynamicTest> servesTheClaimsAboutEveryConcept() {
        return PACK.all(TopicEntry.class).stream().map(entry -> ((TopicEntry<?>) entry).self())
                .map(self -> DynamicTest.dynamicTest(self.toString(), () -> assertEquals(
                        ARTICLE.claims().stream().filter(claim -> claim.about().topics().contains(self))
                                .map(claim -> claim.self().slug()).collect(Collectors.toList()),
                        Atlas.slugs(self, "claims"))));
    }
}
