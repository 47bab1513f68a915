package org.crampgraph.rehearsal.agent;

import java.lang.StackWalker.StackFrame;
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
    private static final String INITIALIZER = "<clinit>";
    private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.");
    private static final List<String> OWNERS = List.of("org.crampgraph.", "io.quarkus.runner.ApplicationImpl");
    private static final String AGENT = "org.crampgraph.rehearsal.agent.";

    /// @param frames the innermost first
    static Origin of(List<StackFrame> frames) {
        int top = 0;
        while (frames.get(top).getClassName().startsWith(AGENT)) {
            top++;
        }
        int caller = top;
        while (caller < frames.size() && in(JDK, frames.get(caller))) {
            caller++;
        }
        var callers = frames.subList(caller, frames.size());
        return new Origin(name(callers.stream()), caller == top ? NONE : name(Stream.of(frames.get(caller - 1))),
                name(callers.stream().filter(frame -> in(OWNERS, frame))),
                frames.stream().filter(frame -> frame.getMethodName().equals(INITIALIZER)).findFirst()
                        .map(StackFrame::getClassName).orElse(NONE));
    }

    private static boolean in(List<String> prefixes, StackFrame frame) {
        for (var prefix : prefixes) {
            if (frame.getClassName().startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Stream<StackFrame> frames) {
        return frames.findFirst().map(frame -> frame.getClassName() + "." + frame.getMethodName()).orElse(NONE);
    }

    @Override
    public String toString() {
        return caller + "\t" + api + "\t" + owner + "\t" + initializer;
    }
}
