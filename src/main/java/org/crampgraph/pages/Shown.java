package org.crampgraph.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateExtension;
import org.crampgraph.content.choices.Urgency;

/// What templates read from the objects and lists of an answer.
@TemplateExtension
final class Shown {

    /// What can harm comes first.
    private static final List<String> DIRECTIONS = List.of("HARM_OUTWEIGHS", "BENEFIT", "SUPPORTS", "MIXED",
            "NO_BENEFIT", "CONTRADICTS", "UNKNOWN");
    private static final List<String> CODES = List.of("use", "effect", "kind", "group", "category", "type");
    private static final Map<String, String> FLAGS = Map.of("isWarningSign", "Warning sign", "isClaimedOnly",
            "Claimed only", "isRetracted", "Retracted", "isSuperseded", "Superseded");

    private static final Comparator<String> MOST_URGENT_FIRST =
            Comparator.<String, Urgency>comparing(Urgency::valueOf).reversed();

    private Shown() {}

    /// Links by the direction of their evidence, in the order of the API within each.
    static Map<String, List<Object>> byDirection(List<?> edges) {
        var groups = new LinkedHashMap<String, List<Object>>();
        DIRECTIONS.forEach(direction -> groups.put(direction, new ArrayList<>()));
        edges.forEach(edge -> groups.get(at(edge, "evidence", "direction").toString()).add(edge));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    /// The symptoms among linked ones that are red flags or warning signs, most urgent first.
    static List<Object> alarms(List<?> edges) {
        return edges.stream().filter(edge -> isAlarming((Map<?, ?>) at(edge, "node"))
                || Boolean.TRUE.equals(at(edge, "isWarningSign"))).map(edge -> at(edge, "node"))
                .sorted(Comparator.comparing(symptom -> at(symptom, "urgency").toString(), MOST_URGENT_FIRST))
                .toList();
    }

    static String joined(List<?> values) {
        return values.stream().map(value -> Wording.words(value.toString())).collect(Collectors.joining(", "));
    }

    /// Facts of a link or of an entry in a list, in a word each.
    static List<String> tags(Map<?, ?> object) {
        var codes = CODES.stream().map(object::get).filter(Objects::nonNull)
                .map(code -> Wording.label(code.toString()));
        var flags = FLAGS.entrySet().stream().filter(flag -> Boolean.TRUE.equals(object.get(flag.getKey())))
                .map(Map.Entry::getValue);
        return Stream.of(codes, flags, amounts(object)).flatMap(tags -> tags).toList();
    }

    private static Stream<String> amounts(Map<?, ?> object) {
        var verdict = object.get("verdict") == null ? null : Wording.verdict(object.get("verdict").toString());
        var year = object.get("year") == null ? null : object.get("year").toString();
        var magnesium = object.get("magnesium") instanceof Number mg
                ? Wording.plain(mg) + " mg magnesium in " + at(object, "serving", "name")
                : null;
        return Stream.of(verdict, year, magnesium).filter(Objects::nonNull);
    }

    static boolean isAlarming(Map<?, ?> symptom) {
        return Boolean.TRUE.equals(symptom.get("isRedFlag"));
    }

    static List<?> contraindicated(Map<?, ?> remedy) {
        return remedy.get("contraindications") instanceof List<?> reasons ? reasons : List.of();
    }

    static boolean needsAdvice(Map<?, ?> remedy) {
        return Boolean.TRUE.equals(remedy.get("needsProfessionalAdvice"));
    }

    /// The path of an entry's page, without a slash at the start.
    static String pagePath(Map<?, ?> entry) {
        return PageKind.ofType(entry.get("__typename")).map(kind -> kind.plural + "/" + entry.get("slug"))
                .orElseThrow();
    }

    /// A duration or a prevalence.
    static String described(Map<?, ?> object) {
        var description = Objects.toString(object.get("description"), "");
        return object.get("population") == null ? description : description + " (" + object.get("population") + ")";
    }

    static String inBrief(Map<?, ?> entry) {
        return Objects.toString(entry.get("summary"), Objects.toString(entry.get("medicationClass"), ""));
    }

    private static Object at(Object object, String... path) {
        for (var name : path) {
            object = ((Map<?, ?>) object).get(name);
        }
        return object;
    }
}
