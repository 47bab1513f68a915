package org.crampgraph.pack;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.crampgraph.content.links.Link;
import org.crampgraph.content.model.ConceptEntity;
import org.crampgraph.content.tables.ContentTypes;

/// The types of the folder `new-types`, added as docs/architecture.md says. They are compiled when a test asks for them:
/// on the class path every test of the service would have them.
final class NewTypes {

    private static final Path SOURCES = Path.of("src", "test", "resources", "new-types");
    private static final Map<String, Class<?>> NEIGHBOURS = Map.of("content/model/Gadget", ConceptEntity.class,
            "content/links/GadgetSwap", Link.class, "content/tables/GadgetTable", ContentTypes.class);
    private static final List<Class<?>> CLASSES = define();

    private NewTypes() {}

    /// The entities.
    static Stream<Class<?>> entities() {
        return CLASSES.stream().limit(2);
    }

    /// The content table with them.
    static ContentTypes table() throws ReflectiveOperationException {
        return (ContentTypes) CLASSES.getLast().getMethod("types").invoke(null);
    }

    static String text(String file) throws IOException {
        return Files.readString(SOURCES.resolve(file));
    }

    private static List<Class<?>> define() {
        try (var files = Files.list(SOURCES)) {
            Path classes = Files.createTempDirectory("new-types");
            var sources = files.map(Path::toString).filter(file -> file.endsWith(".java"));
            var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, Stream.concat(
                    Stream.of("-proc:none", "-nowarn", "-cp", path, "-d", classes.toString()), sources)
                    .toArray(String[]::new));
            if (failed != 0) {
                throw new IllegalStateException("The new types do not compile.");
            }
            return List.of(define(classes, "content/model/Gadget"), define(classes, "content/links/GadgetSwap"),
                    define(classes, "content/tables/GadgetTable"));
        } catch (IOException | IllegalAccessException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// In the package and by the loader of the built-in types.
    private static Class<?> define(Path classes, String name) throws IOException, IllegalAccessException {
        return MethodHandles.privateLookupIn(NEIGHBOURS.get(name), MethodHandles.lookup())
                .defineClass(Files.readAllBytes(classes.resolve("org/crampgraph/" + name + ".class")));
    }
}
