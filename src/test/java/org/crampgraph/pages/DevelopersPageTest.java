package org.crampgraph.pages;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// The page for developers is docs/clients.md.
@QuarkusTest
class DevelopersPageTest {

    @Test
    void showsEveryProgramOfTheDocument() throws IOException {
        var page = when().get("/developers").then().statusCode(200).extract().htmlPath()
                .getList("**.findAll { it.name() == 'code' && it.parent().name() == 'pre' }", String.class);
        var programs = Pattern.compile("(?ms)^```\\w+ \\S+\n(.*?)^```$")
                .matcher(Files.readString(Path.of("docs/clients.md"))).results().map(match -> match.group(1).strip())
                .toList();
        assertTrue(programs.size() > 5);
        assertEquals(programs, page.stream().map(String::strip).toList());
    }

    @Test
    void linksToWhatItOffers() throws IOException {
        when().get("/clients.http").then().statusCode(200)
                .body(equalTo(Files.readString(Path.of("docs/clients.http"))));
        for (String link : new String[] { "clients.http", "./graphql/schema.graphql", "./graphiql/" }) {
            assertTrue(when().get("/developers").asString().contains("href=\"" + link + "\""), link);
        }
    }
}
