package org.crampgraph.pack;

import java.util.List;
import java.util.stream.Stream;

import org.crampgraph.content.types.ContentType;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.EntryType;

/// Everything that a pack says, in the order in which it says it.
record Pack(List<PackEntry<?>> entries) {

    /// What one file says: any of the lists, each at most once.
    static Pack read(Fields file, EntryReader reader) {
        return new Pack(reader.types().entries().stream().filter(type -> type.list() != null)
                .flatMap(type -> read(file, reader, type)).toList());
    }

    private static <E extends Entry> Stream<PackEntry<?>> read(Fields file, EntryReader reader, ContentType<E> type) {
        return file.parts(type.list(), fields -> reader.read(type, fields)).stream().flatMap(PackEntry::all);
    }

    static Pack join(List<Pack> files) {
        return new Pack(files.stream().flatMap(file -> file.entries.stream()).toList());
    }

    Stream<PackLink<?>> links() {
        return entries.stream().flatMap(entry -> entry.links().stream());
    }

    /// The entries of a type.
    Stream<PackEntry<?>> all(EntryType type) {
        return entries.stream().filter(entry -> entry.type().type() == type);
    }
}
