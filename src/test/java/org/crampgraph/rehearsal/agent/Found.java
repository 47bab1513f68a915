package org.crampgraph.rehearsal.agent;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a look-up found, as a native program has it registered: a class, `class#member`, a resource or a bundle.
final class Found {

    private static final String CONSTRUCTOR = "<init>";

    private Found() {}

    static List<String> by(String lookUp, Object result, Object first, Object second, Object third) {
        return switch (result) {
            case Class<?> type -> classes(type);
            case Member member -> members(member);
            case Object[] all when all.length == 0 -> List.of();
            case Object[] all when all[0] instanceof Member -> Arrays.stream(all)
                    .map(one -> ((Member) one).getDeclaringClass()).distinct().flatMap(type -> classes(type).stream())
                    .map(type -> type + "#*").toList();
            case ResourceBundle bundle -> List.of(String.valueOf(bundle.getBaseBundleName()));
            case Object resource when lookUp.startsWith("getResource") -> List.of(String.valueOf(second));
            case Object proxy when Proxy.isProxyClass(proxy.getClass()) -> List.of(
                    Arrays.stream(proxy.getClass().getInterfaces()).map(Class::getName)
                            .collect(Collectors.joining(",")));
            case Object handle when lookUp.startsWith("find") && second instanceof Class<?> type ->
                classes(type).stream()
                        .map(name -> name + "#" + (third instanceof String member ? member : CONSTRUCTOR)).toList();
            default -> List.of();
        };
    }

    private static List<String> members(Member member) {
        String name = member instanceof Constructor<?> ? CONSTRUCTOR : member.getName();
        String kind = member instanceof Field ? "." : "#";
        return classes(member.getDeclaringClass()).stream().map(type -> type + kind + name).toList();
    }

    private static List<String> classes(Class<?> type) {
        return Stream.of(type).filter(one -> !one.isHidden() && !one.isPrimitive() && !one.isArray())
                .map(Class::getName)
                .toList();
    }
}
