package org.crampgraph.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// The built-in content pack as plain maps, parsed without our own code, for comparison with the service.
public final class PackYaml {

    private PackYaml() {}

    /// The entries of one file, e.g. `symptoms`.
    public static List<Map<String, Object>> entries(String name) {
        try (var in = PackYaml.class.getResourceAsStream("/content/" + name + ".yaml")) {
            Map<String, List<Map<String, Object>>> file = new Yaml().load(in);
            return file.get(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same with every value as it was written, whatever YAML would take it for.
    public static List<Map<String, Object>> words(String name) {
        try (var in = PackYaml.class.getResourceAsStream("/content/" + name + ".yaml")) {
            var texts = new Resolver() {
                @Override
                protected void addImplicitResolvers() {}
            };
            Map<String, List<Map<String, Object>>> file = new Yaml(new SafeConstructor(new LoaderOptions()),
                    new Representer(new DumperOptions()), new DumperOptions(), new LoaderOptions(), texts).load(in);
            return file.get(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The constant that a word such as `leafy-greens` stands for; null for a missing word.
    public static <E extends Enum<E>> E choice(Class<E> type, Object word) {
        return word == null ? null : Enum.valueOf(type, word.toString().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Null for a missing number.
    public static Double number(Object number) {
        return number == null ? null : ((Number) number).doubleValue();
    }
}
