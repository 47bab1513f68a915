package org.crampgraph.graphql;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// The published schema is the served one. To update it after an intended change: `./mvnw test
/// -Dtest=PublishedSchemaTest -Dschema.write=true`
@QuarkusTest
class PublishedSchemaTest {

    private static final Path PUBLISHED = Path.of("docs", "schema.graphql");

    @Test
    void isTheServedSchema() throws IOException {
        var served = get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(PUBLISHED, served);
        }
        assertEquals("", firstDifference(Files.readString(PUBLISHED), served));
    }

    private static String firstDifference(String published, String served) {
        var before = published.lines().toList();
        var now = served.lines().toList();
        for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
            var old = i < before.size() ? before.get(i) : "(nothing)";
            var fresh = i < now.size() ? now.get(i) : "(nothing)";
            if (!old.equals(fresh)) {
                return """
                        %s differs from the served schema in line %d: it has
                          %s
                        and the service has
                          %s
                        If the change is meant, write it anew: ./mvnw test -Dtest=PublishedSchemaTest -Dschema.write=true"""
                        .formatted(PUBLISHED, i + 1, old.strip(), fresh.strip());
            }
        }
        return "";
    }
}
