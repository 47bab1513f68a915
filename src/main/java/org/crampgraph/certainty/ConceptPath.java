package org.crampgraph.certainty;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.crampgraph.content.query.BadInputException;
import org.crampgraph.content.query.Excerpt;
import org.crampgraph.evidence.EntryType;
import org.crampgraph.evidence.GlobalId;

/// Parses a path that a client sent.
final class ConceptPath {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private ConceptPath() {}

    /// @throws BadInputException if the path is too short or too long, or an id is not a concept's or occurs twice
    static List<GlobalId> parse(List<String> ids) {
        if (ids.size() < SHORTEST || ids.size() > LONGEST) {
            throw new BadInputException("\"path\" has %d ids; give from %d to %d, each linked to the next."
                    .formatted(ids.size(), SHORTEST, LONGEST));
        }
        var path = ids.stream().map(ConceptPath::parse).toList();
        var seen = new HashSet<GlobalId>();
        path.stream().filter(id -> !seen.add(id)).forEach(id -> {
            throw new BadInputException("\"path\" contains the %s \"%s\" twice; remove the detour."
                    .formatted(noun(id.type()), id.slug()));
        });
        return path;
    }

    /// The noun for a concept type, for use within a sentence.
    static String noun(EntryType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static GlobalId parse(String id) {
        return GlobalId.parse(id).filter(parsed -> isConcept(parsed.type())).orElseThrow(() -> new BadInputException(
                "\"%s\" in \"path\" is not the global id of a concept. Take one from the \"id\" field of a cramp, cause, symptom, remedy, ingredient or food."
                        .formatted(Excerpt.of(id, 60))));
    }

    private static boolean isConcept(EntryType type) {
        return switch (type) {
            case CRAMP, CAUSE, SYMPTOM, FOOD, REMEDY, INGREDIENT -> true;
            case MEDICATION, INTERACTION, REFERENCE_INTAKE, SOURCE, ARTICLE, CLAIM -> false;
        };
    }
}
