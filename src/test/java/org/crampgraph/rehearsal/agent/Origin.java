package org.crampgraph.rehearsal.agent;

import java.util.List;
import java.util.stream.Stream;

/// Who looked something up.
///
/// @param caller the method outside the JDK that did
/// @param api the method of the JDK that it called
/// @param owner the nearest method of ours that led there, or the start or stop of Quarkus; else "-"
/// @param initializer the class whose initializer led there, which runs when the native program is built; else "-"
record Origin(String caller, String api, String owner, String initializer) {

    private static final String NONE = "-";
    private static final String INITIALIZER = ".<clinit>";

    static Origin of(List<String> frames) {
        var called = frames.stream().filter(frame -> !frame.startsWith("org.crampgraph.rehearsal.agent.")).toList();
        int caller = 0;
        while (caller < called.size() && called.get(caller).matches("(java|javax|jdk|sun|com\\.sun)\\..*")) {
            caller++;
        }
        var callers = called.subList(caller, called.size());
        return new Origin(first(callers.stream()), caller == 0 ? NONE : called.get(caller - 1),
                first(callers.stream().filter(Origin::owns)),
                first(called.stream().filter(frame -> frame.endsWith(INITIALIZER))).replace(INITIALIZER, ""));
    }

    private static String first(Stream<String> frames) {
        return frames.findFirst().orElse(NONE);
    }

    private static boolean owns(String frame) {
        return frame.startsWith("org.crampgraph.") || frame.startsWith("io.quarkus.runner.ApplicationImpl.");
    }

    @Override
    public String toString() {
        return caller + "\t" + api + "\t" + owner + "\t" + initializer;
    }
}
