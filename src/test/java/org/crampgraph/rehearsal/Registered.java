package org.crampgraph.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.crampgraph.testsupport.JsonTree;

/// What Quarkus registers for the native program: the configuration that it writes for `native-image`.
record Registered(Map<String, List<Map<String, Object>>> types, List<Pattern> resources, Set<String> bundles) {

    private static final String CONFIGURATION = "META-INF/native-image/%s-config.json";

    /// @param sources the folder of a build with `quarkus.native.sources-only`
    static Registered in(Path sources) throws IOException {
        try (var files = Files.newDirectoryStream(sources, "*-runner.jar");
                var jar = new JarFile(files.iterator().next().toFile())) {
            List<Map<String, Object>> types = read(jar, "reflect");
            Map<String, Object> resources = read(jar, "resource");
            var byName = new HashMap<String, List<Map<String, Object>>>();
            types.forEach(type -> byName.merge((String) type.get("name"), List.of(type), Registered::both));
            return new Registered(byName, patterns(resources), names(resources.get("bundles"), "name"));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T read(JarFile jar, String kind) throws IOException {
        try (var in = jar.getInputStream(jar.getEntry(CONFIGURATION.formatted(kind)))) {
            return (T) JsonTree.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Pattern> patterns(Map<String, Object> resources) {
        return names(((Map<String, Object>) resources.get("resources")).get("includes"), "pattern").stream()
                .map(Pattern::compile).toList();
    }

    @SuppressWarnings("unchecked")
    private static Set<String> names(Object list, String key) {
        return list == null ? Set.of()
                : ((List<Map<String, Object>>) list).stream().map(one -> (String) one.get(key))
                        .collect(Collectors.toSet());
    }

    boolean has(LookUp lookUp) {
        if (lookUp.ofBundle()) {
            return bundles.contains(lookUp.target());
        }
        if (lookUp.ofResource()) {
            var name = lookUp.target().replaceFirst("^/", "");
            return resources.stream().anyMatch(pattern -> pattern.matcher(name).matches());
        }
        return types.getOrDefault(lookUp.type(), List.of()).stream().anyMatch(type -> has(type, lookUp));
    }

    private static boolean has(Map<String, Object> type, LookUp lookUp) {
        var member = lookUp.member();
        if (lookUp.ofField()) {
            return type.containsKey("allDeclaredFields") || names(type.get("fields"), "name").contains(member);
        }
        if (member.equals("<init>")) {
            return type.containsKey("allDeclaredConstructors") || names(type.get("methods"), "name").contains(member);
        }
        return member.isEmpty() || type.containsKey("allDeclaredMethods") || type.containsKey("allPublicMethods")
                || names(type.get("methods"), "name").contains(member);
    }
}
