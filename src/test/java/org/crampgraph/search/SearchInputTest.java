package org.crampgraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchInputTest {

    @ParameterizedTest
    @ValueSource(strings = { "", "   ", "\t\n", "\"", "\"\"\"", "\" \"", "\u0000", "\u0000 \u0001\u007f" })
    void asksForWords(String query) {
        var problem = Found.asking(query).ask().problem();
        assertEquals("BAD_USER_INPUT", problem.code());
        assertEquals("\"query\" is empty; give words to search for, e.g. \"night cramp\".", problem.message());
    }

    @Test
    void refusesTooMuch() {
        assertEquals("\"query\" has 201 characters; shorten it to at most 200.",
                Found.asking("x".repeat(201)).ask().problem().message());
        assertEquals("\"query\" has 10240 characters; shorten it to at most 200.",
                Found.asking("<script>".repeat(1280)).ask().problem().message());
        assertEquals(List.of(), Found.by("x".repeat(200)).concepts());
        assertEquals("Remedy quinine", Found.by(" ".repeat(5000) + "quinine").best());
        assertEquals("BAD_USER_INPUT", Found.asking("quinine").with("first", 101).ask().problem().code());
    }

    @Test
    void refusesACursorOfAnotherList() {
        var problem = Found.asking("quinine").with("after", "bm9uc2Vuc2U").ask().problem();
        assertEquals("BAD_USER_INPUT", problem.code());
        assertTrue(problem.message().contains("\"after\""), problem.message());
    }

    /// Contains a word, whatever operators of PostgreSQL's query language, SQL or HTML surround it.
    @ParameterizedTest
    @ValueSource(strings = { "quinine & | ! :* <-> ( ) \\", "quinine:*", "!quinine", "\"quinine", "quinine\"",
            "(quinine",
            "quinine'; drop table concept; --", "'quinine''", "quinine\\'", "quinine\u0000", "quin\u0000 quinine",
            "quinine %_ ?1 :terms ::text $1", "quinine \uD83D\uDE00\uD83E\uDDB5\uD83C\uDFFD", "quinine \uD800",
            "\u202Equinine\u202C",
            "quinine \u0642\u062F\u0645 \u05E8\u05D2\u05DC", "<b>quinine</b>", "quinine \uE000\uE001", "ｑｕｉｎｉｎｅ" })
    void findsTheWordInAnything(String query) {
        var found = Found.by(query);
        assertTrue(found.concepts().contains("Remedy quinine"), () -> found.concepts().toString());
        assertFalse(found.highlights().toString().replaceAll("</?mark>", "").contains("<"), "HTML of somebody else");
    }

    static List<String> strange() {
        return List.of("\uD83D\uDE00", "& | ! :*", "' OR 1=1 --", "the of and", "\u0642\u062F\u0645", "\uE000", "x:y:z",
                "\\", "%",
                "''''", "a ".repeat(100), "ﷺ".repeat(200), "½⅓ ".repeat(60));
    }

    @ParameterizedTest
    @MethodSource("strange")
    void takesAnythingCalmly(String query) {
        assertTrue(Found.by(query).totalCount() >= 0);
    }

    @Test
    void givesAScriptBackHarmless() {
        var found = Found.by("<script>alert('cramp')</script>");
        assertFalse(found.answer().text().contains("<script"), "a script");
        assertNull(Found.by("<script>").suggestion());
        assertEquals("script magnesium", Found.by("<script> magnesum").suggestion());
    }
}
