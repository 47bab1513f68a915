package org.crampgraph.transport.connection;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.vertx.core.http.HttpHeaders;

/// The header `Date`, formatted once a second.
public final class HttpDate {

    /// Java's own RFC 1123 format omits the leading zero of the day.
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private volatile Written last = new Written(0, "");

    private record Written(long second, CharSequence text) {}

    public CharSequence now() {
        long second = System.currentTimeMillis() / 1000;
        var written = last;
        if (written.second != second) {
            written = new Written(second,
                    HttpHeaders.createOptimized(FORMAT.format(Instant.ofEpochSecond(second))));
            last = written;
        }
        return written.text;
    }
}
