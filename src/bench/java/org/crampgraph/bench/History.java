package org.crampgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The ratios of a run, added to a file with one line for each: date, commit, document, ratio, value.
///
/// @param file null to write nothing
record History(Path file, List<String> ratios) {

    static final String HEAD = "date,commit,document,ratio,value";

    History(Path file) {
        this(file, new ArrayList<>());
    }

    void add(Document document, String ratio, double value) {
        ratios.add(String.format(Locale.ROOT, "%s,%s,%.2f", document.name(), ratio, value));
    }

    void write() {
        if (file == null) {
            return;
        }
        var start = LocalDate.now(ZoneOffset.UTC) + "," + commit() + ",";
        var lines = new ArrayList<>(ratios.stream().map(start::concat).toList());
        if (!Files.exists(file)) {
            lines.addFirst(HEAD);
        }
        try {
            Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be written", e);
        }
    }

    private static String commit() {
        try {
            var git = new ProcessBuilder("git", "rev-parse", "--short=7", "HEAD").start();
            return new String(git.getInputStream().readAllBytes()).strip();
        } catch (IOException e) {
            throw new IllegalStateException("git does not name the commit", e);
        }
    }
}
