package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.model.Medication;
import org.crampgraph.testsupport.Listing;
import org.crampgraph.testsupport.Listing.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Paging through a list shows every row that exists from beginning to end exactly once, while other rows come and go.
@QuarkusTest
class StablePagingTest {

    private static final int SIZE = 7;

    private final Listing medications = Listing.ofRoot("medications");
    private List<String> before;

    @BeforeEach
    void look() {
        before = nodes(medications.forwards(100));
    }

    @AfterEach
    void restore() {
        QuarkusTransaction.requiringNew().run(() -> Medication.delete("slug like 'test-%'"));
        assertEquals(before, nodes(medications.forwards(100)));
    }

    @Test
    void losesAndRepeatsNothingWhenRowsComeForwards() {
        var first = medications.page(Map.of("first", SIZE));
        insert("test-first", "   first of all");
        insert("test-last", "\uFFEElast of all");
        var seen = new ArrayList<>(first.nodes());
        seen.addAll(rest(first));
        assertEquals(before, seen.subList(0, before.size()));
        assertEquals(before.size() + 1, seen.size(), "a row that came behind the cursor appears");
    }

    @Test
    void losesAndRepeatsNothingWhenRowsComeBackwards() {
        var last = medications.page(Map.of("last", SIZE));
        insert("test-last", "\uFFEElast of all");
        var seen = medications.page(Map.of("last", 100, "before", last.startCursor()));
        assertEquals(before.subList(0, before.size() - SIZE), seen.nodes());
    }

    @Test
    void continuesFromARowThatIsGone() {
        insert("test-first", "   first of all");
        var first = medications.page(Map.of("first", 1));
        QuarkusTransaction.requiringNew().run(() -> Medication.delete("slug", "test-first"));
        assertEquals(before, rest(first));
    }

    private List<String> rest(Page page) {
        return medications.page(Map.of("first", 100, "after", page.endCursor())).nodes();
    }

    private static void insert(String slug, String name) {
        QuarkusTransaction.requiringNew().run(() -> {
            var medication = new Medication();
            medication.slug = slug;
            medication.name = name;
            medication.persist();
        });
    }

    private static List<String> nodes(List<Page> pages) {
        return pages.stream().flatMap(page -> page.nodes().stream()).toList();
    }
}
