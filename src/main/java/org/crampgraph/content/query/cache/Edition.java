package org.crampgraph.content.query.cache;

import java.time.LocalDate;
import java.time.ZoneOffset;

/// What a cached part is valid for.
///
/// @param version of the content; 0 if there is none
/// @param day     in UTC, because facts become overdue at midnight
public record Edition(long version, LocalDate day) {

    public static Edition today(long version) {
        return new Edition(version, LocalDate.now(ZoneOffset.UTC));
    }
}
