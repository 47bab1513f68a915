package org.crampgraph.transport.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.crampgraph.transport.registry.DocumentFolder.TrustedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What counts as a trusted document, and what stops startup.
class DocumentFolderTest {

    @TempDir
    Path folder;

    /// A folder with a link to a hidden folder, and a link for each file, as Kubernetes mounts a ConfigMap.
    @Test
    void readsAMountedConfigMap() throws IOException {
        var data = Files.createDirectory(folder.resolve("..2026_11_25"));
        Files.writeString(data.resolve("one.graphql"), "{ one }");
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..2026_11_25"));
        Files.createSymbolicLink(folder.resolve("one.graphql"), Path.of("..data/one.graphql"));
        var files = DocumentFolder.read(folder);
        assertEquals(List.of(folder.resolve("one.graphql")), files.stream().map(file -> file.path()).toList());
        assertEquals(List.of(new TrustedDocument(Optional.empty(), "{ one }")), files.getFirst().documents());
    }

    @Test
    void followsLinksToFolders() throws IOException {
        var elsewhere = Files.createDirectories(folder.resolve("elsewhere/deep"));
        Files.writeString(elsewhere.resolve("two.gql"), "{ two }");
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("elsewhere"));
        assertEquals(List.of(link.resolve("deep/two.gql")),
                DocumentFolder.read(link).stream().map(file -> file.path()).toList());
    }

    /// The engine's reader divides a text every 4,096 characters.
    @Test
    void readsCharactersBeyondUFFFFAnywhere() throws IOException {
        write("pairs.graphql", "{ a } #" + "😀".repeat(5000));
        write("odd-pairs.graphql", "{ a }  #" + "😀".repeat(5000));
        assertEquals(2, DocumentFolder.read(folder).size());
    }

    @Test
    void readsTheManifestsOfClientTools() throws IOException {
        write("relay/persisted.json", "{\"0123456789abcdef0123456789abcdef\": \"query A { a }\"}");
        write("codegen/persisted-documents.json", "{\"c0ffee\": \"query B { b }\", \"dec0de\": \"query C { c }\"}");
        write("apollo/persisted-query-manifest.json", """
                {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
                  {"id": "1a", "name": "D", "type": "query", "body": "query D { d }"}]}""");
        var documents = DocumentFolder.read(folder).stream().flatMap(file -> file.documents().stream()).toList();
        assertEquals(List.of("1a: query D { d }", "c0ffee: query B { b }", "dec0de: query C { c }",
                "0123456789abcdef0123456789abcdef: query A { a }"),
                documents.stream().map(document -> document.id().orElseThrow() + ": " + document.text()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a.graphql | ~~                                      | it is empty
            a.gql     | ~  ~                                    | it is empty
            a.graphql | { a                                     | it is not valid GraphQL
            a.json    | ~~                                      | it is not a JSON object
            a.json    | [1]                                     | it is not a JSON object
            a.json    | {}                                      | it has no document
            a.json    | {"x": 7}                                | the document of the id "x" must be a text
            a.json    | {"x": ""}                               | it is empty
            a.json    | {"x": "{ a"}                            | it is not valid GraphQL
            a.json    | {"": "{ a }"}                           | an id must have 1 to 200 characters
            a.json    | {"format": "f", "operations": 1}        | `operations` must be a list
            a.json    | {"format": "f", "operations": [{}]}     | needs the texts `id` and `body`
            """)
    void namesTheFileThatCannotBeUsed(String name, String text, String reason) throws IOException {
        write("good.graphql", "{ good }");
        write(name, text);
        assertRefused(folder.resolve(name) + " cannot be used: ", reason);
    }

    @Test
    void namesTheFileThatIsNotText() throws IOException {
        Files.write(folder.resolve("latin.graphql"), "{ é }".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("latin.graphql", "it cannot be read as UTF-8");
    }

    @Test
    void namesTheFolderThatIsMissingOrEmpty() {
        assertRefused(folder.toString(), "has no *.graphql, *.gql or *.json");
        folder = folder.resolve("missing");
        assertRefused(folder.toString(), "cannot be read");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private void assertRefused(String... parts) {
        var message = assertThrows(ConfigurationException.class, () -> DocumentFolder.read(folder)).getMessage();
        for (var part : parts) {
            assertTrue(message.contains(part), message);
        }
    }
}
