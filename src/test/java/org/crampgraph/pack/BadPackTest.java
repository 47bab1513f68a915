package org.crampgraph.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.crampgraph.pack.yaml.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of fault, with file, line, column and message.
class BadPackTest {
    private static final String SMALL = Packs.resource("/packs/small.yaml");

    record Case(String was, String is, List<String> faults) {

        static Case parse(String block) {
            List<String> lines = block.lines().toList();
            String[] edit = lines.getFirst().replace("\\n", "\n").replace("\\t", "\t").split(" → ?", 2);
            return new Case(edit[0], edit[1], lines.stream().skip(1).map(String::strip).toList());
        }
    }

    static Stream<Case> cases() {
        return Arrays.stream(Packs.resource("/packs/faults.txt").split("\n\n+")).filter(block -> !block.startsWith("#"))
                .map(Case::parse);
    }

    @Test
    void isGoodBeforeAnythingIsChanged() {
        PackReport report = PackReader.read(PackSource.text(SMALL));
        assertTrue(report.good(), report::toString);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsEveryFaultWithItsPosition(Case bad) {
        PackSource source = Packs.edited(PackSource.text(SMALL), PackFiles.MANIFEST, bad.was, bad.is);
        assertEquals(bad.faults, faults(source));
    }

    @Test
    void reportsEveryFaultOfEveryFileInOrder() {
        PackSource source = pack(
                "format: 1\nfiles: [foods.yaml, sources.yaml]\n",
                "foods:\n  - {slug: nut, name: Nut, group: nut}\n  - {slug: nut}\n",
                "sources:\n  - {slug: usda, title: Tables, type: database, design: database, year: MMXX}\n");
        assertEquals(
                """
                        foods.yaml:2:5: the key `per100g` is missing; add it
                        foods.yaml:2:5: the key `serving` is missing; add it
                        foods.yaml:2:5: there are no sources; add `sources: [...]` with the slug of at least one work
                        foods.yaml:2:35: unknown value `nut`; did you mean `nuts`? Allowed: leafy-greens, nuts, seeds, \
                        whole-grains, brans-and-germs, legumes, fruit, vegetables, fish, dairy-eggs, cocoa-and-other, meat, refined-grains
                        foods.yaml:3:5: the key `name` is missing; add it
                        foods.yaml:3:5: the key `group` is missing; add it
                        foods.yaml:3:5: the key `per100g` is missing; add it
                        foods.yaml:3:5: the key `serving` is missing; add it
                        foods.yaml:3:5: there are no sources; add `sources: [...]` with the slug of at least one work
                        foods.yaml:3:12: the food `nut` is already at foods.yaml:2:12; choose another slug, or remove one \
                        of the two
                        sources.yaml:2:39: unknown value `database`. Allowed: systematic-review, guideline, randomised-trial, \
                        other-trial, observational-study, review, risk-assessment, regulator, label-or-monograph, \
                        reference-work, patient-guidance, web-or-news, general-knowledge
                        sources.yaml:2:73: `MMXX` is not a number; write digits with a point before decimals, e.g. 12.5, and \
                        no unit""",
                String.join("\n", faults(source)));
    }

    @Test
    void blamesNoLinkForAFileThatCannotBeRead() {
        PackSource source =
                pack("format: 1\nfiles: [foods.yaml, sources.yaml]\n", good("nut"), "sources:\n  - {slug: usda");
        assertEquals(
                List.of("sources.yaml:2:16: this is not YAML: expected ',' or '}', but got <stream end>, in what began"
                        + " in line 2. Check the indentation, and put quotes around a text that contains `: ` or ` #`"),
                faults(source));
    }

    @Test
    void refusesATextThatIsNotUtf8() {
        PackSource source = name -> Optional.of("format: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("pack.yaml:1:1: this file is not UTF-8; save it as UTF-8"), faults(source));
    }

    @Test
    void refusesTextsThatAreTooLong() {
        assertEquals(List.of("pack.yaml:21:14: the text has 1001 characters; shorten it to 1000"),
                faults(Packs.edited(PackSource.text(SMALL), PackFiles.MANIFEST, "A cramp at night", "x".repeat(1001))));
        assertEquals(List.of("pack.yaml:1:1: the file is longer than 4,000,000 characters; split it in two"),
                faults(PackSource.text("#".repeat(4_000_001))));
    }

    @Test
    void rejectsTextThatIsNotAPack() {
        assertEquals(List.of("pack.yaml:1:1: there is no file `pack.yaml` in the pack"),
                faults(name -> Optional.empty()));
        assertEquals(List.of("pack.yaml:1:1: the file is empty; write a list such as `foods:`, or remove it"),
                faults(PackSource.text("# nothing\n")));
        assertEquals(List.of("pack.yaml:1:1: expected lines of `key: value` here, found the text `just words`"),
                faults(PackSource.text("just words")));
    }

    @Test
    void rejectsInvisibleCharacters() {
        assertEquals(List.of("pack.yaml:2:3: the character U+0007 is not allowed in a text; remove it"),
                faults(PackSource.text("format: 1\n# \u0007\n")));
    }

    @Test
    void refusesDeepNestingAtOnce() {
        assertEquals(List.of("pack.yaml:1:24: this is nested more than 16 levels deep, deeper than anything in a pack"),
                faults(PackSource.text("format: " + "[".repeat(1_000_000))));
    }

    private static PackSource pack(String manifest, String foods, String sources) {
        return name -> Optional.ofNullable(switch (name) {
            case "pack.yaml" -> manifest;
            case "foods.yaml" -> foods;
            case "sources.yaml" -> sources;
            default -> null;
        }).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static String good(String slug) {
        return """
                foods:
                  - slug: %s
                    name: A food
                    group: nuts
                    per100g: {magnesium: 270}
                    serving: {name: 1 ounce, grams: 28.35, magnesium: 77}
                    sources: [usda]
                """.formatted(slug);
    }

    private static List<String> faults(PackSource source) {
        return PackReader.read(source).faults().stream().map(Fault::toString).toList();
    }
}
