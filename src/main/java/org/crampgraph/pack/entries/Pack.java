package org.crampgraph.pack.entries;

import java.util.List;
import java.util.stream.Stream;

import org.crampgraph.content.types.ContentType;
import org.crampgraph.evidence.Entry;
import org.crampgraph.pack.yaml.Fields;

/// The parsed content of a pack, in its order.
public record Pack(List<PackEntry<?>> entries) {

    /// The content of one file: any of the lists, each at most once.
    public static Pack read(Fields file, EntryReader reader) {
        return new Pack(reader.types().entries().stream().filter(type -> type.list() != null)
                .flatMap(type -> read(file, reader, type)).toList());
    }

    private static <E extends Entry> Stream<PackEntry<?>> read(Fields file, EntryReader reader, ContentType<E> type) {
        return file.parts(type.list(), fields -> reader.read(type, fields)).stream().flatMap(PackEntry::all);
    }

    public static Pack join(List<Pack> files) {
        return new Pack(files.stream().flatMap(file -> file.entries.stream()).toList());
    }

    /// Sets the derived values of every draft.
    public Pack complete() {
        var drafts = new LoadedEntities();
        entries.forEach(entry -> drafts.put(entry.self(), entry.draft()));
        entries.forEach(entry -> entry.complete(drafts));
        return this;
    }

    public Stream<PackLink<?>> links() {
        return entries.stream().flatMap(entry -> entry.links().stream());
    }

    /// The entries of a type.
    @SuppressWarnings("unchecked")
    public <E extends Entry> Stream<PackEntry<E>> all(Class<E> type) {
        return entries.stream().filter(entry -> entry.type().entity() == type).map(entry -> (PackEntry<E>) entry);
    }
}
