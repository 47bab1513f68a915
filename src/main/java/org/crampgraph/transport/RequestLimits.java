package org.crampgraph.transport;

import static org.crampgraph.content.input.LimitUnit.BYTES;
import static org.crampgraph.content.input.LimitUnit.CHARACTERS;
import static org.crampgraph.content.input.LimitUnit.ENTRIES;
import static org.crampgraph.content.input.LimitUnit.VALUE;

import java.util.List;

import jakarta.inject.Singleton;

import org.crampgraph.content.input.InputLimit;
import org.crampgraph.content.input.InputLimits;
import org.crampgraph.content.input.LimitUnit;

/// The limits of every request, as configured.
@Singleton
class RequestLimits implements InputLimits {

    private final List<InputLimit> limits;

    RequestLimits(GraphQlConfig config) {
        var bounds = config.bounds();
        this.limits = List.of(
                limit("request.body", BYTES, config.http().maxBody().asLongValue()),
                limit("request.variables", CHARACTERS, bounds.variables()),
                limit("document.tokens", ENTRIES, bounds.tokens()),
                limit("document.nesting", ENTRIES, bounds.nesting()),
                limit("document.depth", ENTRIES, bounds.depth()),
                limit("document.fields", ENTRIES, bounds.fields()),
                limit("document.rootFields", ENTRIES, bounds.rootFields()),
                limit("document.aliases", ENTRIES, bounds.aliases()),
                limit("document.directives", ENTRIES, bounds.directives()),
                limit("document.numberCharacters", CHARACTERS, NumberBounds.TOTAL),
                limit("number.characters", CHARACTERS, NumberBounds.LENGTH),
                limit("number.exponent", VALUE, NumberBounds.EXPONENT),
                limit("operation.cost", VALUE, bounds.cost()),
                limit("response.values", ENTRIES, bounds.values()));
    }

    private static InputLimit limit(String name, LimitUnit unit, long maximum) {
        return new InputLimit(name, unit, 0, (int) Math.min(maximum, Integer.MAX_VALUE));
    }

    @Override
    public List<InputLimit> list() {
        return limits;
    }
}
