package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.ServedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every type of entry can be listed and looked up alike, by slug or by global id.
@QuarkusTest
class LookUpTest {

    @ParameterizedTest
    @CsvSource({ "articles,article", "interactions,interaction", "referenceIntakes,referenceIntake", "claims,claim",
            "sources,source", "cramps,cramp", "medications,medication" })
    void findsTheFirstEntryOfAListBySlugAndById(String list, String one) {
        Map<String, Object> first = Document.of("{ l: " + list + "(first: 1) { nodes { id slug } } }").ask()
                .<List<Map<String, Object>>>at("l.nodes").getFirst();
        var found = Document.of(
                "query ($slug: String!, $id: String!) { a: %1$s(slug: $slug) { id slug } b: %1$s(slug: $id) { id slug } }"
                        .formatted(one))
                .with("slug", first.get("slug")).with("id", first.get("id")).ask();
        assertEquals(first, found.at("a"));
        assertEquals(first, found.at("b"));
    }

    /// Who tries the example of a description finds an entry.
    @Test
    void findsTheExamplesOfItsDescriptions() {
        var example = Pattern.compile("e\\.g\\. \"([a-z0-9-]+)\"");
        var lookUps = ServedSchema.read().composite("Query").getFieldDefinitions().stream()
                .filter(field -> field.getInputValueDefinitions().size() == 1
                        && field.getInputValueDefinitions().getFirst().getName().equals("slug"))
                .toList();
        assertFalse(lookUps.isEmpty());
        lookUps.forEach(field -> {
            var described = example
                    .matcher(field.getInputValueDefinitions().getFirst().getDescription().getContent());
            assertTrue(described.find(), field.getName());
            assertEquals(described.group(1), Document.of("{ " + field.getName() + "(slug: \"" + described.group(1)
                    + "\") { slug } }").ask().at(field.getName() + ".slug"), field.getName());
        });
    }

    @Test
    void findsNothingByAnIdOfAnotherType() {
        String id = Document.of("{ sources(first: 1) { nodes { id } } }").ask()
                .<List<Map<String, String>>>at("sources.nodes").getFirst().get("id");
        assertNull(Document.of("query ($id: String!) { cramp(slug: $id) { slug } }").with("id", id).ask().at("cramp"));
    }

    @Test
    void saysWhichArticleMakesAClaim() {
        var answer =
                Document.of("{ articles { nodes { slug claims(first: 2) { nodes { article { slug } } } } } }").ask();
        List<Map<String, Object>> articles = answer.at("articles.nodes");
        articles.forEach(article -> Document
                .of("query ($s: String!) { article(slug: $s) { claims { nodes { article { slug } } } } }")
                .with("s", article.get("slug")).ask().<List<Map<String, Map<String, Object>>>>at("article.claims.nodes")
                .forEach(claim -> assertEquals(article.get("slug"), claim.get("article").get("slug"))));
    }

    /// What the others stand for is there all the same.
    @Test
    void keepsOtherNodesBesideAMalformedId() {
        String id = Document.of("{ cramps(first: 1) { nodes { id } } }").ask()
                .<List<Map<String, String>>>at("cramps.nodes").getFirst().get("id");
        var answer = Document.of("query ($ids: [ID!]!) { nodes(ids: $ids) { id } other: meta { version: apiVersion } }")
                .with("ids", List.of("no id", id)).ask();
        var data = (Map<?, ?>) answer.body().get("data");
        assertEquals(Arrays.asList(null, Map.of("id", id)), data.get("nodes"));
        assertEquals("BAD_USER_INPUT", answer.problem().code());
        assertTrue(answer.problem().message().contains("\"no id\""), answer.text());
        assertFalse(((Map<?, ?>) data.get("other")).isEmpty());
    }

    @Test
    void pagesThroughContradictionsFromEitherEnd() {
        var all = links(Document.of("{ contradictions(first: 100) { %s } }".formatted(PAGE)).ask());
        assertTrue(all.size() > 4, "not enough contradictions to page through");
        var forward = new ArrayList<>();
        String after = null;
        do {
            var page = Document.of("query ($after: String) { contradictions(first: 3, after: $after) { %s } }"
                    .formatted(PAGE)).with("after", after).ask();
            forward.addAll(links(page));
            after = page.<Boolean>at("contradictions.pageInfo.hasNextPage")
                    ? page.at("contradictions.pageInfo.endCursor")
                    : null;
        } while (after != null);
        assertEquals(all, forward);
        var last = Document.of("{ contradictions(last: 2) { %s } }".formatted(PAGE)).ask();
        assertEquals(all.subList(all.size() - 2, all.size()), links(last));
        var before = Document.of("query ($before: String) { contradictions(last: 2, before: $before) { %s } }"
                .formatted(PAGE)).with("before", last.at("contradictions.pageInfo.startCursor")).ask();
        assertEquals(all.subList(all.size() - 4, all.size() - 2), links(before));
    }

    private static final String PAGE =
            "nodes { link { kind from { id } to { id } } } pageInfo { hasNextPage startCursor endCursor }";

    private static List<Object> links(org.crampgraph.testsupport.Answer answer) {
        return answer.at("contradictions.nodes");
    }

    @Test
    void takesSlugsAndIdsInPathsAndLists() {
        Map<String, String> cause =
                Document.of("{ cause(slug: \"magnesium-deficiency\") { id slug } }").ask().at("cause");
        var paths = Document.of(
                "query ($id: ID!) { a: certaintyOfPath(path: [\"nocturnal-leg-cramp\", \"magnesium-deficiency\"]) { certainty } "
                        + "b: certaintyOfPath(path: [\"nocturnal-leg-cramp\", $id]) { certainty } }")
                .with("id", cause.get("id")).ask();
        assertEquals(paths.<Object>at("b"), paths.<Object>at("a"));
        String symptom = Document.of("{ symptom(slug: \"muscle-cramp-pain\") { id } }").ask().at("symptom.id");
        var matched = Document.of(
                "query ($s: String!) { a: matchSymptoms(symptoms: [\"muscle-cramp-pain\"]) { urgency redFlags { name } } "
                        + "b: matchSymptoms(symptoms: [$s]) { urgency redFlags { name } } }")
                .with("s", symptom).ask();
        assertEquals(matched.<Object>at("a"), matched.<Object>at("b"));
    }
}
