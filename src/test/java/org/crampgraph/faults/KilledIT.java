package org.crampgraph.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import io.restassured.RestAssured;
import org.crampgraph.testsupport.Load;
import org.crampgraph.testsupport.PackagedProgram;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program and its database are killed while working, and started again.
@Tag("faults")
class KilledIT {

    private static final String EVERYTHING =
            "{ meta { contentVersion } cramps(first: 100) { totalCount nodes { name causes(first: 100) "
                    + "{ totalCount edges { evidence { certainty } node { name } } } } } }";

    @TempDir
    Path folder;

    @Test
    void losesNothing() throws Exception {
        String before;
        try (var first = started()) {
            before = everything(first);
            try (var load = Load.on(first)) {
                load.awaitAnswers(50);
                first.process().destroyForcibly().waitFor();
            }
        }
        try (var second = started()) {
            assertEquals(before, everything(second));
        }
    }

    private PackagedProgram started() throws Exception {
        return PackagedProgram.start(Map.of("CRAMPGRAPH_DATABASE_FOLDER", folder.resolve("postgres").toString()))
                .answering();
    }

    private static String everything(PackagedProgram program) {
        return RestAssured.given().contentType("application/json").body(Map.of("query", EVERYTHING))
                .post(program.address() + "/graphql").then().statusCode(200).extract().asString();
    }
}
