package org.crampgraph.rehearsal.agent;

import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.jar.JarFile;

/// Makes a Java process write down what a native program needs to have registered: every class, member, resource and bundle
/// that is looked up by name. Needs nothing but the JDK, because classes of the JDK call the [Recorder].
public final class Agent {

    private Agent() {}

    /// @param file takes the records, one to a line; added to if it exists
    public static void premain(String file, Instrumentation instrumentation) throws Exception {
        var jar = Agent.class.getProtectionDomain().getCodeSource().getLocation();
        instrumentation.appendToBootstrapClassLoaderSearch(new JarFile(Path.of(jar.toURI()).toFile()));
        Recorder.open(Path.of(file)); // from here on, the boot loader's
        instrumentation.redefineModule(Object.class.getModule(), Set.of(Recorder.class.getModule()), Map.of(), Map.of(),
                Set.of(), Map.of());
        instrumentation.addTransformer(new Hooks(), true);
        instrumentation.retransformClasses(Class.class, ClassLoader.class, ResourceBundle.class, Proxy.class,
                MethodHandles.Lookup.class);
    }
}
