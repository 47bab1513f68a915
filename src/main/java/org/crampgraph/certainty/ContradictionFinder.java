package org.crampgraph.certainty;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.Link;
import org.crampgraph.content.Topic;
import org.crampgraph.content.query.BadInputException;
import org.crampgraph.content.query.Reader;

/// Finds links whose sources disagree, in one statement.
@ApplicationScoped
public class ContradictionFinder {

    private static final int MOST = 100;

    /// Every link that states the direction of its evidence or the effect of a remedy.
    private static final String CANDIDATES = "select l, f, t from Link l join Topic f on f.rowId = l.fromId "
            + "join Topic t on t.rowId = l.toId where l.direction <> UNKNOWN or l.kind = EFFECT";

    @Inject
    Reader reader;

    /// @throws BadInputException unless `first` is from 0 to 100
    public Contradictions find(int first) {
        if (first < 0 || first > MOST) {
            throw new BadInputException("\"first\" is %d; it must be from 0 to %d.".formatted(first, MOST));
        }
        var all = reader.list(CANDIDATES, Object[].class, Map.of()).stream()
                .map(row -> Contradiction.find((Link) row[0], (Topic) row[1], (Topic) row[2]))
                .flatMap(Optional::stream).sorted(Contradiction.SUREST_FIRST).toList();
        return new Contradictions(all.size(), all.stream().limit(first).toList());
    }
}
