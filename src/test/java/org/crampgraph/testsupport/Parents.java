package org.crampgraph.testsupport;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Ids of the entries of each type, as many as one request may have.
public final class Parents {

    private static final int LARGEST = 100;

    /// Fields with entries of types whose root list has another name.
    private static final Map<String, String> DETOURS = Map.of(
            "Article", "article(slug: \"seed-article\") { id }",
            "Interaction", "medications(first: 100) { nodes { interactions(first: 100) { nodes { id } } } }",
            "Remedy", "remedies(first: 100) { nodes { id } }",
            "ReferenceIntake", "referenceIntakes(first: 100) { nodes { id } }");

    private Parents() {}

    public static List<String> of(String type) {
        var field = DETOURS.getOrDefault(type, type.toLowerCase() + "s(first: 100) { nodes { id } }");
        return texts(Document.of("{ " + field + " }").ask().data()).limit(LARGEST).toList();
    }

    /// Every text in a tree of objects and lists.
    static Stream<String> texts(Object tree) {
        return switch (tree) {
            case String text -> Stream.of(text);
            case Map<?, ?> object -> texts(object.values());
            case Collection<?> items -> items.stream().flatMap(Parents::texts);
            case null, default -> Stream.of();
        };
    }
}
