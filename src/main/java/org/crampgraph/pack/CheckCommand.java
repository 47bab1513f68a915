package org.crampgraph.pack;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.crampgraph.pack.rules.ContentReport;

/// The command `check <folder>`: reads a pack and prints its faults, or the figures of a good one. It needs no database.
public final class CheckCommand {
    private static final String NAME = "check";

    private CheckCommand() {}

    public static boolean wanted(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /// @return the exit code: 0 for a good pack, 1 for a bad one, 2 for wrong arguments
    public static int run(PrintStream out, String... arguments) {
        if (arguments.length != 2) {
            out.println("Usage: crampgraph check <folder with pack.yaml>");
            return 2;
        }
        PackReport report = PackReader.read(PackSource.folder(Path.of(arguments[1])));
        out.println(report);
        if (report.good()) {
            out.println(ContentReport.of(report.pack(), LocalDate.now(ZoneOffset.UTC)));
        }
        return report.good() ? 0 : 1;
    }
}
