package org.crampgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.testsupport.Concurrently;
import org.crampgraph.testsupport.Listing;
import org.crampgraph.testsupport.Listing.Page;
import org.crampgraph.testsupport.ServedSchema;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The pages of every list together are the list, for any size and from either end.
@QuarkusTest
class PagingTest {

    @TestFactory
    Stream<DynamicTest> putsPagesTogether() {
        return Listing.all(ServedSchema.read()).stream()
                .map(list -> dynamicTest(list.name(), () -> putsPagesTogether(list)));
    }

    private static void putsPagesTogether(Listing list) {
        var whole = nodes(list.forwards(100));
        assertFalse(whole.isEmpty(), "nothing to page through");
        assertEquals(whole.size(), new HashSet<>(whole).size(), "an entry stands there twice");
        Concurrently.forEach(Stream.of(1, 7, 100).filter(size -> size > 1 || whole.size() <= 20), size -> {
            holdTogether(list.forwards(size), whole, size, true);
            holdTogether(list.backwards(size), whole, size, false);
        });
        showsNothing(list);
        followsRelay(list, whole);
    }

    /// `hasNextPage` and `hasPreviousPage` of the Relay specification: the size decides in its own direction, if there is one; a cursor
    /// decides where there is no size.
    private static void followsRelay(Listing list, List<String> whole) {
        var one = list.page(Map.of("first", 1));
        var last = list.page(Map.of("last", 1));
        var front = list.page(Map.of("before", last.startCursor()));
        assertEquals(whole.subList(0, Math.min(20, whole.size() - 1)), front.nodes(), "before without last");
        assertEquals(true, front.hasNextPage(), "before without last");
        assertEquals(false, front.hasPreviousPage());
        var between = list.page(Map.of("after", one.endCursor(), "before", last.startCursor()));
        assertEquals(whole.subList(1, Math.max(1, Math.min(21, whole.size() - 1))),
                between.nodes());
        assertEquals(true, between.hasNextPage());
        assertEquals(true, between.hasPreviousPage());
        var sized = list.page(Map.of("first", 100, "before", last.startCursor()));
        assertEquals(whole.size() - 1 > 100, sized.hasNextPage(), "first decides");
        var backward = list.page(Map.of("last", 100, "after", one.endCursor()));
        assertEquals(whole.size() - 1 > 100, backward.hasPreviousPage(), "last decides");
        var rest = list.page(Map.of("after", one.endCursor()));
        assertEquals(whole.size() - 1 > 20, rest.hasNextPage());
        assertEquals(true, rest.hasPreviousPage());
    }

    private static void holdTogether(List<Page> pages, List<String> whole, int size, boolean forwards) {
        assertEquals(whole, nodes(pages), "pages of " + size);
        assertEquals((whole.size() + size - 1) / size, pages.size(), "pages of " + size);
        IntStream.range(0, pages.size()).forEach(i -> {
            var page = pages.get(i);
            assertEquals(page.nodes(), page.edges());
            assertEquals(whole.size(), page.totalCount());
            assertEquals(i < pages.size() - 1, page.hasNextPage());
            assertEquals(i > 0, page.hasPreviousPage());
            assertEquals(page.cursors().getFirst(), page.startCursor());
            assertEquals(page.cursors().getLast(), page.endCursor());
            assertEquals(size, i == (forwards ? pages.size() - 1 : 0) ? size : page.nodes().size());
        });
    }

    private static void showsNothing(Listing list) {
        var nothing = list.page(Map.of("first", 0));
        assertEquals(List.of(), nothing.nodes());
        assertEquals(List.of(), nothing.edges());
        assertEquals(true, nothing.hasNextPage());
        assertNull(nothing.startCursor());
        assertNull(nothing.endCursor());
    }

    private static List<String> nodes(List<Page> pages) {
        return pages.stream().flatMap(page -> page.nodes().stream()).toList();
    }
}
