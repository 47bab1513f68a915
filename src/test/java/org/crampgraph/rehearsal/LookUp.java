package org.crampgraph.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A look-up that the [agent][org.crampgraph.rehearsal.agent.Agent] recorded.
///
/// @param method   what was called, without its class
/// @param target   what it found: a class, `class#member`, `class.field`, a resource or a bundle
/// @param caller   the method outside the JDK that called it
/// @param api      the method of the JDK that the caller called
/// @param owner    the nearest method of ours that led there, or the start of Quarkus
/// @param building whether it happens in an initializer, so while the native program is built
record LookUp(String method, String target, String caller, String api, String owner, boolean building) {

    private static final String NONE = "-";
    private static final String OURS = "org.crampgraph.";
    private static final String LIBRARIES = "(graphql|io\\.smallrye\\.graphql|com\\.github\\.benmanes)\\..*";
    /// Others of the JDK's methods look up what the JDK needs for itself: it has its own way to do that in a native program.
    private static final String LOOK_UPS =
            "java\\.(lang\\.Class\\.(forName|getResource.*|get(Declared)?(Method|Field|Constructor)s?|getRecordComponents)"
                    + "|(lang\\.ClassLoader|util\\.ServiceLoader|util\\.ResourceBundle|lang\\.reflect\\.Proxy"
                    + "|lang\\.invoke\\.MethodHandles\\$Lookup)\\b.*)";

    /// Those that a native program would do as well, at run time.
    static Stream<LookUp> recorded(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(LookUp::parse).filter(LookUp::counts);
    }

    private static LookUp parse(String line) {
        var parts = line.split("\t");
        return new LookUp(parts[0], parts[1], parts[2], parts[3], parts[4], !parts[5].equals(NONE));
    }

    /// Whether Quarkus alone does not answer for it.
    private boolean isOurs() {
        return target.startsWith(OURS) || owner.startsWith(OURS) || caller.matches(LIBRARIES);
    }

    private boolean counts() {
        return isOurs() && !building && !caller.equals(NONE) && !target.startsWith("org.crampgraph.rehearsal.")
                && (api.equals(NONE) || api.matches(LOOK_UPS));
    }

    boolean ofResource() {
        return method.startsWith("getResource");
    }

    boolean ofBundle() {
        return method.equals("getBundle");
    }

    boolean ofField() {
        return method.endsWith("Field");
    }

    String type() {
        return target.contains("#") ? target.substring(0, target.indexOf('#'))
                : ofField() ? target.substring(0, target.lastIndexOf('.')) : target;
    }

    /// `*` where all members are looked up; empty where the class itself is.
    String member() {
        return target.equals(type()) ? "" : target.substring(type().length() + 1);
    }

    @Override
    public String toString() {
        return "%s finds %s; called by %s, led by %s".formatted(method, target, caller, owner);
    }
}
