package org.crampgraph.content.tables;

import static org.crampgraph.content.fields.Kind.FLAG;
import static org.crampgraph.content.fields.Kind.INTEGER;
import static org.crampgraph.content.fields.Kind.TEXT;
import static org.crampgraph.content.fields.Kind.TIME;

import java.util.function.Supplier;

import org.crampgraph.content.types.ContentType;
import org.crampgraph.evidence.Entry;
import org.crampgraph.evidence.VerifiedEntry;

/// The common part of every entry.
final class EntryTable {

    private EntryTable() {}

    static <E extends Entry> ContentType.Builder<E> of(Class<E> entity, Supplier<E> create, String list) {
        return ContentType.of(entity, create, list).derived("id").derived("sources").computed(TEXT, "slug", "slug")
                .computed(INTEGER, "revision", "revision").computed(TIME, "updatedAt", "updatedAt")
                .date("reviewedOn", e -> e.reviewedOn, (e, v) -> e.reviewedOn = v)
                .date("reviewDue", e -> e.reviewDue, (e, v) -> e.reviewDue = v).computed(FLAG, "isOverdue", "overdue");
    }

    /// The common part of every entry that states whether it was checked.
    static <E extends VerifiedEntry> ContentType.Builder<E> verified(Class<E> entity, Supplier<E> create, String list) {
        return of(entity, create, list).derived("verified", "verification.verified")
                .derived("unverified", "verification")
                .computed(FLAG, "verified", "verification.verified");
    }
}
