package org.crampgraph.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A row of docs/native.md: what needs no registration, and why. `*` in it is anything.
///
/// @param target as in [LookUp]; `*` alone is no class of ours, which nobody else registers
/// @param owner  as in [LookUp]
record Explanation(String target, String caller, String owner) {

    private static final String HEADING = "## What needs no registration";

    static List<Explanation> all() throws IOException {
        var page = Files.readString(Path.of("docs/native.md"));
        return page.substring(page.indexOf(HEADING)).lines().filter(line -> line.startsWith("| `"))
                .map(Explanation::row).toList();
    }

    private static Explanation row(String line) {
        var cells = line.split("`");
        return new Explanation(cells[1], cells[3], cells[5]);
    }

    boolean covers(LookUp lookUp) {
        return !(target.equals("*") && lookUp.target().startsWith("org.crampgraph.")) && fits(target, lookUp.target())
                && fits(caller, lookUp.caller()) && fits(owner, lookUp.owner());
    }

    private static boolean fits(String pattern, String text) {
        return text.matches(("\\Q" + pattern + "\\E").replace("*", "\\E.*\\Q"));
    }
}
