package org.crampgraph.certainty;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.Concept;
import org.crampgraph.content.Link;
import org.crampgraph.content.Topic;
import org.crampgraph.content.query.BadInputException;
import org.crampgraph.content.query.Reader;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.GlobalId;

/// Finds the links along a path, in two statements for any length.
@ApplicationScoped
public class PathReader {

    private static final String LINKS = "from Link where " + Reader.ANY.formatted("fromId") + " and "
            + Reader.ANY.formatted("toId") + " order by rowId";

    @Inject
    Reader reader;

    /// @param ids global ids of concepts, each linked to the next in either direction
    /// @throws BadInputException if the path is too short or too long, an id is not a concept's or occurs twice, or a
    /// step has no link
    public PathCertainty read(List<String> ids) {
        var concepts = concepts(ConceptPath.parse(ids));
        var links = reader.list(LINKS, Link.class, Reader.ids(concepts.stream().map(Topic::rowId).toList()));
        var along = IntStream.range(1, concepts.size())
                .mapToObj(i -> step(concepts.get(i - 1), concepts.get(i), links)).flatMap(List::stream).toList();
        return PathCertainty.of(concepts.stream().map(Concept.class::cast).toList(), along);
    }

    private List<Topic> concepts(List<GlobalId> path) {
        var found = reader.bySlug(Topic.class, path.stream().map(GlobalId::slug).toList()).stream()
                .collect(Collectors.toMap(Entry::getId, Function.identity()));
        path.stream().filter(id -> !found.containsKey(id.toString())).findFirst().ifPresent(id -> {
            throw new BadInputException("There is no %s \"%s\" (any more); remove it from \"path\"."
                    .formatted(ConceptPath.noun(id.type()), id.slug()));
        });
        return path.stream().map(id -> found.get(id.toString())).toList();
    }

    private static List<ConceptLink> step(Topic one, Topic other, List<Link> links) {
        var step = Stream.of(between(one, other, links), between(other, one, links)).flatMap(List::stream).toList();
        if (step.isEmpty()) {
            throw new BadInputException(
                    "No link joins %s and %s; in \"path\" each concept must be linked to the next."
                            .formatted(words(one), words(other)));
        }
        return step;
    }

    private static List<ConceptLink> between(Topic from, Topic to, List<Link> links) {
        return links.stream().filter(link -> link.fromId.equals(from.rowId) && link.toId.equals(to.rowId))
                .map(link -> ConceptLink.of(link, from, to)).toList();
    }

    private static String words(Topic topic) {
        var id = GlobalId.parse(topic.getId()).orElseThrow();
        return "the %s \"%s\"".formatted(ConceptPath.noun(id.type()), topic.slug);
    }
}
