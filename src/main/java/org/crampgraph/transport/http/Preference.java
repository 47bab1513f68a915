package org.crampgraph.transport.http;

import java.util.List;
import java.util.Locale;

import io.vertx.core.MultiMap;

/// What a client accepts, and how much it likes it.
///
/// @param value  in lower case, without parameters
/// @param weight 0 to 1; 0 excludes the value
record Preference(String value, double weight) {

    /// The preferences of a header such as `Accept`, in their order.
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

    /// A weight that cannot be read counts as none.
    private static double weight(String text) {
        try {
            return Math.clamp(Double.parseDouble(text), 0, 1);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
