package org.crampgraph.transport.http;

import java.util.ArrayList;
import java.util.List;

import io.vertx.core.MultiMap;

/// The elements of a list header: of all its lines, which are equivalent to one line with commas (RFC 9110, 5.3).
final class HeaderValues {

    private HeaderValues() {}

    /// In order, without surrounding white space and empty elements. A comma within quotes belongs to its element.
    static List<String> of(MultiMap headers, CharSequence name) {
        return split(line(headers, name), ',');
    }

    /// All lines as one; empty if there is none.
    static String line(MultiMap headers, CharSequence name) {
        var lines = headers.getAll(name);
        return lines.size() == 1 ? lines.getFirst() : String.join(",", lines);
    }

    /// The parts between separators outside of quotes.
    static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted && c == '\\') {
                i++;
            } else if (!quoted && c == separator) {
                add(parts, text.substring(start, i));
                start = i + 1;
            }
        }
        add(parts, text.substring(start));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }
}
