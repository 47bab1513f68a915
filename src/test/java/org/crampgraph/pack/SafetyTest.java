package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.crampgraph.testsupport.PackYaml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The sixty rows of the review of November 2026 on which a reader's safety depends most, as the pack has them. A change
/// of one of them is a decision of the editors: change the row with it.
class SafetyTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/content-review/safety.csv", numLinesToSkip = 1)
    void agreesWithTheReview(String file, String slug, String field, String link, String value) {
        var entry = PackYaml.words(file).stream().filter(one -> one.get("slug").equals(slug)).findFirst().orElseThrow();
        assertEquals(value.equals("(absent)") ? null : value,
                link == null ? text(entry.get(field)) : text(fact(entry, field, link)));
    }

    /// `list.fact` of the link that leads to a slug.
    @SuppressWarnings("unchecked")
    private static Object fact(Map<String, Object> entry, String field, String link) {
        var path = field.split("[.]");
        return ((List<Map<String, Object>>) entry.get(path[0])).stream().filter(one -> one.containsValue(link))
                .findFirst().orElseThrow().get(path[1]);
    }

    private static String text(Object value) {
        return value instanceof List<?> list ? list.stream().map(Object::toString).collect(Collectors.joining("|"))
                : (String) value;
    }
}
