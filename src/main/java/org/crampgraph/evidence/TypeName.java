package org.crampgraph.evidence;

import java.util.Locale;

/// The names of types of entries and kinds of links in the schema and in the database, made from those of their
/// classes: `REFERENCE_INTAKE` for `ReferenceIntake`.
public final class TypeName {

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        }
    };

    private TypeName() {}

    public static String of(Class<?> type) {
        return NAMES.get(type);
    }

    /// The noun of a name, for use within a sentence, e.g. "reference intake".
    public static String noun(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
