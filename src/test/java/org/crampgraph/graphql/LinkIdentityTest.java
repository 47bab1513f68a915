package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.evidence.GlobalId;
import org.crampgraph.testsupport.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Links have ids, revisions and times of change, as entries have.
@Tag("slow")
@QuarkusTest
class LinkIdentityTest {

    /// A list of links, and the list at the root whose items have it.
    record Linked(String root, String list) {}

    static Stream<Linked> lists() {
        var types = ContentTypes.BUILT_IN;
        return types.lists("Query").stream().flatMap(root -> types.lists(root.type()).stream()
                .filter(list -> list.relation().linked()).map(list -> new Linked(root.name(), list.name())));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void findsEveryLinkByTheIdOfItsEdge(Linked linked) {
        List<Map<String, Object>> owners = Document.of("""
                { all: %s(first: 100) { nodes { id slug links: %s(first: 1) {
                  edges { id revision updatedAt node { id slug } } } } } }""".formatted(linked.root, linked.list)).ask()
                .at("all.nodes");
        var edges = owners.stream().flatMap(LinkIdentityTest::edges).toList();
        assertFalse(edges.isEmpty());
        edges.forEach(
                edge -> assertEquals(edge, Document.of("query ($id: ID!) { link(id: $id) { id revision updatedAt } }")
                        .with("id", edge.get("id")).ask().at("link")));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> edges(Map<String, Object> owner) {
        return ((List<Map<String, Object>>) ((Map<String, Object>) owner.get("links")).get("edges")).stream()
                .map(edge -> Map.of("id", edge.get("id"), "revision", edge.get("revision"), "updatedAt",
                        edge.get("updatedAt")));
    }

    @Test
    void givesEitherEndTheSameId() {
        var link = new GlobalId("CONTRIBUTION", "magnesium-deficiency--nocturnal-leg-cramp").toString();
        var answer = Document
                .of("query ($id: ID!) { link(id: $id) { id kind from { slug } to { slug } } }")
                .with("id", link).ask();
        assertEquals(Map.of("id", link, "kind", "CONTRIBUTION", "from", Map.of("slug", "magnesium-deficiency"), "to",
                Map.of("slug", "nocturnal-leg-cramp")), answer.at("link"));
    }

    @Test
    void knowsNoLinkThatIsGone() {
        var gone = new GlobalId("CONTRIBUTION", "full-moon--nocturnal-leg-cramp").toString();
        assertNull(Document.of("query ($id: ID!) { link(id: $id) { id } }").with("id", gone).ask().at("link"));
    }

    @Test
    void filtersAndSortsLinksByTheirChange() {
        var answer = Document.of("""
                { cramp(slug: "nocturnal-leg-cramp") {
                  old: causes(edge: { updatedAt: { lt: "2020-01-01T00:00:00Z" } }) { totalCount }
                  new: causes(edge: { updatedAt: { gt: "2020-01-01T00:00:00Z" }, revision: { gte: 1 } },
                    orderBy: [{ field: LINK_UPDATED_AT, direction: DESC }]) { totalCount }
                  all: causes { totalCount } } }""").ask();
        assertEquals(0, answer.<Integer>at("cramp.old.totalCount"));
        assertEquals(answer.<Integer>at("cramp.all.totalCount"), answer.<Integer>at("cramp.new.totalCount"));
    }
}
