package org.crampgraph.pages;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;

/// A page as text.
record PageOf(String path, String html) {

    static PageOf at(String path) {
        return at(path, 200);
    }

    static PageOf at(String path, int status) {
        var response = given().urlEncodingEnabled(false).accept("text/html").get(path);
        assertEquals(status, response.statusCode(), () -> path + ": " + response.asString());
        assertEquals("text/html; charset=utf-8", response.contentType().toLowerCase(java.util.Locale.ROOT), path);
        return new PageOf(path, response.asString());
    }

    /// What the first group of the pattern matches, in order.
    List<String> all(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL).matcher(html).results().map(match -> match.group(1)).toList();
    }

    /// The one match.
    String one(String regex) {
        var found = all(regex);
        assertEquals(1, found.size(), () -> path + " has " + found.size() + " of " + regex);
        return found.getFirst();
    }
}
