package org.crampgraph.pack.entries;

import java.util.List;

import org.crampgraph.evidence.UnverifiedDetail;
import org.crampgraph.pack.yaml.Fields;

/// The list `unverified` of an entry: details that were not checked against a source. `text` occurs in the field, word
/// for word; `leftOut` was left out of it.
final class Details {
    private Details() {}

    static List<UnverifiedDetail> read(Fields entry) {
        return entry.parts("unverified", detail -> read(detail, entry));
    }

    private static UnverifiedDetail read(Fields detail, Fields entry) {
        String field = detail.name("field");
        if (field != null && !entry.has(field)) {
            detail.fault("field", "this entry has no `%s`; name the key that holds the words".formatted(field));
        }
        return new UnverifiedDetail(field,
                detail.has("leftOut") ? detail.text("leftOut") : shown(detail, entry, field));
    }

    private static String shown(Fields detail, Fields entry, String field) {
        String text = detail.text("text");
        if (text != null && field != null && entry.has(field) && !entry.words(field).contains(text)) {
            detail.fault("text",
                    "`%s` does not contain these words; copy them exactly, or use `leftOut`".formatted(field));
        }
        return text;
    }
}
