package org.crampgraph.content.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.crampgraph.content.model.Food;
import org.junit.jupiter.api.Test;

/// An order has each key once, the tie-break as well, however it is put together.
class RelationTest {

    private static final Ordering BY_NAME = Relation.all(Food.class, Key.text("n.name")).ordering();

    @Test
    void endsOrdersWithTheSlug() {
        assertEquals("n.name, n.slug", BY_NAME.orderBy());
    }

    @Test
    void keepsTheFirstOfEqualKeys() {
        var asked = Stream.of(Key.text("n.summary"), Key.text("n.name").reversed());
        assertEquals("n.summary, n.name desc, n.slug",
                Relation.unique(Stream.concat(asked, BY_NAME.keys().stream())).orderBy());
    }
}
