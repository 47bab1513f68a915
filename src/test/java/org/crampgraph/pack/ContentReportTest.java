package org.crampgraph.pack;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.crampgraph.content.choices.Urgency;
import org.crampgraph.content.tables.ContentTypes;
import org.crampgraph.content.types.Property;
import org.crampgraph.pack.rules.ContentReport;
import org.crampgraph.pack.yaml.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReportTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern FIGURES = Pattern.compile("(## The content today\\n\\n)(.*?)(\\n\\n)", Pattern.DOTALL);
    private static final List<String> NONE = List.of("facts without a source", "facts with superseded sources only",
            "remedies without contraindications", "red flags without urgency or action");

    /// Prints the report of the built-in pack.
    @Test
    void findsNothingUnsafeInTheBuiltInPack() {
        var report = ContentReport.of(PackReader.read(PackSource.builtIn()).pack(), LocalDate.of(2026, 11, 25));
        System.out.println(report);
        NONE.forEach(figure -> assertEquals(0, report.figures().get(figure), figure));
    }

    /// The README has the figures of the day that it names; `-Dcontent.write=true` writes those of today. An edit of the
    /// content alone does not make them wrong.
    @Test
    void isInTheReadme() throws IOException {
        var report = ContentReport.of(PackReader.read(PackSource.builtIn()).pack(), LocalDate.now());
        var figures = report.figures().entrySet().stream().map(figure -> figure.getValue() + " " + figure.getKey())
                .collect(joining(", ", "On %s: ".formatted(LocalDate.now()), "."));
        var readme = Files.readString(README);
        if (Boolean.getBoolean("content.write")) {
            Files.writeString(README, FIGURES.matcher(readme).replaceFirst("$1" + wrapped(figures) + "$3"));
        } else {
            var text = readme.replaceAll("\\s+", " ");
            report.figures().keySet().forEach(figure -> assertTrue(
                    Pattern.compile((NONE.contains(figure) ? "\\b0 " : "\\d ") + Pattern.quote(figure)).matcher(text)
                            .find(),
                    () -> "README.md misses the figure `" + figure + "`: run `./mvnw test -Dtest=ContentReportTest "
                            + "-Dcontent.write=true`, which writes: " + figures));
        }
    }

    private static String wrapped(String text) {
        return text.replaceAll("(.{1,118})(?: |$)", "$1\n").strip();
    }

    /// Every value that packs may choose is in docs/content-model.md.
    @Test
    void documentsEveryChoice() throws IOException {
        var docs = Files.readString(Path.of("docs", "content-model.md"));
        ContentTypes.BUILT_IN.entries().stream().flatMap(type -> type.facts().stream())
                .filter(Property.class::isInstance).map(fact -> ((Property<?>) fact).choices())
                .filter(Objects::nonNull).flatMap(choices -> Stream.of(choices.getEnumConstants()))
                .filter(choice -> choice != Urgency.UNKNOWN)
                .forEach(choice -> assertTrue(docs.contains("`" + Choice.slug(choice) + "`"), choice.toString()));
    }

    /// The small pack, by hand: 1 cramp, 2 causes, 2 symptoms, 1 food, 1 remedy, 1 ingredient, 1 interaction, 1 intake and
    /// 1 claim are 11 facts, and its 6 links 6 more. With 2 sources and 1 article, 14 entries have no dates.
    @Test
    void countsWhatAnEditorShouldLookAt() {
        var report = ContentReport.of(PackReader.read(PackSource.text(Packs.resource("/packs/small.yaml"))).pack(),
                LocalDate.of(2026, 11, 25));
        assertEquals(17, report.figures().get("facts"));
        assertEquals(6, report.figures().get("links"));
        assertEquals(14, report.figures().get("entries never reviewed"));
        assertEquals(1, report.figures().get("sources never cited"));
    }

    @Test
    void checksAFolderOfAnEditor(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), Packs.resource("/packs/small.yaml"));
        assertTrue(check(0, folder.toString()).contains("17 facts"));
        Files.writeString(folder.resolve("extra.yaml"), "foods: []");
        assertTrue(check(1, folder.toString())
                .contains("extra.yaml:1:1: pack.yaml does not list this file; add it to `files`, or remove it"));
        assertTrue(check(2).contains("Usage"));
    }

    private static String check(int exit, String... arguments) {
        var out = new ByteArrayOutputStream();
        var all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        assertEquals(exit, CheckCommand.run(new PrintStream(out), all));
        return out.toString();
    }
}
