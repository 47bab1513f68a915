package org.crampgraph.certainty;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.fields.Key;
import org.crampgraph.content.fields.Ordering;
import org.crampgraph.content.input.BadInputException;
import org.crampgraph.content.links.Link;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.query.ContentQueries;
import org.crampgraph.content.query.Cursor;
import org.crampgraph.content.query.PageArguments;
import org.crampgraph.content.query.Row;
import org.crampgraph.content.query.Slice;

/// Finds links whose sources disagree, in one statement.
@ApplicationScoped
public class ContradictionFinder {

    private static final String LIST = "contradictions";
    private static final Ordering ORDER = new Ordering(List.of(Key.whole("certainty"), Key.text("from"), Key.text("to"),
            Key.text("fromId"), Key.text("toId"), Key.text("kind")));

    /// Every link that states the direction of its evidence or the effect of a remedy.
    private static final String CANDIDATES = "select l, f, t from Link l join ConceptEntity f on f.rowId = l.fromId "
            + "join ConceptEntity t on t.rowId = l.toId where " + ContentQueries.VERSION
            + " and (l.direction <> UNKNOWN or l.kind = 'EFFECT')";

    @Inject
    ContentQueries queries;

    /// @throws BadInputException if a cursor is not one of this list
    public Contradictions find(PageArguments window) {
        var all = queries.list(CANDIDATES, Object[].class, Map.of()).stream()
                .map(row -> Contradiction.find((Link) row[0], (ConceptEntity) row[1], (ConceptEntity) row[2]))
                .flatMap(Optional::stream).sorted(comparing(Contradiction::position, ContradictionFinder::compare))
                .toList();
        var inside = all.stream().filter(one -> isInside(one, window)).map(ContradictionFinder::row).toList();
        return Contradictions.of(all.size(), Slice.of(window.backward() ? inside.reversed() : inside, window));
    }

    private static Row<Void, Contradiction> row(Contradiction one) {
        return new Row<>(null, one, () -> Cursor.encode(LIST, ORDER, one.position()));
    }

    private static boolean isInside(Contradiction one, PageArguments window) {
        return (window.after() == null || compare(one.position(), position("after", window.after())) > 0)
                && (window.before() == null || compare(one.position(), position("before", window.before())) < 0);
    }

    private static List<Object> position(String argument, String cursor) {
        return Cursor.decode(LIST, ORDER, argument, cursor).values();
    }

    @SuppressWarnings("unchecked")
    private static int compare(List<Object> one, List<Object> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = ((Comparable<Object>) one.get(i)).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
