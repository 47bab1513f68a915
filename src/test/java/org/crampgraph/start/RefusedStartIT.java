package org.crampgraph.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.crampgraph.testsupport.FreshDatabase;
import org.crampgraph.testsupport.PackagedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With an invalid configuration the operator reads one message, and nothing before or after it.
class RefusedStartIT {

    @Test
    void namesTheKeyWithAnInvalidValue() throws Exception {
        assertRefused(
                """
                        The configuration key crampgraph.graphql.bounds.depth cannot be "deep": Expected an integer value, got "deep"
                        """,
                PackagedProgram.start(Map.of("CRAMPGRAPH_GRAPHQL_BOUNDS_DEPTH", "deep")));
    }

    @Test
    void namesEveryKeyThatDoesNotExist() throws Exception {
        assertRefused(
                """
                        There is no configuration key CRAMPGRAPH_DATABASE_FOLDERS; did you mean CRAMPGRAPH_DATABASE_FOLDER?
                        There is no configuration key crampgraph.graphql.bounds.deep; did you mean crampgraph.graphql.bounds.depth?
                        """,
                PackagedProgram.start(
                        Map.of("CRAMPGRAPH_DATABASE_FOLDERS", "x", "CRAMPGRAPH_SERVICE_HOST", "set by Kubernetes"),
                        "-Dcrampgraph.graphql.bounds.deep=3"));
    }

    @Test
    void namesTheCommandThatExists() throws Exception {
        assertRefused(
                "There is no command [migrat]; the commands are `migrate`, `check <folder>` and `export <folder>`, and without one CrampGraph serves.\n",
                PackagedProgram.command(Map.of(), "migrat"));
    }

    @Test
    void namesTheTrustedDocumentThatIsBroken(@TempDir Path folder) throws Exception {
        var broken = Files.writeString(folder.resolve("broken.graphql"), "{ a");
        var program = PackagedProgram.start(FreshDatabase.create()
                .environment(Map.of("CRAMPGRAPH_GRAPHQL_DOCUMENTS_FOLDER", folder.toString())));
        assertEquals(1, program.exitCode());
        var sentence = "The trusted document %s cannot be used: it is not valid GraphQL".formatted(broken);
        assertTrue(program.said().contains(sentence), program.said());
    }

    private static void assertRefused(String sentence, PackagedProgram program) throws InterruptedException {
        assertEquals(sentence, program.said());
        assertEquals(1, program.exitCode());
    }
}
