package org.crampgraph.transport.response;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.crampgraph.content.input.Excerpt;

/// Removes internals from the engine's messages: names of rules, Java representations of values, and Java names of JSON
/// types.
public final class MessageSanitizer {

    private static final int LONGEST = 1000;
    private static final Map<Pattern, String> REPLACEMENTS = new LinkedHashMap<>();

    static {
        replace("^Validation [Ee]rror ?\\([^)]*\\) ?: ", "");
        replace("SRGQL\\d+: Expected type \\[(\\w+)] but was \\[(\\w+)]\\.",
                "Expected a value of type '$1' but it was a '$2'");
        replace("(argument '[^']*') with value '.*' (is not|must|is missing|contains)", "$1 $2");
        replace("Literal value not in allowable values for enum '\\w+' - 'EnumValue\\{name='(\\w+)'}'",
                "it has no value '$1'");
        replace("Expected an AST type of 'EnumValue' but it was an? .*",
                "give the name of one of its values, without quotes");
        replace("Expected an AST type of (.*) but it was an? ", "expected $1 but it is ");
        replace("'(Int|Float|String|Boolean|Enum|Null|Object)Value'", "'$1'");
        replace("Bad default value '.*' for type", "Bad default value for type");
        replace("'(ArrayList|LinkedList|List|Object\\[])'", "'list'");
        replace("'(HashMap|LinkedHashMap|Map)'", "'object'");
        replace("'(BigDecimal|BigInteger|Integer|Long|Double)'", "'number'");
        replace("must be an instance of type 'object'", "must be objects");
        replace("to be in the integer range", "to be in the range of 'Int'");
    }

    private MessageSanitizer() {}

    /// At most 1,000 characters of it.
    public static String of(String message) {
        var plain = Excerpt.of(message, 10 * LONGEST);
        for (var replacement : REPLACEMENTS.entrySet()) {
            plain = replacement.getKey().matcher(plain).replaceAll(replacement.getValue());
        }
        return plain.length() > LONGEST ? Excerpt.of(plain, LONGEST) + "…" : plain;
    }

    private static void replace(String what, String by) {
        REPLACEMENTS.put(Pattern.compile(what, Pattern.DOTALL), by);
    }
}
