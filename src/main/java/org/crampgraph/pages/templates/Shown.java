package org.crampgraph.pages.templates;

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
import org.crampgraph.pages.model.Data;
import org.crampgraph.pages.model.PageKind;

/// What templates read from the objects and lists of an answer.
@TemplateExtension
public final class Shown {

    private static final String UNGRADED = "UNGRADED";
    /// What can harm comes first.
    private static final List<String> DIRECTIONS = List.of("HARM_OUTWEIGHS", "BENEFIT", "SUPPORTS", "MIXED",
            "NO_BENEFIT", "CONTRADICTS", "UNKNOWN", UNGRADED);
    private static final List<String> CODES = List.of("use", "effect", "kind", "group", "category", "type");
    private static final Map<String, String> FLAGS = Map.of("isWarningSign", "Warning sign", "isClaimedOnly",
            "Claimed only", "isRetracted", "Retracted", "isSuperseded", "Superseded");

    private static final Comparator<String> MOST_URGENT_FIRST =
            Comparator.<String, Urgency>comparing(Urgency::valueOf).reversed();

    private Shown() {}

    /// The links of an entry.
    public static List<Map<String, Object>> edges(Map<String, Object> entry, String list) {
        return Data.objects(new Data(entry).object(list), "edges");
    }

    /// The directions of all links of a cramp, in the order of [#byDirection(List)].
    public static List<String> directions(Map<String, Object> cramp) {
        var links = Stream.of("symptoms", "causes", "remedies").flatMap(list -> edges(cramp, list).stream()).toList();
        return List.copyOf(byDirection(links).keySet());
    }

    public static long withVerdict(List<?> claims, Object verdict) {
        return claims.stream().filter(claim -> verdict.equals(at(claim, "verdict"))).count();
    }

    /// What the evidence of a link says: a direction, or `UNGRADED` if it has neither grade nor direction. A remedy that was
    /// rejected on safety grounds does more harm than good by the definition of that use, whatever trials of its effect say.
    public static String finding(Map<?, ?> edge) {
        var direction = at(edge, "evidence", "direction").toString();
        if ("REJECTED_ON_SAFETY".equals(edge.get("use"))) {
            return "HARM_OUTWEIGHS";
        }
        return "UNKNOWN".equals(direction) && at(edge, "evidence", "certainty") == null ? UNGRADED : direction;
    }

    /// Links by the direction of their evidence, in the order of the API within each.
    public static Map<String, List<Object>> byDirection(List<?> edges) {
        var groups = new LinkedHashMap<String, List<Object>>();
        DIRECTIONS.forEach(direction -> groups.put(direction, new ArrayList<>()));
        edges.forEach(edge -> groups.get(finding((Map<?, ?>) edge)).add(edge));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    /// The symptoms among linked ones that are red flags or warning signs, most urgent first.
    public static List<Object> alarms(List<?> edges) {
        return edges.stream().filter(edge -> isAlarming((Map<?, ?>) at(edge, "node"))
                || Boolean.TRUE.equals(at(edge, "isWarningSign"))).map(edge -> at(edge, "node"))
                .sorted(Comparator.comparing(symptom -> at(symptom, "urgency").toString(), MOST_URGENT_FIRST))
                .toList();
    }

    public static String joined(List<?> values) {
        return values.stream().map(value -> Wording.words(value.toString())).collect(Collectors.joining(", "));
    }

    /// Facts of a link or of an entry in a list, in a word each.
    public static List<String> tags(Map<?, ?> object) {
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

    public static boolean isAlarming(Map<?, ?> symptom) {
        return Boolean.TRUE.equals(symptom.get("isRedFlag"));
    }

    /// A red flag, or a remedy with a warning.
    public static boolean isDangerous(Map<?, ?> entry) {
        return isAlarming(entry) || entry.get("warning") != null;
    }

    public static List<?> contraindicated(Map<?, ?> remedy) {
        return remedy.get("contraindications") instanceof List<?> reasons ? reasons : List.of();
    }

    public static boolean needsAdvice(Map<?, ?> remedy) {
        return Boolean.TRUE.equals(remedy.get("needsProfessionalAdvice"));
    }

    /// The path of an entry's page, without a slash at the start.
    public static String pagePath(Map<?, ?> entry) {
        return PageKind.ofType(entry.get("__typename")).map(kind -> kind.plural + "/" + entry.get("slug"))
                .orElseThrow();
    }

    /// A duration or a prevalence.
    public static String described(Map<?, ?> object) {
        var description = Objects.toString(object.get("description"), "");
        return object.get("population") == null ? description : description + " (" + object.get("population") + ")";
    }

    public static String inBrief(Map<?, ?> entry) {
        return Objects.toString(entry.get("summary"), Objects.toString(entry.get("medicationClass"), ""));
    }

    private static Object at(Object object, String... path) {
        for (var name : path) {
            object = ((Map<?, ?>) object).get(name);
        }
        return object;
    }
}
