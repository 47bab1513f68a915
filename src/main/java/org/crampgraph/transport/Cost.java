package org.crampgraph.transport;

import java.util.LinkedHashMap;
import java.util.Map;

/// What an operation costs at most, and what it may cost, in objects.
public record Cost(long requested, long maximum) {

    public boolean isTooHigh() {
        return requested > maximum;
    }

    /// As the answer's `extensions.cost`.
    Map<String, Object> asMap() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("requested", requested);
        figures.put("maximum", maximum);
        return figures;
    }
}
