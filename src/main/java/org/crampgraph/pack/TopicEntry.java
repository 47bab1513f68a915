package org.crampgraph.pack;

import java.util.List;

import org.crampgraph.content.Topic;

/// An entry that becomes a concept.
interface TopicEntry<T extends Topic> extends PackEntry<T> {

    Heading heading();

    String name();

    String summary();

    default List<String> aliases() {
        return List.of();
    }

    /// The links that start at this entry.
    default List<LinkEntry> links() {
        return List.of();
    }

    /// The values that only this type has.
    void fill(T topic);

    @Override
    default Reference self() {
        return heading().self();
    }

    @Override
    default void fill(T topic, Shelf shelf) {
        topic.name = name();
        topic.summary = summary();
        topic.aliases = aliases();
        topic.verification = heading().verification();
        shelf.replace(topic, topic.citations, shelf.sources(heading().sources()), list -> topic.citations = list);
        fill(topic);
    }
}
