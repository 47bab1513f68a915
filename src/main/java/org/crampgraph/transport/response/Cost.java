package org.crampgraph.transport.response;

import java.util.LinkedHashMap;
import java.util.Map;

/// Upper bound and limit of an operation's cost, in objects.
public record Cost(long requested, long maximum) {

    public boolean isTooHigh() {
        return requested > maximum;
    }

    /// As `extensions.cost` of the response.
    Map<String, Object> asMap() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("requested", requested);
        figures.put("maximum", maximum);
        return figures;
    }
}
