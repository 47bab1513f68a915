package org.crampgraph.pack.yaml;

import java.util.List;
import java.util.Optional;

import org.crampgraph.content.types.TextForm;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.Source;

/// Slugs in a pack: of an entry itself, and of referenced entries.
public final class Slugs {
    private Slugs() {}

    /// The slug of the entry itself.
    public static Reference own(Fields fields, Class<? extends Entry> type) {
        return fields.required("slug").flatMap(value -> value.scalar().map(slug -> own(slug, type, value)))
                .orElse(null);
    }

    /// An entry with a malformed slug still exists: references to it are not faults.
    private static Reference own(String slug, Class<? extends Entry> type, Value value) {
        Forms.fits(slug, value, TextForm.SLUG);
        Reference entry = new Reference(type, slug, value.place());
        value.reading().define(entry);
        return entry;
    }

    /// A reference to another entry; checked when every file has been read.
    public static Reference other(Fields fields, String key, Class<? extends Entry> type) {
        return fields.required(key).flatMap(value -> meant(value, type)).orElse(null);
    }

    /// The sources of a fact: at least one, most important first.
    public static List<Reference> sources(Fields fields) {
        if (!fields.has("sources")) {
            fields.fault("sources", "there are no sources; add `sources: [...]` with the slug of at least one work");
        }
        return fields.list(fields.optional("sources"), value -> meant(value, Source.class));
    }

    private static Optional<Reference> meant(Value value, Class<? extends Entry> type) {
        return value.scalar().map(slug -> meant(slug, type, value));
    }

    public static Reference meant(String slug, Class<? extends Entry> type, Value value) {
        Reference reference = new Reference(type, slug, value.place());
        value.reading().refer(reference);
        return reference;
    }
}
