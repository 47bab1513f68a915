package org.crampgraph.graphql;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.crampgraph.content.naming.CodeMatch;
import org.crampgraph.testsupport.Document;
import org.crampgraph.testsupport.PackYaml;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
@QuarkusTest
class CodesTest {

    private static final Document LOOK_UP = Document.of("""
            query ($system: String!, $code: String!) {
              conceptsByCode(system: $system, code: $code) { slug name codes { system uri code display match } }
            }""");

    /// Sleep related leg cramps. Every spelling of the system finds them.
    @ParameterizedTest
    @CsvSource({ "http://hl7.org/fhir/sid/icd-10-cm", "ICD-10-CM", "ICD_10_CM" })
    void findsTheExactMatchFirst(String system) {
        var answer = LOOK_UP.with("system", system).with("code", "G47.62").ask();
        assertEquals("nocturnal-leg-cramp", answer.at("conceptsByCode[0].slug"));
    }

    /// R25.2, cramp and spasm, covers more than most cramps.
    @Test
    void ordersByMatch() {
        var answer = LOOK_UP.with("system", "ICD-10-CM").with("code", "R25.2").ask();
        List<List<Map<String, String>>> codes = answer.at("conceptsByCode.codes");
        var matches = codes.stream().map(list -> list.stream().filter(code -> code.get("code").equals("R25.2"))
                .map(code -> CodeMatch.valueOf(code.get("match"))).findFirst().orElseThrow()).toList();
        assertEquals(matches.stream().sorted().toList(), matches);
        assertTrue(matches.contains(CodeMatch.BROADER));
    }

    /// Every code of the pack leads back to the concepts that have it, and to no other.
    @Test
    void findsEveryCodeOfThePack() {
        var bySystem = Stream.of("cramps", "causes", "symptoms", "remedies", "ingredients", "foods")
                .flatMap(list -> PackYaml.entries(list).stream()).flatMap(CodesTest::coded)
                .collect(groupingBy(code -> code.get("system") + " " + code.get("code")));
        assertFalse(bySystem.isEmpty());
        bySystem.values().stream().limit(60).forEach(codes -> {
            var one = codes.getFirst();
            var system = one.get("system").toUpperCase().replace('-', '_');
            List<String> found = LOOK_UP.with("system", system).with("code", one.get("code")).ask()
                    .at("conceptsByCode.slug");
            assertEquals(codes.stream().map(code -> code.get("slug")).collect(Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(found), one.toString());
        });
    }

    @Test
    void filtersByCode() {
        var answer = Document.of("""
                { cramps(filter: { codes: { contains: "http://hl7.org/fhir/sid/icd-10-cm|G47.62" } }) { nodes { slug } }
                  alone: cramps(filter: { codes: { contains: "G47.62" } }) { nodes { slug } }
                  medications(filter: { codes: { isEmpty: false } }) { nodes { codes { code } } } }""").ask();
        assertEquals(List.of("nocturnal-leg-cramp"), answer.at("cramps.nodes.slug"));
        assertEquals(List.of("nocturnal-leg-cramp"), answer.at("alone.nodes.slug"));
        assertFalse(answer.<List<?>>at("medications.nodes").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "SNOMED CT,22298006", "ICD-10-CM,''", "ICD-10-CM,' '" })
    void refusesAbsurdInput(String system, String code) {
        assertEquals("BAD_USER_INPUT", LOOK_UP.with("system", system).with("code", code).ask().problem().code());
    }

    @Test
    void namesEverySystemWithVersionAndLicence() {
        List<Map<String, String>> systems =
                Document.of("{ meta { codeSystems { system name uri version licence } } }").ask()
                        .at("meta.codeSystems");
        systems.forEach(system -> assertTrue(system.values().stream().noneMatch(String::isBlank), system.toString()));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, String>> coded(Map<String, Object> entry) {
        return ((List<Map<String, Object>>) entry.getOrDefault("codes", List.of())).stream()
                .map(code -> Map.of("slug", entry.get("slug").toString(), "system", code.get("system").toString(),
                        "code", code.get("code").toString()));
    }
}
