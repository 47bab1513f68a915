package org.crampgraph.pack;

import java.util.List;
import java.util.stream.Stream;

/// The parsed content of a pack, in its order.
record Pack(List<PackEntry<?>> entries) {

    /// The content of one file: any of the lists, each at most once.
    static Pack read(Fields file) {
        return new Pack(Stream.<List<? extends PackEntry<?>>>of(
                file.parts("sources", SourceEntry::read),
                file.parts("cramps", CrampEntry::read),
                file.parts("causes", CauseEntry::read),
                file.parts("symptoms", SymptomEntry::read),
                file.parts("foods", FoodEntry::read),
                file.parts("remedies", RemedyEntry::read),
                file.parts("ingredients", IngredientEntry::read),
                file.parts("medications", MedicationEntry::read),
                file.parts("interactions", InteractionEntry::read),
                file.parts("intakes", IntakeEntry::read),
                file.parts("articles", ArticleEntry::read))
                .<PackEntry<?>>flatMap(List::stream).toList());
    }

    static Pack join(List<Pack> files) {
        return new Pack(files.stream().flatMap(file -> file.entries.stream()).toList());
    }

    List<TopicEntry<?>> topics() {
        return entries.stream().filter(TopicEntry.class::isInstance).<TopicEntry<?>>map(entry -> (TopicEntry<?>) entry)
                .toList();
    }

    Stream<LinkEntry> links() {
        return topics().stream().flatMap(entry -> entry.links().stream());
    }

    <E> List<E> all(Class<E> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
