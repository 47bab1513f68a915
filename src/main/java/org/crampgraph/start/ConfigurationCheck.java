package org.crampgraph.start;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.smallrye.config.ConfigMappings.ConfigClass;
import org.eclipse.microprofile.config.Config;

/// Checks the configuration before anything starts. An unused key is a mistake that would otherwise show much later, as
/// a bound without effect.
public final class ConfigurationCheck {

    private static final String PREFIX = "crampgraph.";
    private static final String VARIABLE_PREFIX = "CRAMPGRAPH_";
    /// The variables that Kubernetes sets in every container for a Service named `crampgraph`.
    private static final String SERVICE_LINK = VARIABLE_PREFIX + "(SERVICE_|PORT).*";

    private ConfigurationCheck() {}

    /// @param mappings every group of `crampgraph.*` keys
    /// @throws ConfigurationException with every unknown key
    public static void check(Config config, List<Class<?>> mappings) {
        Map<String, String> keys = keys(mappings);
        Map<String, String> given = given(config);
        given.keySet().removeAll(keys.keySet());
        if (!given.isEmpty()) {
            throw new ConfigurationException(given.values().stream()
                    .map(name -> new UnknownKey(name).refusal(keys)).collect(Collectors.joining("\n")));
        }
    }

    /// The keys that the operator has set, as written, by their names as environment variables.
    private static Map<String, String> given(Config config) {
        var given = new TreeMap<String, String>();
        config.getPropertyNames().forEach(name -> {
            if (name.startsWith(PREFIX)) {
                given.put(UnknownKey.asVariable(name), name);
            }
        });
        System.getenv().keySet().stream().filter(name -> name.startsWith(VARIABLE_PREFIX))
                .forEach(name -> given.put(name, name));
        given.keySet().removeIf(name -> name.matches(SERVICE_LINK));
        return given;
    }

    /// All keys, by their names as environment variables. The generated classes of the mappings know them; a native program
    /// could not find the methods of the mappings.
    private static Map<String, String> keys(List<Class<?>> mappings) {
        return mappings.stream().map(ConfigClass::configClass)
                .flatMap(mapping -> mapping.getProperties().keySet().stream())
                .collect(Collectors.toMap(UnknownKey::asVariable, key -> key));
    }
}
