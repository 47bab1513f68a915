package org.crampgraph.transport.http;

import java.util.List;
import java.util.Locale;

import io.vertx.core.MultiMap;

/// A value that a client accepts, and its weight.
///
/// @param value  in lower case, without parameters
/// @param weight 0 to 1; 0 excludes the value
record Preference(String value, double weight) {

    /// The preferences in a header such as `Accept`, in order.
    static List<Preference> of(MultiMap headers, CharSequence name) {
        return HeaderValues.of(headers, name).stream().map(Preference::of).toList();
    }

    private static Preference of(String element) {
        var parts = HeaderValues.split(element, ';');
        double weight = parts.stream().skip(1).map(part -> part.replace(" ", "").toLowerCase(Locale.ROOT))
                .filter(part -> part.startsWith("q=")).mapToDouble(part -> weight(part.substring(2))).findFirst()
                .orElse(1);
        return new Preference(parts.isEmpty() ? "" : parts.getFirst().toLowerCase(Locale.ROOT), weight);
    }

    /// An invalid weight is ignored.
    private static double weight(String text) {
        try {
            return Math.clamp(Double.parseDouble(text), 0, 1);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
