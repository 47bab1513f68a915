package org.crampgraph.certainty;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.crampgraph.content.input.BadInputException;
import org.crampgraph.content.links.Link;
import org.crampgraph.content.model.Concept;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.query.ContentQueries;
import org.crampgraph.content.query.LookUps;
import org.crampgraph.content.query.condition.RowIds;
import org.crampgraph.evidence.GlobalId;
import org.crampgraph.evidence.TypeName;

/// Finds the links along a path, in two statements for any length.
@ApplicationScoped
public class PathReader {

    /// In concepts.
    public static final int SHORTEST = 2;
    public static final int LONGEST = 6;

    @Inject
    ContentQueries queries;

    @Inject
    LookUps lookUps;

    /// @param path slugs or global ids of concepts, each linked to the next in either direction
    /// @throws BadInputException if the path is too short or too long, names no concept or one twice, or a
    /// step has no link
    public PathCertainty read(List<String> path) {
        var concepts = concepts(ConceptPath.parse(path));
        var ids = new RowIds(concepts.stream().map(ConceptEntity::rowId).toList());
        var links = queries.list("from Link where " + ContentQueries.VERSION + " and " + ids.include("fromId") + " and "
                + ids.include("toId") + " order by rowId", Link.class, ids.parameters());
        var along = IntStream.range(1, concepts.size())
                .mapToObj(i -> step(concepts.get(i - 1), concepts.get(i), links)).flatMap(List::stream).toList();
        return PathCertainty.of(concepts.stream().map(Concept.class::cast).toList(), along);
    }

    private List<ConceptEntity> concepts(List<ConceptPath.Step> path) {
        var found = lookUps.bySlug(ConceptEntity.class, path.stream().map(ConceptPath.Step::slug).distinct().toList());
        var concepts = path.stream().map(step -> concept(step, found)).toList();
        var seen = new HashSet<ConceptEntity>();
        concepts.stream().filter(concept -> !seen.add(concept)).findFirst().ifPresent(concept -> {
            throw new BadInputException(
                    "\"path\" goes through %s twice; leave the detour out.".formatted(words(concept)));
        });
        return concepts;
    }

    private static ConceptEntity concept(ConceptPath.Step step, List<ConceptEntity> found) {
        var meant = found.stream().filter(step::means).toList();
        if (meant.isEmpty()) {
            throw new BadInputException("There is no %s \"%s\" (any more); remove it from \"path\".".formatted(
                    step.type() == null ? "concept" : TypeName.noun(step.type()), step.slug()));
        }
        if (meant.size() > 1) {
            throw new BadInputException("\"%s\" in \"path\" is the slug of %s; give the \"id\" of the one you mean."
                    .formatted(step.slug(),
                            meant.stream().map(PathReader::words).collect(Collectors.joining(" and of "))));
        }
        return meant.getFirst();
    }

    private static List<ConceptLink> step(ConceptEntity one, ConceptEntity other, List<Link> links) {
        var step = Stream.of(between(one, other, links), between(other, one, links)).flatMap(List::stream).toList();
        if (step.isEmpty()) {
            throw new BadInputException(
                    "No link joins %s and %s; in \"path\" each concept must be linked to the next."
                            .formatted(words(one), words(other)));
        }
        return step;
    }

    private static List<ConceptLink> between(ConceptEntity from, ConceptEntity to, List<Link> links) {
        return links.stream().filter(link -> link.fromId.equals(from.rowId) && link.toId.equals(to.rowId))
                .map(link -> ConceptLink.of(link, from, to)).toList();
    }

    private static String words(ConceptEntity topic) {
        var id = GlobalId.parse(topic.getId()).orElseThrow();
        return "the %s \"%s\"".formatted(TypeName.noun(id.type()), topic.slug);
    }
}
