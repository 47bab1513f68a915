package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.GraphQL;
import org.crampgraph.content.query.PageArguments;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.pack.entries.Pack;
import org.crampgraph.search.Search;
import org.crampgraph.search.SearchQuery;
import org.dataloader.DataLoaderRegistry;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new type of concept with a text field, and a new kind of link, need nothing but their lines in `new-types`: they are
/// loaded, listed, filtered, sorted, searched, found and exported.
@Tag("slow")
class NewTypesTest {

    private static SessionFactory database;

    private Session session;
    private GraphQL graphql;

    @BeforeAll
    static void load() throws Exception {
        database = NewTypesService.database();
        database.inTransaction(entities -> {
            Pack wanted = read(PackSource.text(pack())).complete();
            Pack now = StoredPack.read(entities, types());
            var changes = ChangeSet.between(now, wanted);
            assertEquals("entries: 3 added, 0 changed, 0 removed; links: 1 added, 0 changed, 0 removed",
                    changes.toString());
            new PackWriter(entities, now).write(changes, wanted, types());
        });
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @BeforeEach
    void open() throws ReflectiveOperationException {
        session = database.openSession();
        graphql = NewTypesService.graphql(session, types());
    }

    @AfterEach
    void end() {
        session.close();
    }

    @Test
    void listsThem() {
        assertEquals(Map.of("gadgets", Map.of("totalCount", 2, "nodes",
                List.of(Map.of("slug", "calf-roller"), Map.of("slug", "heel-wedge")))),
                ask("{ gadgets { totalCount nodes { slug } } }"));
    }

    @Test
    void filtersAndSortsThemByTheNewText() {
        assertEquals(Map.of("gadgets", Map.of("nodes", List.of(Map.of("breathing", "Inhale on the way up")))),
                ask("{ gadgets(filter: { breathing: { contains: \"inhale\" } }) { nodes { breathing } } }"));
        assertEquals(Map.of("gadgets", Map.of("nodes", List.of(Map.of("slug", "heel-wedge"),
                Map.of("slug", "calf-roller")))),
                ask("{ gadgets(orderBy: [{ field: BREATHING, direction: DESC }]) { nodes { slug } } }"));
    }

    @Test
    void filtersThemByTheNewLink() {
        assertEquals(Map.of("gadgets", Map.of("nodes", List.of(Map.of("slug", "calf-roller")))), ask("""
                { gadgets(filter: { replaces: { some: { evidence: { certainty: { eq: LOW } },
                  node: { slug: { eq: "heel-wedge" } } } } }) { nodes { slug } } }"""));
    }

    @Test
    void showsTheNewLinkFromBothEnds() {
        var replaces = Map.of("edges", List.of(Map.of("revision", 1, "node", Map.of("slug", "heel-wedge"))));
        assertEquals(Map.of("one", Map.of("replaces", replaces, "replacedBy", Map.of("totalCount", 0)), "other",
                Map.of("replacedBy", Map.of("nodes", List.of(Map.of("slug", "calf-roller"))))), ask("""
                        { one: gadget(slug: "calf-roller") { replaces { edges { revision node { slug } } }
                            replacedBy { totalCount } }
                          other: gadget(slug: "heel-wedge") { replacedBy { nodes { slug } } } }"""));
    }

    @Test
    void namesThemInTheEnums() {
        var values = "{ __type(name: \"%s\") { enumValues { name } } }";
        assertTrue(ask(values.formatted("EntryType")).toString().contains("name=GADGET"));
        assertTrue(ask(values.formatted("ConceptType")).toString().contains("name=GADGET"));
        assertTrue(ask(values.formatted("LinkKind")).toString().contains("name=GADGET_SWAP"));
    }

    @Test
    void findsThemByTheNewText() throws ReflectiveOperationException {
        var found = NewTypesService.wired(Search.class, NewTypesService.queries(session))
                .find(SearchQuery.of("breathe slowly"), List.of("GADGET"), PageArguments.of(10, null, null, null));
        assertEquals(List.of("calf-roller"), found.page().rows().stream().map(row -> row.node().getSlug()).toList());
        assertTrue(found.highlights(found.page().rows().getFirst().link()).stream()
                .anyMatch(text -> text.field().equals("breathing")), "names the field");
    }

    @Test
    void exportsThem(@TempDir Path folder) throws Exception {
        for (var file : PackText.of(StoredPack.read(session, types()), types()).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        assertTrue(Files.exists(folder.resolve("gadgets.yaml")));
        assertEquals(ChangeSet.NONE,
                ChangeSet.between(read(PackSource.text(pack())), read(PackSource.folder(folder))));
    }

    private static Pack read(PackSource source) {
        PackReport report = PackReader.read(PackFiles.open(source), types());
        assertTrue(report.good(), report::toString);
        return report.pack();
    }

    private static ContentTypes types() {
        return NewTypesService.TYPES;
    }

    private static String pack() {
        return NewTypesService.text("pack.yaml");
    }

    private Map<String, Object> ask(String query) {
        var result = graphql.execute(ExecutionInput.newExecutionInput(query)
                .dataLoaderRegistry(new DataLoaderRegistry()));
        assertEquals(List.of(), result.getErrors());
        return result.getData();
    }
}
