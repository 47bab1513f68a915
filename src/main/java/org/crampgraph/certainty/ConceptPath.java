package org.crampgraph.certainty;

import java.util.List;
import java.util.Optional;

import org.crampgraph.content.input.BadInputException;
import org.crampgraph.content.input.Excerpt;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.evidence.GlobalId;

/// A path that a client sent.
final class ConceptPath {

    private static final int SHORTEST = PathReader.SHORTEST;
    private static final int LONGEST = PathReader.LONGEST;

    /// A concept of the path, by its global id or by its slug alone.
    ///
    /// @param type null if the client gave a slug
    record Step(String type, String slug, String given) {

        boolean means(ConceptEntity concept) {
            var id = GlobalId.parse(concept.getId()).orElseThrow();
            return concept.slug.equals(slug) && (type == null || type.equals(id.type()));
        }
    }

    private ConceptPath() {}

    /// @throws BadInputException if the path is too short or too long, or holds what is neither a slug nor a global id
    static List<Step> parse(List<String> path) {
        if (path.size() < SHORTEST || path.size() > LONGEST) {
            throw new BadInputException("\"path\" has %d concepts; give from %d to %d, each linked to the next."
                    .formatted(path.size(), SHORTEST, LONGEST));
        }
        return path.stream().map(ConceptPath::parse).toList();
    }

    private static Step parse(String given) {
        return GlobalId.parse(given).map(id -> new Step(id.type(), id.slug(), given))
                .or(() -> Optional.of(new Step(null, given, given)).filter(step -> GlobalId.isSlug(step.slug())))
                .orElseThrow(() -> new BadInputException(
                        "\"%s\" in \"path\" is neither a slug nor a global id of a concept. Take one from the \"slug\" or \"id\" field of a concept."
                                .formatted(Excerpt.of(given, 60))));
    }
}
