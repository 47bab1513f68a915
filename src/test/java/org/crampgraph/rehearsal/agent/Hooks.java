package org.crampgraph.rehearsal.agent;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/// Puts a call of the [Recorder] where a look-up returns, and behind every call of `loadClass`: the virtual machine itself
/// calls that method for every class, and only the calls that are in the code are look-ups.
public final class Hooks implements ClassFileTransformer {

    private static final Map<String, Set<String>> LOOK_UPS = Map.of(
            "java/lang/Class", Set.of("forName", "getMethod", "getDeclaredMethod", "getField", "getDeclaredField",
                    "getConstructor", "getDeclaredConstructor", "getMethods", "getDeclaredMethods", "getFields",
                    "getDeclaredFields", "getConstructors", "getDeclaredConstructors", "getRecordComponents"),
            "java/util/ResourceBundle", Set.of("getBundle"),
            "java/lang/reflect/Proxy", Set.of("newProxyInstance"),
            "java/lang/invoke/MethodHandles$Lookup", Set.of("findVirtual", "findStatic", "findConstructor",
                    "findVarHandle", "findStaticVarHandle", "findGetter", "findSetter"));
    private static final Set<String> OF_LOADERS = Set.of("getResource", "getResources", "getResourceAsStream");

    @Override
    public byte[] transform(Module module, ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain,
            byte[] bytes) {
        return name == null || name.startsWith("org/crampgraph/rehearsal/") ? null
                : Recorder.unrecorded(() -> transformed(loader, name, bytes));
    }

    private static byte[] transformed(ClassLoader loader, String name, byte[] bytes) {
        var file = ClassFile.of(ClassHierarchyResolverOption.of(hierarchy(loader)));
        var lookUps = LOOK_UPS.getOrDefault(name, name.endsWith("ClassLoader") ? OF_LOADERS : Set.of());
        if (lookUps.isEmpty() && loader == null) {
            return null;
        }
        var type = file.parse(bytes);
        return lookUps.isEmpty() && !mentions(type, "loadClass") ? null
                : file.transformClass(type, (builder, element) -> {
                    if (element instanceof MethodModel method && method.code().isPresent()) {
                        builder.transformMethod(method, MethodTransform.transformingCode(change(method, lookUps)));
                    } else {
                        builder.with(element);
                    }
                });
    }

    private static CodeTransform change(MethodModel method, Set<String> lookUps) {
        return lookUps.contains(method.methodName().stringValue()) ? new ReturnHook(method) : new LoadClassHook();
    }

    private static boolean mentions(ClassModel type, String name) {
        return StreamSupport.stream(type.constantPool().spliterator(), false)
                .anyMatch(entry -> entry instanceof Utf8Entry text && text.equalsString(name));
    }

    private static ClassHierarchyResolver hierarchy(ClassLoader loader) {
        return loader == null ? ClassHierarchyResolver.defaultResolver()
                : ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver());
    }
}
