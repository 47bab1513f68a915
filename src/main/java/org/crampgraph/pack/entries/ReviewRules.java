package org.crampgraph.pack.entries;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.crampgraph.pack.yaml.Fields;

/// Rules for the dates of an entry or a link.
final class ReviewRules {
    private ReviewRules() {}

    static void check(LocalDate on, LocalDate due, Fields fields) {
        if (fields.has("reviewDue") && !fields.has("reviewedOn")) {
            fields.fault("reviewDue", "give `reviewedOn` and `reviewDue` together");
        } else if (on != null && on.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1))) {
            fields.fault("reviewedOn", "%s is in the future; write the day of the review".formatted(on));
        } else if (on != null && due != null && due.isBefore(on)) {
            fields.fault("reviewDue", "the next review must not be due before the last one");
        }
    }
}
