package org.crampgraph.pages.templates;

import static java.util.Map.entry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import io.quarkus.qute.TemplateExtension;

/// Values of the schema's enums as words for people, and a mark beside them. The words never depend on the mark.
@TemplateExtension
public final class Wording {

    private static final Map<String, String> CERTAINTIES = Map.of("HIGH", "High certainty", "MODERATE",
            "Moderate certainty", "LOW", "Low certainty", "VERY_LOW", "Very low certainty", "NONE", "No evidence");
    private static final Map<String, String> DOTS = Map.of("HIGH", "●●●●", "MODERATE", "●●●○", "LOW", "●●○○",
            "VERY_LOW", "●○○○", "NONE", "○○○○");
    private static final Map<String, String> MARKS = Map.ofEntries(entry("BENEFIT", "▲"), entry("SUPPORTS", "✓"),
            entry("MIXED", "◆"), entry("NO_BENEFIT", "▬"), entry("CONTRADICTS", "✗"), entry("HARM_OUTWEIGHS", "▼"),
            entry("NO_EVIDENCE", "○"), entry("GAP", "…"), entry("UNGRADED", "·"));
    private static final Map<String, String> DIRECTIONS = Map.of("BENEFIT", "benefit", "SUPPORTS", "supports it",
            "MIXED", "divided", "NO_BENEFIT", "no worthwhile benefit", "CONTRADICTS", "contradicts it",
            "HARM_OUTWEIGHS", "harm outweighs benefit", "UNKNOWN", "direction unknown", "UNGRADED", "not graded");
    private static final Map<String, String> FINDINGS = Map.of("BENEFIT", "The evidence shows a benefit", "SUPPORTS",
            "The evidence supports it", "MIXED", "The evidence is divided", "NO_BENEFIT",
            "The evidence shows no worthwhile benefit", "CONTRADICTS", "The evidence contradicts it", "HARM_OUTWEIGHS",
            "The harm outweighs the benefit", "UNKNOWN", "The evidence does not say", "UNGRADED", "Not graded");
    private static final Map<String, String> URGENCIES = Map.of("EMERGENCY", "Emergency: get help at once", "SAME_DAY",
            "Get medical help on the same day", "SOON", "See a doctor in the next days", "ROUTINE",
            "See a doctor if it persists or recurs", "SELF_CARE", "Self-care is usually enough", "UNKNOWN",
            "The urgency cannot be judged");
    private static final Map<String, String> VERDICTS = Map.of("SUPPORTS", "The evidence supports it", "MIXED",
            "True only in part, or divided evidence", "CONTRADICTS", "The evidence contradicts it", "NO_EVIDENCE",
            "There is no evidence", "GAP", "The article omits this");
    private static final Map<String, String> SEVERITIES = Map.of("MAJOR", "Major: it can do serious harm", "MODERATE",
            "Moderate: it needs care", "MINOR", "Minor");

    private Wording() {}

    public static String words(String code) {
        return code.equals(code.toUpperCase(Locale.ROOT)) ? code.toLowerCase(Locale.ROOT).replace('_', ' ') : code;
    }

    /// An abbreviation, with spaces for its underscores.
    public static String spaced(String code) {
        return code.replace('_', ' ');
    }

    public static String label(String code) {
        var words = words(code);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public static String certainty(String code) {
        return CERTAINTIES.getOrDefault(code, label(code));
    }

    /// @param code empty if the certainty is not graded
    public static String graded(String code) {
        return code.isEmpty() ? "Not graded" : certainty(code);
    }

    /// A value as a part of the name of a style.
    public static String kind(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The pattern that tells a value's colour from others; empty if it has none.
    ///
    /// @param kind see [#kind(String)]
    public static String pattern(String kind) {
        return switch (kind) {
            case "mixed", "supplement" -> "lines";
            case "contradicts" -> "cross";
            case "no-evidence" -> "dots";
            default -> "";
        };
    }

    public static String dots(String code) {
        return DOTS.getOrDefault(code, "");
    }

    public static String mark(String code) {
        return MARKS.getOrDefault(code, "?");
    }

    public static String direction(String code) {
        return DIRECTIONS.getOrDefault(code, words(code));
    }

    public static String finding(String code) {
        return FINDINGS.getOrDefault(code, label(code));
    }

    public static String urgency(String code) {
        return URGENCIES.getOrDefault(code, label(code));
    }

    public static String verdict(String code) {
        return VERDICTS.getOrDefault(code, label(code));
    }

    public static String severity(String code) {
        return SEVERITIES.getOrDefault(code, label(code));
    }

    public static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Without a fraction of zero.
    public static String plain(Number number) {
        double value = number.doubleValue();
        return value == Math.rint(value) ? String.valueOf((long) value)
                : String.valueOf(Math.round(value * 100) / 100.0);
    }
}
