package org.crampgraph.content.tables;

import java.util.stream.Stream;

import org.crampgraph.content.links.Replacement;
import org.crampgraph.content.model.Exercise;
import org.crampgraph.content.types.ContentType;
import org.crampgraph.content.types.LinkType;

public final class ExerciseTable {

    static final ContentType<Exercise> TYPE = ConceptTable.of(Exercise.class, Exercise::new, "exercises")
            .described("An exercise.").one("exercise", "calf-stretch")
            .text("breathing", e -> e.breathing, (e, v) -> e.breathing = v)
            .all("exercises", "All exercises, by name.", "exercises", ConceptTable.BY_NAME).build();

    static final LinkType<Replacement> REPLACEMENT = LinkTable.link(Replacement.class, Replacement::new, "replaces")
            .described("An exercise can replace another.")
            .from(Exercise.class, "exercise", (l, v) -> l.exercise = v)
            .to(Exercise.class, "instead", (l, v) -> l.instead = v)
            .forward("replaces", "Exercises that it can replace, by name.", "A page of exercises.", "An exercise.",
                    ConceptTable.BY_NAME)
            .backward("replacedBy", "Exercises that can replace it, by name.", "A page of exercises.", "An exercise.",
                    ConceptTable.BY_NAME)
            .build();

    private ExerciseTable() {}

    public static ContentTypes types() {
        return new ContentTypes(Stream.concat(ContentTypes.BUILT_IN.entries().stream(), Stream.of(TYPE)).toList(),
                Stream.concat(ContentTypes.BUILT_IN.links().stream(), Stream.of(REPLACEMENT)).toList());
    }
}
