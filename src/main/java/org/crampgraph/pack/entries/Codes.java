package org.crampgraph.pack.entries;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.crampgraph.content.naming.Code;
import org.crampgraph.content.naming.CodeMatch;
import org.crampgraph.content.naming.CodeSystem;
import org.crampgraph.content.types.TextForm;
import org.crampgraph.pack.yaml.Choice;
import org.crampgraph.pack.yaml.Fields;
import org.crampgraph.pack.yaml.Forms;

/// The key `codes` of an entry: codes of other systems, each at most once.
final class Codes {
    private Codes() {}

    static List<Code> read(Fields entry) {
        Set<String> seen = new HashSet<>();
        return entry.parts("codes", code -> read(code, seen)).stream().filter(Objects::nonNull).toList();
    }

    /// Null if a part of it is missing or wrong.
    private static Code read(Fields part, Set<String> seen) {
        var system = part.required("system").flatMap(value -> Choice.read(value, CodeSystem.class));
        var code = part.required("code").flatMap(value -> Forms.read(value, TextForm.CODE));
        String display = part.text("display");
        var match = part.required("match").flatMap(value -> Choice.read(value, CodeMatch.class));
        if (system.isEmpty() || code.isEmpty() || display == null || match.isEmpty()) {
            return null;
        }
        if (!seen.add(Code.token(system.get(), code.get()))) {
            part.fault("code", "the entry already has this code; remove one of the two");
        }
        return new Code(system.get(), code.get(), display, match.get());
    }
}
