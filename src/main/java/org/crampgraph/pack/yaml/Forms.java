package org.crampgraph.pack.yaml;

import java.util.Optional;

import org.crampgraph.content.types.TextForm;

/// Texts for machines.
public final class Forms {

    private Forms() {}

    /// The text, if it is well-formed; otherwise the fault is recorded.
    public static Optional<String> read(Value value, TextForm form) {
        return value.scalar().filter(text -> fits(text, value, form));
    }

    static boolean fits(String text, Value value, TextForm form) {
        boolean fits = form.fits(text);
        if (!fits) {
            value.fault("`%s` is not valid: %s".formatted(text, form.rule()));
        }
        return fits;
    }
}
