package org.crampgraph.pack;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.model.Article;
import org.crampgraph.content.model.Claim;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.evidence.TypeName;
import org.crampgraph.pack.entries.Pack;
import org.crampgraph.pack.entries.PackEntry;
import org.crampgraph.pack.yaml.Reference;
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
    private static final PackEntry<Article> ENTRY = PACK.all(Article.class).findFirst().orElseThrow();
    private static final Article ARTICLE = ENTRY.draft();

    @Test
    void servesTheArticleWithItsSections() {
        Map<String, Object> served = Document.of("query ($slug: String!) { article(slug: $slug) "
                + "{ slug title source { slug } sections { title claims { slug } } verdicts { verdict count } } }")
                .with("slug", ENTRY.self().slug()).ask().at("article");
        assertEquals(Map.of("slug", ENTRY.self().slug(), "title", ARTICLE.title, "source",
                Map.of("slug", ENTRY.named("source").getFirst().slug()), "sections", sections(), "verdicts",
                verdicts()), served);
    }

    private static Stream<PackEntry<Claim>> claims() {
        return PACK.all(Claim.class);
    }

    private static Claim claim(PackEntry<?> entry) {
        return (Claim) entry.draft();
    }

    private static List<Map<String, Object>> sections() {
        return ARTICLE.sectionTitles.stream().map(title -> Map.of("title", title, "claims", claims()
                .filter(claim -> claim(claim).section.equals(title)).map(claim -> Map.of("slug", claim.self().slug()))
                .toList())).toList();
    }

    private static List<Map<String, Object>> verdicts() {
        return claims().collect(groupingBy(claim -> claim(claim).verdict, counting())).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> Map.<String, Object>of("verdict", count.getKey().name(), "count",
                        count.getValue().intValue()))
                .toList();
    }

    @Test
    void servesItsClaimsInItsOrder() {
        var claims = claims().map(claim -> claim.self().slug()).toList();
        assertEquals(claims, Atlas.slugs(ENTRY.self(), "claims"));
        assertEquals(claims, Atlas.all("claims", "{ slug }").stream().map(claim -> claim.get("slug")).toList());
    }

    @Test
    void servesWhatEveryClaimIsAbout() {
        var expected = claims().map(claim -> List.of(claim.self().slug(),
                claim.named("about").stream().map(ServedArticleTest::shown).toList(),
                claim.named("interactions").stream().map(ServedArticleTest::shown).toList())).toList();
        var served = Atlas.all("claims", """
                { slug about { type: __typename slug } interactions { type: __typename slug } }""").stream()
                .map(claim -> List.of(claim.get("slug"), claim.get("about"), claim.get("interactions"))).toList();
        assertEquals(expected, served);
    }

    /// Names of these types are one word, so the API's name is the pack's with a capital.
    private static Map<String, String> shown(Reference reference) {
        var type = TypeName.of(reference.type());
        return Map.of("type", type.charAt(0) + type.substring(1).toLowerCase(), "slug", reference.slug());
    }

    @TestFactory
    Stream<DynamicTest> servesTheClaimsAboutEveryConcept() {
        return PACK.entries().stream().filter(entry -> entry.draft() instanceof ConceptEntity).map(PackEntry::self)
                .map(self -> DynamicTest.dynamicTest(self.toString(), () -> assertEquals(
                        claims().filter(claim -> claim.named("about").contains(self))
                                .map(claim -> claim.self().slug()).collect(Collectors.toList()),
                        Atlas.slugs(self, "claims"))));
    }
}
